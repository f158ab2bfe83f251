/** The published contact against independently computed values of the same formulas (Liu 2023, doi
 * 10.7554/eLife.83659): drug in equilibrium in suspension, then trimers without resupply. */

import { describe, expect, it } from 'vitest';
import { parameters } from '../science/parameters.ts';
import { copiesPerCellToMolar, moleculesPerUm3PerMolar } from '../science/units.ts';
import { adhesionProbability } from './contact.ts';
import { contactSpecies } from './contactNetwork.ts';
import {
  cellsPerMl,
  createPublishedContact,
  densitiesAtTouch,
  freeDrugMolar,
  meanDensities,
} from './contactPublished.ts';

const cells = {
  cd19Copies: parameters.cd19RajiPerCell.value,
  cd3Copies: parameters.cd3JurkatPerCell.value,
};

/** Drug in all; free, bound per cell; trimers per µm² at 1, 5, 60 s; bonds; chance of adhesion. */
const reference = [
  {
    drugMolar: 1.8181818e-12,
    freeMolar: 1.5651e-12,
    cd3Bound: 0.399093,
    cd19Bound: 152.008,
    trimers: [0.00409296, 0.0195804, 0.136868],
    bonds5Um2: 0.097902,
    adhesion: 0.00322555,
    bonds65Um2: 8.89645,
  },
  {
    drugMolar: 1.8181818e-10,
    freeMolar: 1.58608e-10,
    cd3Bound: 40.4197,
    cd19Bound: 13937.1,
    trimers: [0.374467, 1.78142, 12.1567],
    bonds5Um2: 8.90712,
    adhesion: 0.254675,
    bonds65Um2: 790.183,
  },
  {
    drugMolar: 1.8181818e-9,
    freeMolar: 1.68964e-9,
    cd3Bound: 428.07,
    cd19Bound: 76980.9,
    trimers: [2.04192, 9.47105, 56.7741],
    bonds5Um2: 47.3552,
    adhesion: 0.790435,
    bonds65Um2: 3690.32,
  },
  {
    drugMolar: 1.8181818e-7,
    freeMolar: 1.81534e-7,
    cd3Bound: 27258.5,
    cd19Bound: 143687,
    trimers: [2.25174, 10.3197, 55.2394],
    bonds5Um2: 51.5984,
    adhesion: 0.817817,
    bonds65Um2: 3590.56,
  },
];

function expectWithin(value: number, wanted: number, share: number, error = 0): void {
  expect(Math.abs(value - wanted)).toBeLessThan(share * wanted + 3 * error);
}

function membraneUm2(radiusUm: number): number {
  return 4 * Math.PI * radiusUm ** 2 * parameters.membraneFoldingFactor.value;
}

describe.each(reference)('the published contact at $drugMolar M', (row) => {
  const suspension = { ...cells, drugMolar: row.drugMolar };

  it('finds the equilibrium in suspension within 0.1 %', () => {
    expectWithin(freeDrugMolar(suspension), row.freeMolar, 0.001);
    const touch = densitiesAtTouch(suspension);
    const cd3Um2 = membraneUm2(parameters.jurkatRadiusUm.value);
    const cd19Um2 = membraneUm2(parameters.rajiRadiusUm.value);
    expectWithin(touch.heldByCd3 * cd3Um2, row.cd3Bound, 0.001);
    expectWithin(touch.heldByCd19 * cd19Um2, row.cd19Bound, 0.001);
  });

  it('forms trimers as the rate equations say within 1 %', () => {
    [1, 5, 60].forEach((timeS, n) => {
      expectWithin(meanDensities(suspension, timeS).bonds, row.trimers[n] ?? NaN, 0.01);
    });
    const bonds = 5 * meanDensities(suspension, 5).bonds;
    expectWithin(bonds, row.bonds5Um2, 0.01);
    expectWithin(adhesionProbability(bonds), row.adhesion, 0.01);
    expectWithin(65 * meanDensities(suspension, 60).bonds, row.bonds65Um2, 0.01);
  });

  it('forms them molecule by molecule alike, within 1 % and three standard errors', () => {
    const runs = 300;
    let sum = 0;
    let squares = 0;
    for (let replicate = 0; replicate < runs; replicate += 1) {
      const contact = createPublishedContact(suspension, 5, 7, replicate);
      contact.advanceTo(5);
      const count = contact.counts[contactSpecies.bonds]!;
      sum += count;
      squares += count ** 2;
    }
    const mean = sum / runs;
    expectWithin(mean, row.bonds5Um2, 0.01, Math.sqrt((squares / runs - mean ** 2) / runs));
  });
});

