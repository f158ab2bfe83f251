/** The closed forms of binding against exact values, and the numbers the lesson says. */

import { describe, expect, it } from 'vitest';

import { parameters } from '../science/parameters.ts';
import { picogramPerMlToMolar } from '../science/units.ts';
import { heldRows } from './binding.fixture.ts';
import {
  arrivalsAtCell,
  boundNumber,
  boundProbability,
  drawBoundLater,
  meanResidenceS,
  mostEvents,
  occupancy,
} from './bindingLaws.ts';
import { createRandom } from './random.ts';

const konPerMolarPerS = 1e5;
const kdMolar = { CD19: 1e-9, CD3: 1e-7 };
const at621 = picogramPerMlToMolar(621);

describe('occupancy', () => {
  // Per cent of CD19 and of CD3, as printed in the model's table.
  it.each([
    [10, 0.018179, 0.00018182],
    [50, 0.090827, 0.00090908],
    [100, 0.18149, 0.0018181],
    [200, 0.36232, 0.0036362],
    [470, 0.8473, 0.0085447],
    [621, 1.1165, 0.01129],
    [550_000, 90.909, 9.0909],
  ])('at %d pg/mL', (picogramPerMl, cd19Percent, cd3Percent) => {
    const molar = picogramPerMlToMolar(picogramPerMl);
    expect(Math.abs((100 * occupancy(molar, kdMolar.CD19)) / cd19Percent - 1)).toBeLessThan(5e-5);
    expect(Math.abs((100 * occupancy(molar, kdMolar.CD3)) / cd3Percent - 1)).toBeLessThan(5e-5);
  });
});

describe('boundNumber', () => {
  it.each(heldRows)('$receptor at $drugPgPerMl pg/mL after $tS s', (row) => {
    const binding = {
      drugMolar: picogramPerMlToMolar(row.drugPgPerMl),
      kdMolar: kdMolar[row.receptor],
      konPerMolarPerS,
    };
    const { mean, sd } = boundNumber(binding, row.copies, row.tS);
    expect(Math.abs(mean / row.meanBound - 1)).toBeLessThan(1e-7);
    expect(Math.abs(sd / row.sdBound - 1)).toBeLessThan(1e-6);
    expect(boundProbability(binding, row.tS)).toBeCloseTo(mean / row.copies, 15);
  });

  it('keeps its digits a microsecond after the start', () => {
    const binding = { drugMolar: at621, kdMolar: kdMolar.CD19, konPerMolarPerS };
    expect(boundProbability(binding, 1e-6) / (konPerMolarPerS * at621 * 1e-6)).toBeCloseTo(1, 9);
  });
});

describe('meanResidenceS', () => {
  it('is 2.8 h for CD19 and 100 s for CD3', () => {
    expect(meanResidenceS(1e-9, 1e5)).toBeCloseTo(parameters.residenceCd19S.value, 6);
    expect(meanResidenceS(1e-7, 1e5)).toBeCloseTo(parameters.residenceCd3S.value, 8);
  });
});

describe('drawBoundLater', () => {
  const copies = 200;
  const binding = { drugMolar: 2e-8, kdMolar: kdMolar.CD3, konPerMolarPerS };
  const runs = 20_000;

  it.each([11, 12])('reaches the exact law in one jump and in seven, seed %d', (seed) => {
    const random = createRandom(seed, 'jump');
    const timeS = 150;
    const { mean, sd } = boundNumber(binding, copies, timeS);
    for (const jumps of [1, 7]) {
      const ends = Array.from({ length: runs }, () => {
        let bound = 0;
        for (let jump = 0; jump < jumps; jump += 1) {
          bound = drawBoundLater(random, binding, copies, bound, timeS / jumps);
        }
        return bound;
      });
      const sampleMean = ends.reduce((sum, end) => sum + end, 0) / runs;
      const variance = ends.reduce((sum, end) => sum + (end - sampleMean) ** 2, 0) / (runs - 1);
      expect(Math.abs(sampleMean - mean)).toBeLessThan((4 * sd) / Math.sqrt(runs));
      // Standard error of a near-normal sample's SD: sd/√(2n), 0.5 %.
      expect(Math.abs(Math.sqrt(variance) / sd - 1)).toBeLessThan(4 / Math.sqrt(2 * runs));
    }
  });

  it('only loses where there is no drug', () => {
    const random = createRandom(3, 'jump');
    const later = drawBoundLater(random, { ...binding, drugMolar: 0 }, copies, 50, 100);
    expect(later).toBeGreaterThan(0);
    expect(later).toBeLessThan(50);
    expect(drawBoundLater(random, { ...binding, drugMolar: 0 }, copies, 0, 100)).toBe(0);
  });
});

describe('arrivalsAtCell', () => {
  const level = picogramPerMlToMolar(621);
  const blast = arrivalsAtCell(parameters.blastDiameterUm.value / 2, 20_000, 1e5, level);
  const tCell = arrivalsAtCell(parameters.tCellDiameterUm.value / 2, 60_000, 1e5, level);

  it('is 26 a second at a blast and 18 at a T cell', () => {
    expect(blast.perS).toBeCloseTo(25.6, 1);
    expect(tCell.perS).toBeCloseTo(17.9, 1);
  });

  it('misses 1135 and 265 times for each capture', () => {
    expect(blast.perCapture - 1).toBeCloseTo(1135, 0);
    expect(tCell.perCapture - 1).toBeCloseTo(265, 0);
    expect(blast.perCapture / parameters.arrivalsPerCaptureBlast.value).toBeCloseTo(1, 3);
    expect(tCell.perCapture / parameters.arrivalsPerCaptureTCell.value).toBeCloseTo(1, 2);
  });

  it('captures one in 44 s and one in 15 s', () => {
    expect(1 / blast.capturesPerS).toBeCloseTo(44.3, 1);
    expect(1 / tCell.capturesPerS).toBeCloseTo(14.8, 1);
  });
});

describe('mostEvents', () => {
  it('is what an exact day takes, within a few per cent', () => {
    const cd3 = { drugMolar: at621, kdMolar: kdMolar.CD3, konPerMolarPerS };
    expect(mostEvents(cd3, 60_000, 86_400)).toBeCloseTo(6.7742 * (1 + 2 * 864), -2);
  });
});
