import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { emptyReadings } from '../../sim/readings.ts';
import { everyParameter } from '../../science/everyParameter.ts';
import { parameters } from '../../science/parameters.ts';
import { trials } from '../../science/trials.ts';
import { steps } from '../lesson.ts';
import type * as TrialGaps from '../checks/trialGaps.ts';
import { loadNotes, stepNotes } from './en/notes/shelf.ts';
import { loadWords, stepWords, writtenModules } from './en/shelf.ts';
import { pieces, plainWords } from './fill.ts';
import { forbidden } from './forbidden.fixture.ts';
import {
  plainFigure,
  sayClock,
  sayCount,
  sayDuration,
  sayMean,
  sayParameter,
  sayShare,
  speakPowers,
  writeUnits,
} from './format.ts';

// What trials found stands in gaps too, filled where the words are made; here they stay gaps.
vi.mock('../checks/trialGaps.ts', () => ({ withTrials: <T>(words: T): T => words }));

const { fillTrials } = await vi.importActual<typeof TrialGaps>('../checks/trialGaps.ts');

function everyText(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  // Of a sentence that is put together, the words as they are written down.
  if (typeof value === 'function') return [String(value).replaceAll(/\d/g, '')];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(everyText) : [];
}

await loadWords(...writtenModules);
await loadNotes(...writtenModules);
const everyWords = steps.map(({ id }) => stepWords(id));
const stepTexts = everyText([everyWords, steps.map(({ id }) => stepNotes(id))]);

const english = path.join(import.meta.dirname, 'en');
/** Whatever any file of words says, by its file: steps, notes, things, interface, glossary, checks. */
const said = await Promise.all(
  readdirSync(english, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map(async (file) => ({
      file,
      texts: everyText({ ...((await import(path.join(english, file))) as object) }),
    })),
);

/** The works that are named beside a number: by author and year, by volume and page, by address. */
const cited = /\p{Lu}\p{L}+ (\p{Lu} )?\d{4}\b|\b\d+:\d+|\b10\.\d+\/\S+/gu;

/** What is shown beside a number or a study, by its id: labels, derivations, notes, footnotes. */
const beside = [
  ...Object.entries(everyParameter),
  ...trials.map((trial) => [trial.id, trial] as const),
].map(([id, shown]) => ({
  file: id,
  texts: everyText(shown).map((text) => text.replaceAll(cited, '')),
}));

/** Digits that belong to a name, or to no quantity of nature. */
const names: readonly RegExp[] = [
  /\bcd\d+/gi,
  /\b(IL|interleukin)-?\d+/gi,
  /\b(HER2|3D|EC50|ED50|PD-1)\b/g,
  // Ids of parameters, readings, things, studies and steps.
  /^[a-z][\w.]*$/i,
  // Grades of cytokine release syndrome, and an invented patient to grade.
  /\bgrade [1-5]\b/gi,
  /\b39 °C/g,
  // The review the lesson rests on, with its licence and its address.
  /^Franquiz & Short, .*, CC BY-NC 3\.0$/,
  /^10\.2147\/BTT\.S\d+$/,
  // One in N, N being filled in; a share of a hundred; a key.
  /^1 (?=\D*in$)/,
  /^of 100$/,
  /; 0 puts it back/,
];

function bare(text: string): string {
  return names.reduce((rest, name) => rest.replace(name, ''), text.replaceAll(/\{[^}]*\}/g, ''));
}