describe('the published contact', () => {
  it('conserves molecules and hooks at the highest level', () => {
    const at = (drugMolar: number) => meanDensities({ ...cells, drugMolar }, 60);
    const touch = densitiesAtTouch({ ...cells, drugMolar: 1e-8 });
    const after = at(1e-8);
    expect(after.freeCd3 + after.heldByCd3 + after.bonds).toBeCloseTo(
      touch.freeCd3 + touch.heldByCd3,
      8,
    );
    expect(after.freeCd19 + after.heldByCd19 + after.bonds).toBeCloseTo(
      touch.freeCd19 + touch.heldByCd19,
      8,
    );
    expect(at(1.8181818e-7).bonds).toBeLessThan(at(1.8181818e-9).bonds);
    expect(at(1.8181818e-4).bonds).toBeLessThan(0.05 * at(1.8181818e-9).bonds);
  });

  it('forms nothing without drug and keeps every molecule of it', () => {
    expect(meanDensities({ ...cells, drugMolar: 0 }, 60).bonds).toBe(0);
    const drugMolar = 1e-9;
    const freeMolar = freeDrugMolar({ ...cells, drugMolar });
    const touch = densitiesAtTouch({ ...cells, drugMolar });
    const perCell =
      touch.heldByCd3 * membraneUm2(parameters.jurkatRadiusUm.value) +
      touch.heldByCd19 * membraneUm2(parameters.rajiRadiusUm.value);
    expect(freeMolar + copiesPerCellToMolar(perCell, cellsPerMl)).toBeCloseTo(drugMolar, 15);
  });

  it('has the rates of the published scheme of diffusion, alignment and reaction', () => {
    const radiusUm = parameters.encounterRadiusNm.value / 1000;
    const solution = parameters.liuSolutionDiffusionSumUm2PerS.value;
    const membrane = parameters.liuMembraneDiffusionSumUm2PerS.value;
    const aligned = parameters.liuAlignmentRatio.value;
    // The authors' rounded constant, 6e4 /(M s).
    const ks = 1e-4;
    const [dsf, dsr] = [4 * Math.PI * solution * radiusUm, (3 * solution) / radiusUm ** 2];
    const [dmf, dmr] = [2 * Math.PI * membrane, (2 * membrane) / radiusUm ** 2];
    const esr = (3 * dsr) / (4 * Math.PI ** 2);
    const emr = (3 * dmr) / (4 * Math.PI ** 2);
    const [esf, emf] = [aligned * esr, aligned * emr];
    const rsf = (ks * dsr * esr) / (dsf * esf - ks * (dsr + esf));
    const phi = 1 + (rsf * (dsr + esf)) / (dsr * esr);
    const delta = dmr * emr + rsf * (dmr + emf);
    const release = (kdMolar: number) =>
      (dmr * (ks * kdMolar * moleculesPerUm3PerMolar) * phi * emr) / delta;
    expectWithin((dmf * rsf * emf) / delta, parameters.liuKon2dUm2PerS.value, 1e-4);
    expectWithin(release(parameters.kdCd3FlowM.value), parameters.liuKoff2dCd3PerS.value, 1e-4);
    expectWithin(release(parameters.kdCd19FlowM.value), parameters.liuKoff2dCd19PerS.value, 1e-4);
  });
});
