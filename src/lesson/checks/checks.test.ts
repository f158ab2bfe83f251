import { describe, expect, test } from 'vitest';
import { emptyReadings } from '../../sim/readings.ts';
import { steps, type StepId } from '../lesson.ts';
import { modules, type Step } from '../step.ts';
import { tracks } from '../tracks.ts';
import { checkOf, loadChecks } from '../words/en/checks/shelf.ts';
import { checkWords } from '../words/en/checks/frame.ts';
import { pieces, plainWords } from '../words/fill.ts';
import { forbidden } from '../words/forbidden.fixture.ts';
import type { AskedItem } from './asked.ts';
import { itemsFor, type Item } from './item.ts';
import { shownBefore } from './shown.ts';
import { fillTrials } from './trialGaps.ts';

await loadChecks(...modules);
const pool: readonly AskedItem[] = modules.flatMap(checkOf);
const items: readonly Item[] = pool.map(({ item }) => item);

function everyText(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(everyText) : [];
}
const said = pool.flatMap(({ item, words }) =>
  everyText(words).map((text) => ({ id: item.id, text })),
);

/** What nurses and pharmacists are shown of the whole lesson. */
const clinical = new Set<StepId>([
  'cast.marrow',
  'cast.blast',
  'cast.blind',
  'molecule.anatomy',
  'molecule.not',
  'grips.race',
  'bridge.touch',
  'bridge.synapse',
  'hit.perforin',
  'hit.granzyme',
  'hit.apoptosis',
  'hit.spared',
  'serial.next',
  'serial.niche',
  'serial.expand',
  'infusion.decay',
  'infusion.schedule',
  'infusion.stop',
  'infusion.people',
  'cytokine.local',
  'cytokine.cascade',
  'cytokine.stages',
  'cytokine.step',
  'cytokine.nerve',
  'cytokine.care',
  'failure.lost',
  'failure.burden',
  'evidence.tower',
  'evidence.mrd',
]);