describe('the words of the lesson', () => {
  test('every gap is filled by a figure or a reading', () => {
    expect(stepTexts.length).toBeGreaterThan(10);
    for (const text of stepTexts) {
      expect(() => pieces(fillTrials(text), emptyReadings), text).not.toThrow();
    }
  });

  test('explanations are 40 to 90 words', () => {
    for (const { explain, outcome } of everyWords) {
      for (const text of [explain, outcome]) {
        const count = plainWords(fillTrials(text), emptyReadings).split(/\s+/).length;
        expect(count, text).toBeGreaterThanOrEqual(40);
        expect(count, text).toBeLessThanOrEqual(90);
      }
    }
  });

  test('every figure named in the words of a step is in its list of sources', () => {
    for (const { id, figures } of steps) {
      const named = everyText([stepWords(id), stepNotes(id)])
        .flatMap((text) => pieces(fillTrials(text), emptyReadings))
        .flatMap((piece) => (piece.kind === 'figure' ? [piece.id] : []));
      expect(named.filter((figure) => !(figures as readonly string[]).includes(figure))).toEqual(
        [],
      );
    }
  });

  test('the walk reads every kind of words', () => {
    const files = said.filter(({ texts }) => texts.length > 0).map(({ file }) => file);
    for (const file of ['words.ts', 'interface.ts', 'glossary.ts', 'cast.ts', 'notes/cast.ts']) {
      expect(files).toContain(file);
    }
    expect(files.some((file) => file.startsWith('checks/'))).toBe(true);
  });

  test.each(said)('$file says no number that has no source', ({ texts }) => {
    expect(texts.filter((text) => /\d/.test(bare(text)))).toEqual([]);
  });

  test.each(forbidden)('nothing says %s', (phrase) => {
    for (const { file, texts } of [...said, ...beside]) {
      for (const text of texts) expect(text, file).not.toMatch(phrase);
    }
  });

  test('the walk reads what stands beside numbers and studies', () => {
    const texts = beside.flatMap((each) => each.texts);
    expect(texts).toContain(everyParameter.bodySurfaceAreaM2.note);
    expect(texts).toContain('24 of 189 is 12.7 %; the review prints 12 %.');
  });

  test('the notes fit what a lecturer can say: two sentences, a few minutes', () => {
    for (const { id } of steps) {
      const notes = stepNotes(id);
      expect(notes?.say.match(/[.!?](\s|$)/g), id).toHaveLength(2);
      for (const minutes of Object.values(notes?.minutes ?? { none: Number.NaN })) {
        expect(minutes, id).toBeGreaterThan(0);
        expect(minutes, id).toBeLessThanOrEqual(5);
      }
    }
  });

  test('a residence time is said to be the model\u2019s', () => {
    for (const text of stepTexts.filter((words) => words.includes('{residence'))) {
      expect(text).toMatch(/in this model/i);
    }
  });

  test('an unknown gap names itself', () => {
    expect(() => pieces('about {nothing}', emptyReadings)).toThrow('{nothing}');
    expect(() => pieces('about {=nothing}', emptyReadings)).toThrow('{=nothing}');
    expect(() => pieces('about {toString}', emptyReadings)).toThrow('{toString}');
  });
});

describe('numbers are said', () => {
  test.each([
    ['kdCd19M', '10⁻⁹ M'],
    ['kdCd3M', '10⁻⁷ M'],
    ['css28PublishedMeanPgPerMl', '621 pg/mL'],
    ['cd19PerBlast', '20,000'],
    ['tcrPerTCell', '60,000'],
    ['residenceCd19S', '2.8 h'],
    ['residenceCd3S', '100 s'],
    ['kdCd19FlowM', '1.49 × 10⁻⁹ M'],
    ['arrivalsPerCaptureBlast', '1,100 arrivals'],
    ['granzymeEntryMean', '11 molecules'],
  ] as const)('%s as %s', (id, text) => {
    expect(plainFigure(sayParameter(parameters[id]))).toBe(text);
  });

  test.each([
    [0, '0 s'],
    [59, '59 s'],
    [60, '1 min'],
    [125, '2 min 5 s'],
    [3600, '1 h'],
    [22_320, '6 h 12 min'],
    [86_400, '24 h'],
    [258_000, '71 h 40 min'],
    [259_200, '3 days'],
    [1_846_620, '21 days 8 h'],
  ])('a clock at %d s as %s', (seconds, text) => {
    expect(sayClock(seconds).replaceAll('\u00a0', ' ')).toBe(text);
  });

  test.each([
    [parameters.residenceCd19S.value, '2.8 h'],
    [0.4, '0 s'],
    [100, '100 s'],
    [1000, '17 min'],
  ])('a mean time of %d s as a figure of that time is said', (timeS, text) => {
    expect(sayDuration(timeS).replaceAll('\u00a0', ' ')).toBe(text);
  });

  test.each([
    ['kdCd19M', '10 to the minus 9 molar'],
    ['blastDensityPerMl', '5 times 10 to the 8 per mL'],
    ['css28PublishedMeanPgPerMl', '621 pg/mL'],
    ['tcrPerTCell', '60,000'],
  ] as const)('%s for the ear as %s', (id, text) => {
    const written = plainFigure(sayParameter(parameters[id]));
    expect(speakPowers(`KD: ${written}.`)).toBe(`KD: ${text}.`);
  });

  test('units in notes', () => {
    expect(writeUnits('210 um^3, 8-12 um, 28 ug/day, sum')).toBe(
      '210 µm³, 8-12 µm, 28 µg/day, sum',
    );
  });

  test('counts and shares', () => {
    expect(sayCount(1951)).toBe('1,951');
    expect(sayShare(0.011165)).toBe('1.1\u00a0%');
    expect(sayShare(0.0001129)).toBe('0.011\u00a0%');
    expect(sayShare(0)).toBe('0\u00a0%');
    expect(sayMean(223.26)).toBe('223');
    expect(sayMean(6.7735)).toBe('6.8');
  });
});
