/** Blasts stand apart, and a straight way meets the right one at the right distance. */

import { describe, expect, it } from 'vitest';
import { parameters } from '../../science/parameters.ts';
import { createRandom } from '../random.ts';
import { BlastPlaces } from './blastPlaces.ts';
import { encounterRateUm3PerS, nicheEdgeUm, um3PerMl } from './conditions.ts';
import { drawDirection } from './direction.ts';
import { speedUmPerS } from './walk.ts';

const contactUm = parameters.contactDistanceUm.value;
const diameterUm = parameters.blastDiameterUm.value;

function crowd(count: number, perMl: number, seed = 7): BlastPlaces {
  const places = new BlastPlaces(nicheEdgeUm(count, perMl), count);
  places.fill(createRandom(seed, 'crowd'), count);
  return places;
}

function leastDistanceUm(places: BlastPlaces, count: number): number {
  let least = Infinity;
  for (let a = 0; a < count; a += 1) {
    for (let b = 0; b < a; b += 1) {
      const apart = [0, 1, 2].map((axis) =>
        places.shortest(places.positionsUm[3 * a + axis]! - places.positionsUm[3 * b + axis]!),
      );
      least = Math.min(least, Math.hypot(...apart));
    }
  }
  return least;
}

describe('a crowd of blasts', () => {
  it.each([
    [1, 5e8],
    [60, 5e8],
    [200, 1e6],
  ])('of %i at %f per mL does not overlap', (count, perMl) => {
    expect(leastDistanceUm(crowd(count, perMl), count)).toBeGreaterThanOrEqual(diameterUm);
  });

  it('of packed marrow overlaps by no more than a hundredth', () => {
    expect(leastDistanceUm(crowd(120, 1e9), 120)).toBeGreaterThan(0.99 * diameterUm);
  });

  it('stays in its cube', () => {
    const places = crowd(60, 1e9);
    for (const coordinate of places.positionsUm) {
      expect(coordinate).toBeGreaterThanOrEqual(0);
      expect(coordinate).toBeLessThan(places.edgeUm);
    }
    expect(places.wrapped(-1e-20)).toBe(0);
    expect(places.wrapped(places.edgeUm)).toBe(0);
  });

  it('has room beside a blast for another, and tells when there is none', () => {
    const places = crowd(60, 5e8);
    const random = createRandom(7, 'room');
    expect(places.findRoomBeside(random, 0, 200)).toBe(true);
    const { x, y, z } = places.room;
    expect(places.clearanceUm(x, y, z)).toBeCloseTo(diameterUm, 5);
    expect(places.findRoom(random, diameterUm)).toBe(true);
    expect(places.findRoom(random, 100, 50)).toBe(false);
  });
});

describe('findTouch', () => {
  it('agrees with small steps along the way', () => {
    const places = crowd(60, 5e8);
    const random = createRandom(7, 'ways');
    const heading = { x: 0, y: 0, z: 0 };
    const stepUm = 0.001;
    let touches = 0;
    for (let n = 0; n < 200; n += 1) {
      places.findRoom(random, contactUm);
      const { x, y, z } = places.room;
      drawDirection(random, heading);
      const wayUm = places.sightUm * random.uniform();
      places.findTouch(x, y, z, heading.x, heading.y, heading.z, wayUm);
      const { touched, touchedAheadUm } = places;
      const clearAt = (aheadUm: number) =>
        places.clearanceUm(
          places.wrapped(x + aheadUm * heading.x),
          places.wrapped(y + aheadUm * heading.y),
          places.wrapped(z + aheadUm * heading.z),
        );
      const untilUm = Math.min(wayUm, touchedAheadUm);
      for (let aheadUm = 0; aheadUm < untilUm; aheadUm += 100 * stepUm) {
        expect(clearAt(aheadUm)).toBeGreaterThan(contactUm - 1e-9);
      }
      if (touched < 0) continue;
      touches += 1;
      expect(clearAt(touchedAheadUm)).toBeCloseTo(contactUm, 8);
      expect(clearAt(touchedAheadUm + stepUm)).toBeLessThan(contactUm);
    }
    expect(touches).toBeGreaterThan(50);
  });

  // Model f: walkers that pass through blasts touch at exactly πb²v n whatever their persistence.
  it.each([
    { perMl: 1e8, perMin: 0.227, persistenceMin: 2 },
    { perMl: 1e8, perMin: 0.227, persistenceMin: 0.3 },
    { perMl: 1e7, perMin: 0.0227, persistenceMin: 2 },
  ])(
    'lets walkers that pass through touch $perMin a minute at $perMl per mL, turns every $persistenceMin min',
    ({ perMl, perMin, persistenceMin }) => {
      // Some 20 000 touches in 20 crowds; repeated visits to one blast cost about half of them.
      const persistenceUm = persistenceMin * 60 * speedUmPerS;
      const wantedUm = (20_000 / perMin) * 60 * speedUmPerS;
      const crowds = 20;
      let touches = 0;
      for (let n = 0; n < crowds; n += 1) {
        const places = crowd(300, perMl, n);
        const random = createRandom(n, 'passing');
        const heading = { x: 0, y: 0, z: 0 };
        let [x, y, z] = [0, 0, 0];
        let turnUm = 0;
        let entered = -1;
        for (let goneUm = 0; goneUm < wantedUm / crowds;) {
          if (turnUm <= 0) {
            drawDirection(random, heading);
            turnUm = random.exponential(persistenceUm);
          }
          const wayUm = Math.min(turnUm, places.sightUm);
          places.findTouch(x, y, z, heading.x, heading.y, heading.z, wayUm);
          // Still at the surface just entered, it is the same touch.
          if (places.touched >= 0 && (places.touchedAheadUm > 0 || places.touched !== entered)) {
            touches += 1;
          }
          entered = places.touched;
          const doneUm = Math.min(wayUm, places.touchedAheadUm + 0.001);
          x = places.wrapped(x + doneUm * heading.x);
          y = places.wrapped(y + doneUm * heading.y);
          z = places.wrapped(z + doneUm * heading.z);
          turnUm -= doneUm;
          goneUm += doneUm;
        }
      }
      expect(Math.abs(touches / 20_000 - 1)).toBeLessThan(0.03);
      expect((encounterRateUm3PerS * 60 * perMl) / um3PerMl).toBeCloseTo(perMin, 3);
    },
  );
});
