import { describe, expect, test } from 'vitest';
import { cast, type CastId } from './registry.ts';
import { stanceOf, turnedAboutX } from './stance.ts';

const ids = Object.keys(cast) as CastId[];

describe.each(ids)('%s', (id) => {
  const member = cast[id];
  const { centre, width, height, radius, turnX } = stanceOf(member);

  test('lies within its extent and its radius', () => {
    if (member.kind === 'cell') {
      expect(width).toBeGreaterThan(member.diameterUm);
      expect(height < width).toBe((member.body.flatness ?? 0) > 0);
      return;
    }
    for (const bead of member.beads.fine) {
      const [x, y, z] = turnedAboutX(bead, turnX);
      expect(Math.abs(x - centre[0]) + bead.radiusNm).toBeLessThanOrEqual(width / 2 + 1e-9);
      expect(Math.abs(y - centre[1]) + bead.radiusNm).toBeLessThanOrEqual(height / 2 + 1e-9);
      const away = Math.hypot(x - centre[0], y - centre[1], z - centre[2]) + bead.radiusNm;
      expect(away).toBeLessThanOrEqual(radius + 1e-9);
    }
  });
});

test('what stands in a membrane stands upright, the drug lies as it was laid', () => {
  for (const id of ['cd19', 'cd3'] as const) expect(stanceOf(cast[id]).turnX).toBeLessThan(-1);
  expect(stanceOf(cast.cd19).height).toBeGreaterThan(2 * stanceOf(cast.cd19).width);
  expect(stanceOf(cast.engager).turnX).toBe(0);
});

test('a turn about x leaves lengths as they are', () => {
  const bead = { x: 1, y: 2, z: 3, radiusNm: 1, paint: 'tCell', shade: 1 } as const;
  const [x, y, z] = turnedAboutX(bead, -Math.PI / 2);
  expect([x, y]).toEqual([1, expect.closeTo(3, 9)]);
  expect(z).toBeCloseTo(-2, 9);
});
