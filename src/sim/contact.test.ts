/** The closed forms of the contact against the tables of model c1, c2 and f. */

import { describe, expect, it } from 'vitest';
import { parameters } from '../science/parameters.ts';
import { picogramPerMlToMolar } from '../science/units.ts';
import {
  adhesionProbability,
  bridgedShare,
  bridgingRatePerS,
  cd3PerUm2,
  defaultContactConditions,
  heldPerUm2,
  inPlaneRateUm2PerS,
  probeTrimersMean,
  synapseTriggersProbability,
  synapseTrimersMean,
  touchHoldsProbability,
} from './contact.ts';

const lesson = defaultContactConditions;
const cd19 = parameters.cd19PerBlast.value;
const at = (pgPerMl: number) => ({ ...lesson, drugMolar: picogramPerMlToMolar(pgPerMl) });

describe('the second grip', () => {
  it.each([
    [1, 0.9955],
    [10, 0.957],
    [60, 0.787],
    [100, 0.689],
  ])('with a penalty of %f bridges a share of %f', (penalty, share) => {
    expect(bridgedShare({ ...lesson, penalty })).toBeCloseTo(share, 3);
  });

  it.each([
    [1, 0.988],
    [10, 0.895],
    [60, 0.587],
    [100, 0.46],
  ])('with a penalty of %f and the weaker published KD bridges %f', (penalty, share) => {
    const kdCd3Molar = parameters.kdCd3FlowM.value;
    expect(bridgedShare({ ...lesson, penalty, kdCd3Molar })).toBeCloseTo(share, 3);
  });

  it('holds most of the drug over the whole range of penalties, some 60 to 99 %', () => {
    const { low = 1, high = 1 } = parameters.confinementPenalty;
    expect(bridgedShare({ ...lesson, penalty: low })).toBeGreaterThan(0.99);
    expect(bridgedShare({ ...lesson, penalty: high })).toBeGreaterThan(0.6);
  });

  it('finds a CD3 within 27 s at the rate behind the published adhesion law', () => {
    expect(1 / bridgingRatePerS(lesson)).toBeCloseTo(27.1, 1);
    expect(1 / bridgingRatePerS({ ...lesson, penalty: 1 })).toBeCloseTo(0.45, 2);
    expect(inPlaneRateUm2PerS(lesson) / parameters.liuKon2dUm2PerS.value).toBeCloseTo(1, 1);
  });

  it('is refused where drug covers every CD3', () => {
    expect(bridgedShare(at(1e10))).toBeLessThan(0.01);
  });
});

describe('trimers in a contact', () => {
  it.each([
    [621, 0.395],
    [100, 0.0642],
    [10, 0.00643],
  ])('begin at %f pg/mL from %f held molecules per µm²', (level, held) => {
    expect(heldPerUm2(at(level), cd19) / held).toBeCloseTo(1, 2);
  });

  it.each([
    [10, 0.33, 0.005],
    [50, 1.64, 0.23],
    [100, 3.3, 0.64],
    [200, 6.6, 0.96],
    [470, 15, 1],
    [621, 20, 1],
  ])('at %f pg/mL are %f in a synapse and trigger with chance %f', (level, mean, chance) => {
    expect(Math.abs(synapseTrimersMean(at(level), cd19) / mean - 1)).toBeLessThan(0.025);
    expect(Math.abs(synapseTriggersProbability(at(level), cd19) - chance)).toBeLessThan(0.006);
  });

  it.each([
    [0, 0],
    [2000, 0.33],
    [5000, 0.88],
    [20_000, 1],
  ])('on a blast with %i CD19 trigger with chance %f', (copies, chance) => {
    expect(Math.abs(synapseTriggersProbability(lesson, copies) - chance)).toBeLessThan(0.006);
  });

  it('grow with recruitment and saturate in time', () => {
    const recruited = { ...lesson, recruitment: 10 };
    expect(synapseTrimersMean(recruited, cd19)).toBeCloseTo(10 * synapseTrimersMean(lesson, cd19));
    expect(probeTrimersMean(lesson, cd19, 0)).toBe(0);
    const long = probeTrimersMean(lesson, cd19, 1e6);
    expect(long).toBeCloseTo(5 * heldPerUm2(lesson, cd19) * bridgedShare(lesson), 6);
  });
});

describe('the chance that a touch holds', () => {
  it('follows the published law of bonds', () => {
    expect(adhesionProbability(0)).toBe(0);
    expect(adhesionProbability(1)).toBeCloseTo(0.03246, 5);
    expect(adhesionProbability(8.90712)).toBeCloseTo(0.254675, 5);
  });

  it.each([
    [621, 0.0056],
    [200, 0.0018],
    [100, 0.0009],
  ])('at %f pg/mL is %f over the times of probing', (level, chance) => {
    expect(Math.abs(touchHoldsProbability(at(level), cd19) / chance - 1)).toBeLessThan(0.02);
  });

  it('is nothing without drug or CD19', () => {
    expect(touchHoldsProbability(at(0), cd19)).toBe(0);
    expect(touchHoldsProbability(lesson, 0)).toBe(0);
  });

  it('scales CD3 with the copies of the T cell', () => {
    expect(cd3PerUm2(parameters.tcrPerTCell.value)).toBe(parameters.cd3DensityPerUm2.value);
    expect(cd3PerUm2(0)).toBe(0);
  });
});
