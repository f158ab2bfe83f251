/** Every number is complete, graded honestly and, where the sum is easy, adds up. */

import { describe, expect, it } from 'vitest';

import { bindingParameters } from './parameters/binding.ts';
import { bloodCountParameters } from './parameters/bloodCounts.ts';
import { cellParameters } from './parameters/cells.ts';
import { contactParameters } from './parameters/contact.ts';
import { cytokineParameters } from './parameters/cytokines.ts';
import { dosingParameters } from './parameters/dosing.ts';
import { granuleParameters } from './parameters/granules.ts';
import { killingParameters } from './parameters/killing.ts';
import { moleculeParameters } from './parameters/molecule.ts';
import { nicheParameters } from './parameters/niche.ts';
import { pharmacokineticParameters } from './parameters/pharmacokinetics.ts';
import { populationBCellParameters } from './parameters/populationBCells.ts';
import { populationCompartmentParameters } from './parameters/populationCompartments.ts';
import { populationTCellParameters } from './parameters/populationTCells.ts';
import { potencyParameters } from './parameters/potency.ts';
import { resistanceParameters } from './parameters/resistance.ts';
import type { ParameterId } from './parameters.ts';
import { everyParameter } from './everyParameter.ts';
import type { Parameter } from './parameter.ts';
import { parameters } from './parameters.ts';
import {
  avogadroPerMol,
  copiesInGapToMolar,
  molarToMoleculesPerUm3,
  picogramPerMlToMolar,
} from './units.ts';

const entries = Object.entries<Parameter>(everyParameter);
const value = (id: ParameterId): number => parameters[id].value;

const nanometre = 1e-3; // µm
const perMPerS = avogadroPerMol / 1e15; // one µm³/s as a rate constant

/** What a derived number must come to, and to how many per cent it was rounded. */
const sums: readonly (readonly [id: ParameterId, sum: number, percent: number])[] = [
  ['minSphereDiameterNm', 2 * 0.066 * Math.cbrt(value('moleculeMassSequenceDa')), 0.5],
  ['granzymeBMinDiameterNm', 2 * 0.066 * Math.cbrt(value('granzymeBMassDa')), 0.5],
  ['koffCd19PerS', value('kdCd19M') * value('konPerMPerS'), 1e-9],
  ['koffCd3PerS', value('kdCd3M') * value('konPerMPerS'), 1e-9],
  ['residenceCd19S', 1 / value('koffCd19PerS'), 1e-9],
  ['residenceCd3S', 1 / value('koffCd3PerS'), 1e-9],
  [
    'smoluchowskiReceptorPerMPerS',
    4 *
      Math.PI *
      value('drugDiffusionPlasmaUm2PerS') *
      value('encounterRadiusNm') *
      nanometre *
      perMPerS,
    0.5,
  ],
  [
    'smoluchowskiBlastPerMPerS',
    2 * Math.PI * value('drugDiffusionPlasmaUm2PerS') * value('blastDiameterUm') * perMPerS,
    0.5,
  ],
  [
    'smoluchowskiTCellPerMPerS',
    2 * Math.PI * value('drugDiffusionPlasmaUm2PerS') * value('tCellDiameterUm') * perMPerS,
    0.5,
  ],
  [
    'drugSpacingUm',
    1 / Math.cbrt(molarToMoleculesPerUm3(picogramPerMlToMolar(value('css28PublishedMeanPgPerMl')))),
    0.1,
  ],
  ['encountersPerBinding', value('smoluchowskiReceptorPerMPerS') / value('konPerMPerS'), 2],
  [
    'arrivalsPerCaptureBlast',
    1 + value('smoluchowskiBlastPerMPerS') / (value('cd19PerBlast') * value('konPerMPerS')),
    0.1,
  ],
  [
    'arrivalsPerCaptureTCell',
    1 + value('smoluchowskiTCellPerMPerS') / (value('tcrPerTCell') * value('konPerMPerS')),
    0.1,
  ],
  [
    'cd3LocalConcM',
    copiesInGapToMolar(value('cd3DensityPerUm2'), 1, value('contactGapNm') * nanometre),
    0.5,
  ],
  [
    'tetheredCd3BoundFraction',
    1 / (1 + (value('kdCd3M') * value('confinementPenalty')) / value('cd3LocalConcM')),
    0.1,
  ],
  ['contactDistanceUm', (value('tCellDiameterUm') + value('blastDiameterUm')) / 2, 1e-9],
  [
    'contactRate1e8PerMin',
    Math.PI * value('contactDistanceUm') ** 2 * value('tCellSpeedUmPerMin') * 1e-4,
    0.1,
  ],
  [
    'bodyDrugAmountPmol',
    value('volumeL') * picogramPerMlToMolar(value('css28PublishedMeanPgPerMl')) * 1e12,
    0.5,
  ],
  [
    'leftAfterPauseLowPct',
    100 *
      Math.exp((-value('repremedicationPauseH') * value('clearanceMeanLPerH')) / value('volumeL')),
    1,
  ],
  [
    'leftAfterPauseHighPct',
    100 * 2 ** (-value('repremedicationPauseH') / value('halfLifePublishedMeanH')),
    1,
  ],
  [
    'clearanceMedianLPerH',
    value('clearancePublishedMeanLPerH') / Math.exp(value('clearanceLogSd') ** 2 / 2),
    0.1,
  ],
];

