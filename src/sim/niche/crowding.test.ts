/** The crowding of touches and the assay's chance that a touch holds, against walks among blasts. */

import { describe, expect, it } from 'vitest';
import { parameters } from '../../science/parameters.ts';
import { createRandom } from '../random.ts';
import { BlastPlaces } from './blastPlaces.ts';
import { encounterRateUm3PerS, nicheDefaults, nicheEdgeUm, um3PerMl } from './conditions.ts';
import { assayHold, crowdingFactor, touchRatePerS } from './crowding.ts';
import { drawDirection } from './direction.ts';
import { Niche } from './niche.ts';

const contactUm = parameters.contactDistanceUm.value;
const density = nicheDefaults.blastsPerMl;

/**
 * Crowding by geometry: the share of places at the surface of blasts that no other blast bars from a
 * T cell, over the share of all places; a walk that leaves no place out touches so much oftener.
 */
function crowdingOf(blastsPerMl: number): number {
  const blasts = 300;
  const samples = 20_000;
  const edgeUm = nicheEdgeUm(blasts, blastsPerMl);
  const places = new BlastPlaces(edgeUm, blasts);
  const random = createRandom(7, `crowd ${blastsPerMl}`);
  const heading = { x: 0, y: 0, z: 0 };
  places.fill(random, blasts);
  let open = 0;
  let openAtSurface = 0;
  for (let n = 0; n < samples; n += 1) {
    const [x, y, z] = [random.uniform(), random.uniform(), random.uniform()];
    if (places.clearanceUm(edgeUm * x, edgeUm * y, edgeUm * z) >= contactUm) open += 1;
    const at = 3 * random.integer(blasts);
    drawDirection(random, heading);
    const surface = [heading.x, heading.y, heading.z].map((each, axis) =>
      places.wrapped(places.positionsUm[at + axis]! + (contactUm + 1e-6) * each),
    );
    if (places.clearanceUm(surface[0]!, surface[1]!, surface[2]!) >= contactUm) openAtSurface += 1;
  }
  return openAtSurface / open;
}

describe('crowding', () => {
  it('is nothing among points, 0 to 15 % at 1e8/mL, and twofold in marrow', () => {
    expect(crowdingFactor(0)).toBe(1);
    expect(crowdingFactor(1e8)).toBeGreaterThan(1);
    expect(crowdingFactor(1e8)).toBeLessThan(1.15);
    expect(crowdingFactor(density)).toBeCloseTo(2, 1);
  });

  // The formula is that of a fluid, where spheres have moved; blasts dropped at random lie less
  // evenly. Samples of 20 000: standard errors of 1 % at 1e8/mL, 2 % in marrow.
  it.each([
    { blastsPerMl: 1e8, within: 0.05 },
    { blastsPerMl: 5e8, within: 0.2 },
  ])('is near the geometry of blasts at $blastsPerMl per mL', ({ blastsPerMl, within }) => {
    expect(Math.abs(crowdingOf(blastsPerMl) / crowdingFactor(blastsPerMl) - 1)).toBeLessThan(
      within,
    );
  });

  it('is what T cells set among blasts at random meet in their first seconds, within 8 %', () => {
    // In 3 s a T cell goes half a micrometre: some 1 400 first touches, a standard error of 2.6 %.
    const seconds = 3;
    const runs = 1000;
    let touched = 0;
    for (let replicate = 0; replicate < runs; replicate += 1) {
      const niche = new Niche({ ...nicheDefaults, hold: 0, replicate });
      niche.advanceTo(seconds);
      touched += niche.sequence.tCells.touches.filter((touches) => touches > 0).length;
    }
    const perS = encounterRateUm3PerS * (density / um3PerMl) * crowdingOf(density);
    const wanted = runs * nicheDefaults.tCells * -Math.expm1(-perS * seconds);
    expect(Math.abs(touched / wanted - 1)).toBeLessThan(0.08);
  });

  it('runs the first quarter hour of the assay at its adhesions a minute, within 10 %', () => {
    // Some 1 800 adhesions: a standard error below 3 %.
    let adhesions = 0;
    let freeMinutes = 0;
    for (let replicate = 0; replicate < 80; replicate += 1) {
      const niche = new Niche({ ...nicheDefaults, hold: assayHold(density), replicate });
      niche.advanceTo(15 * 60);
      adhesions += niche.adhesions;
      freeMinutes += niche.encounterSeconds / 60 / nicheDefaults.blasts;
    }
    const wanted = parameters.assayAdhesionRatePerMin.value;
    expect(Math.abs(adhesions / freeMinutes / wanted - 1)).toBeLessThan(0.1);
  });

  it('asks for no more than certainty where touches are rare', () => {
    expect(assayHold(1e6)).toBe(1);
    expect(assayHold(0)).toBe(1);
    expect(touchRatePerS(1e6) * 60).toBeCloseTo(0.00227, 4);
  });
});
