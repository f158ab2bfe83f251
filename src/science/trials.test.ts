/** Every study is whole: what is reported has a figure, and figures that disagree carry a footnote. */

import { describe, expect, it } from 'vitest';

import { parameters } from './parameters.ts';
import { notReported, percentOf, type Outcome, type Share, type Trial } from './trial.ts';
import { ongoingTrials, trialAbbreviations, trials } from './trials.ts';

const named = trials.map((trial): [string, Trial] => [trial.id, trial]);

function outcomesOf(trial: Trial): Outcome[] {
  const { response, mrdNegative, overallSurvival, neurologicEvents, cytokineRelease } = trial;
  return [
    response,
    mrdNegative,
    overallSurvival,
    neurologicEvents,
    cytokineRelease,
    ...trial.further,
  ].filter((outcome) => outcome !== notReported);
}

function sharesOf(trial: Trial): Share[] {
  return outcomesOf(trial).flatMap((outcome) => (outcome.kind === 'share' ? outcome.groups : []));
}

/** Printed per cents that their own counts do not give; each has a footnote with the difference. */
const misprints = [
  ['topp2015', 24, 189, 12],
  ['miniHcvdSalvage84', 9, 67, 15],
  ['king2019', 8, 9, 88],
];

describe('trials', () => {
  it('are sixteen, each id once', () => {
    expect(new Set(trials.map(({ id }) => id)).size).toBe(trials.length);
    expect(trials).toHaveLength(16);
  });

  it.each(named)('%s counts nobody twice and leaves no figure without a number', (_id, trial) => {
    expect(trial.reviewReferences.length).toBeGreaterThan(0);
    expect(trial.doi ?? '10.1').toMatch(/^10\.\d/);
    for (const { n, of, percent } of sharesOf(trial)) {
      expect(n ?? percent).toBeDefined();
      expect(n ?? 0).toBeLessThanOrEqual(of ?? Infinity);
      expect(percent ?? 0).toBeLessThanOrEqual(100);
      if (typeof trial.patients === 'number') {
        expect(of ?? n ?? 0).toBeLessThanOrEqual(trial.patients);
      }
    }
    for (const outcome of outcomesOf(trial)) {
      const groups = outcome.groups.map(({ group }) => group);
      expect(new Set(groups).size).toBe(groups.length);
      if (outcome.kind !== 'median') continue;
      for (const { months } of outcome.groups)
        expect(months === 'not reached' || months > 0).toBe(true);
    }
  });

  it('print per cents that follow from their counts, but for those a footnote names', () => {
    const wrong = trials.flatMap((trial) =>
      sharesOf(trial).flatMap(({ n, of, percent }) =>
        n !== undefined &&
        of !== undefined &&
        percent !== undefined &&
        Math.abs((100 * n) / of - percent) > 0.5
          ? [[trial.id, n, of, percent]]
          : [],
      ),
    );
    expect(wrong).toEqual(misprints);
    for (const [id, n, of, percent] of misprints) {
      const footnotes = trials.find((trial) => trial.id === id)?.footnotes ?? [];
      const told = footnotes.some(({ text }) =>
        [`${n} of ${of}`, `${percent} %`].every((part) => text.includes(part)),
      );
      expect(told).toBe(true);
    }
  });

  it('agree with the parameters taken from the same trial', () => {
    const response = trials.find(({ id }) => id === 'topp2015')?.response;
    expect(response).toMatchObject({
      groups: [
        {},
        { percent: parameters.responseLowBurdenPct.value },
        { percent: parameters.responseHighBurdenPct.value },
      ],
    });
  });

  it('keep the arms of TOWER whole', () => {
    const tower = trials.find(({ id }) => id === 'tower');
    const arms = tower?.response === notReported ? [] : (tower?.response.groups ?? []);
    expect(arms.reduce((sum, { of = 0 }) => sum + of, 0)).toBe(tower?.patients);
  });

  it('are called by short forms that are explained', () => {
    const text = JSON.stringify(trials.flatMap((trial) => outcomesOf(trial)));
    for (const [short] of text.matchAll(/\b(CR[a-z]?|MRD|CRS|TKI)\b/g)) {
      expect(Object.keys(trialAbbreviations)).toContain(short);
    }
  });
});

describe('percentOf', () => {
  it('is as printed, else from the counts, else unknown', () => {
    expect(percentOf({ n: 24, of: 189, percent: 12 })).toBe(12);
    expect(percentOf({ n: 6, of: 36 })).toBeCloseTo(16.7, 1);
    expect(percentOf({ n: 8 })).toBeUndefined();
  });
});

describe('ongoingTrials', () => {
  it('are called by their registry numbers', () => {
    for (const number of Object.values(ongoingTrials).flat()) expect(number).toMatch(/^NCT\d{8}$/);
  });
});