describe('parameters', () => {
  it('are 238, each id in one group only', () => {
    const groups = [
      bindingParameters,
      bloodCountParameters,
      cellParameters,
      contactParameters,
      cytokineParameters,
      dosingParameters,
      granuleParameters,
      killingParameters,
      moleculeParameters,
      nicheParameters,
      pharmacokineticParameters,
      populationBCellParameters,
      populationCompartmentParameters,
      populationTCellParameters,
      potencyParameters,
      resistanceParameters,
    ];
    const ids = groups.flatMap((group) => Object.keys(group));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.toSorted()).toEqual(Object.keys(everyParameter).toSorted());
    expect(ids).toHaveLength(238);
  });

  it.each(entries)('%s is complete and lies in its range', (_id, parameter) => {
    expect(parameter.label).not.toBe('');
    expect(parameter.unit).not.toBe('');
    expect(Number.isFinite(parameter.value)).toBe(true);
    expect(parameter.low === undefined).toBe(parameter.high === undefined);
    expect(parameter.value).toBeGreaterThanOrEqual(parameter.low ?? -Infinity);
    expect(parameter.value).toBeLessThanOrEqual(parameter.high ?? Infinity);
  });

  it.each(entries)('%s says where it comes from and claims no more', (_id, parameter) => {
    const { grade, source, doi, derivation } = parameter;
    if (grade === 'seed' || grade === 'published') expect(source).toBeTruthy();
    if (grade === 'seed') expect(doi).toBe('10.2147/BTT.S202746');
    if (grade === 'derived') expect(source ?? derivation).toBeTruthy();
    else expect(derivation).toBeUndefined();
    if (grade === 'assumed') expect(source ?? doi).toBeUndefined();
    if (doi !== undefined) expect(doi).toMatch(/^10\.\d{4,}\/\S+$/);
  });

  it.each(sums)('%s is what it is computed from', (id, sum, percent) => {
    expect(parameters[id].grade).toBe('derived');
    expect(Math.abs(value(id) / sum - 1) * 100).toBeLessThan(percent);
  });

  it('kill with killProbabilityPerHit: the chance that enough granzymes enter', () => {
    const mean = value('granzymeEntryMean');
    let term = Math.exp(-mean);
    let tooFew = 0;
    for (let entered = 0; entered < value('granzymeToKill'); entered += 1) {
      tooFew += term;
      term *= mean / (entered + 1);
    }
    expect(1 - tooFew).toBeCloseTo(value('killProbabilityPerHit'), 4);
  });
});
