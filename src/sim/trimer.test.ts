/** The closed form of the bridge against values worked out apart, to nine digits and better. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import {
  trimerAtHeldDrug,
  trimerEquilibrium,
  trimerHalfHeights,
  trimerPeak,
  type TrimerEquilibrium,
  type TrimerTotals,
} from './trimer.ts';

const relativeLimit = 1e-9;

function expectClose(got: number, want: number, limit = relativeLimit): void {
  expect(Math.abs(got / want - 1)).toBeLessThan(limit);
}

type Vector = TrimerTotals &
  TrimerEquilibrium & { fractionOfLimiting: number; fractionOfPeak: number };

const lines = readFileSync(new URL('trimer.fixture.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const header = lines[1]?.split(',') ?? [];
const vectors = lines.slice(2).map((line): [string, Vector] => {
  const [id = '', set = '', ...numbers] = line.split(',');
  const fields = numbers.map((text, i) => [header[i + 2], Number(text)]);
  return [`${id} ${set}`, Object.fromEntries(fields) as Vector];
});

const review = { kdCd3M: 1e-7, kdCd19M: 1e-9 };
const flow = { kdCd3M: 2.6e-7, kdCd19M: 1.49e-9 };
const dilute = { cd3TotalM: 1e-12, cd19TotalM: 1e-12 };
const suspension = { cd3TotalM: 1e-10, cd19TotalM: 3.3e-11 };
const marrow = { cd3TotalM: 3e-9, cd19TotalM: 1.66e-8 };

describe('trimerEquilibrium', () => {
  it('has sixty vectors to meet', () => {
    expect(vectors).toHaveLength(60);
  });

  it.each(vectors)('%s', (_name, vector) => {
    const got = trimerEquilibrium(vector);
    for (const key of Object.keys(got) as (keyof TrimerEquilibrium)[])
      expectClose(got[key], vector[key]);
    const limiting = Math.min(vector.cd3TotalM, vector.cd19TotalM);
    expectClose(got.trimerM / limiting, vector.fractionOfLimiting);
    expectClose(got.trimerM / trimerPeak(vector).trimerM, vector.fractionOfPeak);
  });

  it.each(vectors)('%s keeps mass and the law of mass action', (_name, vector) => {
    const { trimerM, cd3DrugOnlyM, cd19DrugOnlyM, freeCd3M, freeCd19M, freeDrugM } =
      trimerEquilibrium(vector);
    expectClose(trimerM + cd3DrugOnlyM + freeCd3M, vector.cd3TotalM, 1e-12);
    expectClose(trimerM + cd19DrugOnlyM + freeCd19M, vector.cd19TotalM, 1e-12);
    expectClose(trimerM + cd3DrugOnlyM + cd19DrugOnlyM + freeDrugM, vector.drugTotalM, 1e-12);
    expectClose((freeCd3M * freeDrugM) / cd3DrugOnlyM, vector.kdCd3M, 1e-12);
    expectClose((freeCd19M * freeDrugM) / cd19DrugOnlyM, vector.kdCd19M, 1e-12);
    expectClose((freeCd3M * cd19DrugOnlyM) / trimerM, vector.kdCd3M, 1e-12);
  });

  it('keeps every digit where shares are tiny: fifteen decades of drug', () => {
    for (let decade = -18; decade <= -3; decade += 1) {
      const { trimerM, cd19DrugOnlyM, freeCd3M } = trimerEquilibrium({
        ...marrow,
        ...review,
        drugTotalM: 10 ** decade,
      });
      expectClose((freeCd3M * cd19DrugOnlyM) / trimerM, review.kdCd3M, 1e-12);
    }
  });

  it('is empty without drug, and without a partner', () => {
    const none = trimerEquilibrium({ ...marrow, ...review, drugTotalM: 0 });
    expect(none).toEqual({
      trimerM: 0,
      cd3DrugOnlyM: 0,
      cd19DrugOnlyM: 0,
      freeCd3M: marrow.cd3TotalM,
      freeCd19M: marrow.cd19TotalM,
      freeDrugM: 0,
    });
    const alone = trimerEquilibrium({ ...review, cd3TotalM: 0, cd19TotalM: 0, drugTotalM: 1e-9 });
    expect(alone.trimerM).toBe(0);
    expectClose(alone.freeDrugM, 1e-9, 1e-15);
  });
});

describe('trimerAtHeldDrug', () => {
  it.each([
    [suspension, 10, 5.998896932e-18],
    [marrow, 10, 9.052560473e-14],
    [suspension, 100, 5.988987361e-17],
    [marrow, 100, 9.034734595e-13],
    [suspension, 600, 3.560711533e-16],
    [marrow, 600, 5.362177274e-12],
  ])('%j at %d pg/mL free', (receptors, picogramPerMl, want) => {
    expectClose(
      trimerAtHeldDrug({ ...receptors, ...review }, (picogramPerMl * 1e-9) / 55_000),
      want,
    );
  });

  it.each(vectors)('%s agrees with the totals that give the same free drug', (_name, vector) => {
    const { trimerM, freeDrugM } = trimerEquilibrium(vector);
    expectClose(trimerAtHeldDrug(vector, freeDrugM), trimerM, 1e-12);
  });
});

describe('trimerPeak', () => {
  it.each([
    [dilute, review, 1e-8, 1.0001e-8, 8.26432621e-18],
    [dilute, flow, 1.968247952e-8, 1.968347952e-8, 3.323838688e-18],
    [suspension, review, 1e-8, 1.003909091e-8, 2.724278885e-14],
    [suspension, flow, 1.968247952e-8, 1.97201946e-8, 1.096389414e-14],
    [marrow, review, 1e-8, 2.536363636e-8, 3.550931089e-10],
    [marrow, flow, 1.968247952e-8, 3.532538803e-8, 1.554794909e-10],
  ])('%j %j', (receptors, affinities, freeDrugM, drugTotalM, trimerM) => {
    const peak = trimerPeak({ ...receptors, ...affinities });
    expectClose(peak.freeDrugM, freeDrugM);
    expectClose(peak.drugTotalM, drugTotalM);
    expectClose(peak.trimerM, trimerM);
  });

  it.each([dilute, suspension, marrow])('is where the bell is highest: %j', (receptors) => {
    const all = { ...receptors, ...flow };
    const peak = trimerPeak(all);
    const at = (drugTotalM: number): number => trimerEquilibrium({ ...all, drugTotalM }).trimerM;
    expectClose(at(peak.drugTotalM), peak.trimerM, 1e-12);
    expect(at(peak.drugTotalM * 0.99)).toBeLessThan(peak.trimerM);
    expect(at(peak.drugTotalM * 1.01)).toBeLessThan(peak.trimerM);
  });
});

describe('trimerHalfHeights', () => {
  it.each([
    [review, 7.128235275e-10, 1.402871765e-7],
    [flow, 1.142511984e-9, 3.390774061e-7],
  ])('%j', ({ kdCd3M, kdCd19M }, rise, fall) => {
    const half = trimerHalfHeights(kdCd3M, kdCd19M);
    expectClose(half.riseFreeDrugM, rise);
    expectClose(half.fallFreeDrugM, fall);
  });
});
