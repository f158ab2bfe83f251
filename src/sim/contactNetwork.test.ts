/** The contact molecule by molecule against its exact laws. */

import { describe, expect, it } from 'vitest';
import { parameters } from '../science/parameters.ts';
import { picogramPerMlToMolar } from '../science/units.ts';
import {
  bridgedShare,
  bridgingRatePerS,
  cd3ReleaseRatePerS,
  defaultContactConditions,
  heldPerUm2,
  probeTrimersMean,
} from './contact.ts';
import {
  contactNetwork,
  contactSpecies,
  createContact,
  edgeRatePerS,
  type ContactPatch,
} from './contactNetwork.ts';
import { compileNetwork } from './kinetics/network.ts';
import { createNextReactionMethod } from './kinetics/nextReactionMethod.ts';
import { createRandom } from './random.ts';
import { chiSquarePValue } from './random/goodnessOfFit.ts';
import { logBinomialProbability } from './random/logProbability.ts';

const { bonds, heldByCd19 } = contactSpecies;
const cd19Copies = parameters.cd19PerBlast.value;
const probe: ContactPatch = {
  conditions: defaultContactConditions,
  cd19Copies,
  areaUm2: parameters.transientContactAreaUm2.value,
  exchange: false,
};
const synapse = { ...probe, areaUm2: parameters.matureSynapseAreaUm2.value };
const at = (pgPerMl: number) => ({
  ...defaultContactConditions,
  drugMolar: picogramPerMlToMolar(pgPerMl),
});

/** Counts of a species at a time in many runs: mean and standard error. */
function sample(patch: ContactPatch, timeS: number, species: number, runs: number, seed = 7) {
  let sum = 0;
  let squares = 0;
  for (let replicate = 0; replicate < runs; replicate += 1) {
    const contact = createContact(patch, seed, replicate);
    contact.advanceTo(timeS);
    const count = contact.counts[species]!;
    sum += count;
    squares += count ** 2;
  }
  const mean = sum / runs;
  return { mean, error: Math.sqrt((squares / runs - mean ** 2) / runs) };
}

describe('the contact', () => {
  it.each([7, 20_261_122])('with only grip and release is binomial in time (seed %i)', (seed) => {
    // 40 held molecules and nothing that brings or takes any: no drug outside, a CD19 arm that
    // never lets go. 13 000 CD3 bear 40 bonds without being fewer.
    const conditions = { ...at(0), kdCd19Molar: 1e-30 };
    const network = compileNetwork(
      contactNetwork({ ...synapse, conditions }, createRandom(seed, 'start')),
    );
    const held = 40;
    const timeS = 20;
    const relaxation = bridgingRatePerS(conditions) + cd3ReleaseRatePerS(conditions);
    const p = bridgedShare(conditions) * -Math.expm1(-relaxation * timeS);
    const law = Float64Array.from({ length: held + 1 }, (_, n) =>
      Math.exp(logBinomialProbability(n, held, p)),
    );
    const observed = new Float64Array(held + 1);
    for (let run = 0; run < 2000; run += 1) {
      const contact = createNextReactionMethod(network, createRandom(seed, `run ${run}`));
      contact.setCount(heldByCd19, held);
      contact.advanceTo(timeS);
      observed[contact.counts[bonds]!]! += 1;
      expect(contact.counts[bonds]! + contact.counts[heldByCd19]!).toBe(held);
    }
    expect(chiSquarePValue(observed, law)).toBeGreaterThan(0.001);
  });

  it('forms as many bonds under a probe as the closed form, and 1 % from CD3-held drug', () => {
    const conditions = at(20_000);
    const { mean, error } = sample({ ...probe, conditions }, 5, bonds, 1500);
    const closed = probeTrimersMean(conditions, cd19Copies, 5);
    expect(Math.abs(mean - closed)).toBeLessThan(4 * error + 0.02 * closed);
  });

  it('starts with what each cell carries at equilibrium', () => {
    const { mean, error } = sample(synapse, 0, heldByCd19, 1500);
    const held = synapse.areaUm2 * heldPerUm2(defaultContactConditions, cd19Copies);
    expect(Math.abs(mean - held)).toBeLessThan(4 * error);
    expect(sample(synapse, 0, bonds, 10).mean).toBe(0);
  });

  it('bridges 60 to 99 % of what CD19 holds once it is old, near the closed form', () => {
    const bridged = sample(synapse, 300, bonds, 200).mean;
    const loose = sample(synapse, 300, heldByCd19, 200).mean;
    const share = bridged / (bridged + loose);
    expect(Math.abs(share - bridgedShare(defaultContactConditions))).toBeLessThan(0.03);
  });

  it('traps drug by exchange: held molecules outside keep coming, bonds go on rising', () => {
    const open = { ...synapse, exchange: true };
    const held = synapse.areaUm2 * heldPerUm2(defaultContactConditions, cd19Copies);
    const { mean, error } = sample(open, 3 * 3600, bonds, 60);
    const share = bridgedShare(defaultContactConditions);
    // Model c2: towards 3.7 times the number held at first; a slow loss by the CD19 arm and what CD3
    // catches from outside nearly cancel.
    const trapped = (held * share) / (1 - share);
    expect(Math.abs(mean - trapped)).toBeLessThan(0.05 * trapped + 4 * error);
    const shut = sample(synapse, 600, bonds, 60).mean;
    expect(sample(open, 600, bonds, 60).mean).toBeGreaterThan(1.3 * shut);
    expect(1 / edgeRatePerS(synapse.areaUm2) / 60).toBeCloseTo(9.94, 1);
  });

  it('hooks: at 10 mg/mL hardly a bond, where 1 µg/mL makes many', () => {
    const many = sample({ ...probe, conditions: at(1e6) }, 5, bonds, 50);
    const few = sample({ ...probe, conditions: at(1e10) }, 5, bonds, 50);
    expect(many.mean).toBeGreaterThan(20);
    expect(few.mean).toBeLessThan(0.5);
  });

  it.each([
    { conditions: at(0) },
    { cd19Copies: 0 },
    { conditions: { ...defaultContactConditions, cd3PerUm2: 0 } },
  ])('forms no bond with %o', (change) => {
    expect(sample({ ...probe, ...change }, 60, bonds, 20).mean).toBe(0);
  });
});