describe('the pool', () => {
  test('has at least forty items, each by its own name', () => {
    expect(items.length).toBeGreaterThanOrEqual(40);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    for (const { id, module } of items) expect(id.startsWith(`${module}.`), id).toBe(true);
  });

  test.each(modules)('%s has four or five, of at least two kinds', (module) => {
    const own = checkOf(module).map(({ item }) => item);
    expect(own.length).toBeGreaterThanOrEqual(4);
    expect(own.length).toBeLessThanOrEqual(5);
    expect(new Set(own.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(2);
    for (const item of own) expect(item.module).toBe(module);
  });

  test.each(modules)('%s leaves three or more, of two kinds, to the clinical track', (module) => {
    const left = itemsFor(items, clinical).filter((item) => item.module === module);
    expect(left.length).toBeGreaterThanOrEqual(3);
    expect(new Set(left.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(2);
  });

  test('modules one to three use every kind', () => {
    const kinds = ['cast', 'molecule', 'grips'] as const;
    expect(new Set(kinds.flatMap(checkOf).map(({ item }) => item.kind)).size).toBe(5);
  });

  test('rests on steps of its module or of those before', () => {
    for (const { id, module, after } of items) {
      for (const step of after) {
        const taught = modules.findIndex((name) => step.startsWith(`${name}.`));
        expect(taught, id).toBeGreaterThanOrEqual(0);
        expect(taught, id).toBeLessThanOrEqual(modules.indexOf(module));
        expect(step, id).not.toMatch(/\.(check|final)$/);
      }
    }
  });

  test('has its right answers among its answers, and a wrong one to choose', () => {
    for (const item of items) {
      switch (item.kind) {
        case 'one':
          expect(item.options, item.id).toContain(item.right);
          expect(new Set(item.options).size, item.id).toBeGreaterThanOrEqual(3);
          break;
        case 'several':
          expect(item.options, item.id).toEqual(expect.arrayContaining([...item.right]));
          expect(item.right.length, item.id).toBeGreaterThanOrEqual(2);
          expect(item.right.length, item.id).toBeLessThan(item.options.length);
          break;
        case 'order':
          expect(new Set(item.sequence).size, item.id).toBe(item.sequence.length);
          expect(item.sequence.length, item.id).toBeGreaterThanOrEqual(4);
          break;
        case 'set':
          expect(item.low, item.id).toBeLessThan(item.right.from);
          expect(item.right.from, item.id).toBeLessThan(item.right.to);
          expect(item.right.to, item.id).toBeLessThan(item.high);
          // What is right is not where it starts, nor nearly all that can be set.
          expect(item.start < item.right.from || item.start > item.right.to, item.id).toBe(true);
          if (item.scale === 'log') expect(item.low, item.id).toBeGreaterThan(0);
          break;
        case 'point':
          expect(item.things, item.id).toContain(item.right);
          expect(item.things.length, item.id).toBeGreaterThanOrEqual(3);
      }
    }
  });
});

describe('what is asked of whom', () => {
  const checks = steps.filter((step: Step) => 'deed' in step && step.deed.kind === 'check');

  test('every check asks three to five items of the whole lesson', () => {
    expect(checks.length).toBeGreaterThan(0);
    for (const { id, module } of checks) {
      const asked = itemsFor(
        checkOf(module).map(({ item }) => item),
        shownBefore('full', id),
      );
      expect(asked.length, id).toBeGreaterThanOrEqual(3);
    }
  });

  test('a shorter way is asked only of what it shows', () => {
    for (const { id, module } of checks) {
      const shown = shownBefore('clinical', id);
      for (const { after } of itemsFor(
        checkOf(module).map(({ item }) => item),
        shown,
      )) {
        for (const step of after) expect(tracks.clinical).toContain(step);
      }
    }
    expect(shownBefore('full', 'cast.marrow').size).toBe(0);
  });

  test('things to point at are in the scene over which they are asked', () => {
    for (const item of items) {
      if (item.kind !== 'point') continue;
      const scene: Step | undefined = steps.find(({ id }) => id === item.scene);
      const check: Step | undefined = checks.find(({ module }) => module === item.module);
      if (!scene || !check) continue;
      expect([check.place, check.shot], item.id).toEqual([scene.place, scene.shot]);
      expect(check.scenario, item.id).toBe(scene.scenario);
    }
  });
});

describe('what is said', () => {
  test('fills every gap, and none from a running model', () => {
    for (const { id, text } of said) {
      const read = pieces(text, emptyReadings);
      expect(
        read.every(({ kind }) => kind !== 'reading'),
        `${id}: ${text}`,
      ).toBe(true);
      expect(text, id).not.toBe('');
    }
  });

  test('names every figure among its sources', () => {
    for (const { item, words } of pool) {
      const named = everyText(words)
        .flatMap((text) => pieces(text, emptyReadings))
        .flatMap((piece) => (piece.kind === 'figure' ? [piece.id] : []));
      expect(
        named.filter((figure) => !item.figures.includes(figure)),
        item.id,
      ).toEqual([]);
    }
  });

  // Names with a figure in them; grades and degrees of an invented patient's card.
  const names = /\b(CD\d+|IL-\d+|HER2|ASTCT|Grade \d|39 °C)/g;
  /** What fillTrials writes: always a trial's. */
  const trialFigures = /\d+ of \d+ \(\d+\u00a0%\)|[\d.]+\u00a0(%|months)|\b189 patients/g;

  test('has no number without a source', () => {
    for (const { item, words } of pool) {
      for (const text of everyText(words)) {
        const bare = pieces(text, emptyReadings)
          .flatMap((piece) => (piece.kind === 'words' ? [piece.text] : []))
          .join(' ')
          .replaceAll(names, '')
          .replaceAll(item.trials ? trialFigures : /(?!)/g, '');
        expect(bare, item.id).not.toMatch(/\d/);
      }
    }
  });

  test.each(forbidden)('nothing says %s', (phrase) => {
    for (const { text } of said) expect(text).not.toMatch(phrase);
  });

  test('a residence time is said to be the model’s', () => {
    for (const { text } of said.filter((one) => one.text.includes('{residence'))) {
      expect(text).toMatch(/in this model/i);
    }
  });

  test('explains itself briefly', () => {
    for (const { words } of pool) {
      const length = plainWords(words.explain, emptyReadings).split(/\s+/).length;
      expect(length, words.explain).toBeGreaterThanOrEqual(8);
      expect(length, words.explain).toBeLessThanOrEqual(45);
      expect(words.misconception).toMatch(/\.$/);
    }
  });

  test('a sentence that names an unknown finding does not pass', () => {
    expect(fillTrials('{blast/mrdNegative}')).toBe('88 of 113 (78\u00a0%)');
    expect(fillTrials('{tower/overallSurvival/chemotherapy}')).toBe('4\u00a0months');
    expect(fillTrials('{tower/neurologicEvents/blinatumomab}')).toBe('9.4\u00a0%');
    expect(() => fillTrials('{nowhere/response}')).toThrow('{nowhere/response}');
    expect(() => fillTrials('{tower/response}')).toThrow('{tower/response}');
    expect(() => fillTrials('{tower/design}')).toThrow('{tower/design}');
  });

  test('the frame has a word for everything', () => {
    for (const text of everyText(checkWords)) expect(text).not.toBe('');
    expect(checkWords.position(2, 4)).toBe('Question 2 of 4');
  });
});

/** The least k for which fewer than 1 % of guesses by a feature that says nothing exceed it. */
function limit(chances: readonly number[]): number {
  let law = [1];
  for (const p of chances) {
    law = [...law, 0].map((_, k) => (law[k] ?? 0) * (1 - p) + (law[k - 1] ?? 0) * p);
  }
  let above = 1;
  let k = -1;
  while (above > 0.01) {
    k += 1;
    above -= law[k] ?? 0;
  }
  return k;
}

describe('an answer cannot be guessed by its look', () => {
  const choices = pool.flatMap(({ item, words }) =>
    item.kind === 'one' && 'options' in words ? [{ item, words }] : [],
  );
  const chances = choices.map(({ item }) => 1 / item.options.length);

  test('the longest option is no more often right than by chance', () => {
    const longest = choices.filter(({ item, words }) => {
      const lengths = item.options.map((id) => words.options[id]?.text.length ?? 0);
      return words.options[item.right]?.text.length === Math.max(...lengths);
    });
    expect(longest.length).toBeLessThanOrEqual(limit(chances));
  });

  test('nor is the shortest', () => {
    const shortest = choices.filter(({ item, words }) => {
      const lengths = item.options.map((id) => words.options[id]?.text.length ?? 0);
      return words.options[item.right]?.text.length === Math.min(...lengths);
    });
    expect(shortest.length).toBeLessThanOrEqual(limit(chances));
  });

  test('nor the first that is written', () => {
    const first = choices.filter(({ item }) => item.options[0] === item.right);
    expect(first.length).toBeLessThanOrEqual(limit(chances));
  });
});
