import { describe, expect, test } from 'vitest';
import {
  contrast,
  deltaE2000,
  distance,
  linearRgb,
  seenWith,
  vision,
  type Lab,
} from './colourVision.fixture.ts';
import { interfaceColours, sceneColours, type Ground } from './tokens.ts';

const grounds: readonly Ground[] = ['dark', 'light'];
const kinds = Object.keys(vision) as (keyof typeof vision)[];

/** What must never be taken for one another, in any of the three kinds of vision. */
const meanings = ['tCell', 'blast', 'armCd3', 'armCd19', 'perforin', 'granzyme', 'dying'] as const;
/** CIEDE2000. About 1 is just noticeable side by side; areas apart from one another that must be
 * told at a glance need several times that: ten is the limit set here. */
const AT_A_GLANCE = 10;
/** The cytokines lie closer together, on purpose: a shape of its own tells each apart as well. */
const cytokines = ['il2', 'il4', 'il6', 'il10', 'ifnGamma', 'tnfAlpha'] as const;
const WITH_A_SHAPE = 9;

function pairs<T>(list: readonly T[]): [T, T][] {
  return list.flatMap((one, at) => list.slice(at + 1).map((other): [T, T] => [one, other]));
}

describe('the arithmetic', () => {
  // Rows 1, 4, 9, 17, 20, 22, 26 and 34 of table 1 in Sharma, Wu & Dalal 2005.
  test.each<[Lab, Lab, number]>([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1],
    [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[50, 2.5, 0], [58, 24, 15], 19.4535],
    [[50, 2.5, 0], [50, 3.2972, 0], 1],
    [[63.0109, -31.0961, -5.8663], [62.8187, -29.7946, -4.0864], 1.263],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ])('gives the published CIEDE2000 distance of %j and %j', (one, other, published) => {
    expect(deltaE2000(one, other)).toBeCloseTo(published, 4);
    expect(deltaE2000(other, one)).toBeCloseTo(published, 4);
  });

  test('gives the contrast that WCAG defines', () => {
    expect(contrast(linearRgb('#ffffff'), linearRgb('#000000'))).toBeCloseTo(21, 6);
    expect(contrast(linearRgb('#767676'), linearRgb('#ffffff'))).toBeCloseTo(4.54, 2);
  });

  test('leaves grey grey in every kind of vision', () => {
    for (const kind of kinds) {
      const grey = linearRgb('#808080');
      seenWith(kind, grey).forEach((channel, at) => {
        expect(channel).toBeCloseTo(grey[at] as number, 3);
      });
    }
  });

  test('finds the colours that dichromats take for one another', () => {
    expect(distance('protanopia', '#f9c3a0', '#35c79c')).toBeLessThan(AT_A_GLANCE);
    expect(distance('usual', '#f9c3a0', '#35c79c')).toBeGreaterThan(3 * AT_A_GLANCE);
    expect(distance('deuteranopia', '#8b857f', '#00866a')).toBeLessThan(AT_A_GLANCE);
  });
});

describe.each(grounds)('on the %s ground', (ground) => {
  const scene = sceneColours[ground];
  const ui = interfaceColours[ground];

  test.each(kinds)('what matters is told apart at a glance (%s)', (kind) => {
    for (const [one, other] of pairs(meanings)) {
      expect(distance(kind, scene[one], scene[other]), `${one} and ${other}`).toBeGreaterThan(
        AT_A_GLANCE,
      );
    }
  });

  test('the cytokines differ in colour too', () => {
    for (const [one, other] of pairs(cytokines)) {
      expect(distance('usual', scene[one], scene[other]), `${one} and ${other}`).toBeGreaterThan(
        WITH_A_SHAPE,
      );
    }
  });

  /** Words stand on the panel, or on a plate over whatever the scene shows. */
  const behind = Object.entries(scene);
  const grades: [keyof typeof ui, number][] = [
    ...(Object.keys(ui) as (keyof typeof ui)[])
      .filter((name) => name.startsWith('text') || name === 'accent')
      .map((name): [keyof typeof ui, number] => [name, 4.5]),
    ['edge', 3],
    ['focus', 3],
  ];
  test.each(grades)('%s reaches %d:1 on the panel and on every plate', (name, least) => {
    const colour = linearRgb(ui[name]);
    expect(contrast(colour, linearRgb(ui.surface))).toBeGreaterThanOrEqual(least);
    for (const [what, under] of behind) {
      const plate = linearRgb(ui.plate, under);
      expect(contrast(colour, plate), `on a plate over ${what}`).toBeGreaterThanOrEqual(least);
    }
  });

  test('words on the accent, and words on the bare backdrop, can be read', () => {
    expect(contrast(linearRgb(ui.onAccent), linearRgb(ui.accent))).toBeGreaterThanOrEqual(4.5);
    for (const backdrop of [scene.backdropCentre, scene.backdropCorner]) {
      for (const words of [ui.text, ui.textQuiet]) {
        expect(contrast(linearRgb(words), linearRgb(backdrop))).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});
