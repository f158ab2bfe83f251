import { Vector3 } from 'three';
import { describe, expect, test } from 'vitest';
import { LivingCell } from '../../membrane/livingCell.ts';
import { cast } from '../../../cast/registry.ts';
import { subjectBlast, subjectT } from './layout.ts';
import { writeFlightPose } from './flightPath.ts';
import { createPose, createStanding, Surface } from './surface.ts';

const nmToUm = 0.08;
const copies = { cd19: 20_000, cd3: 60_000 };
const surfaces = {
  cd19: new Surface(subjectBlast, cast.cd19, 'cd19', copies.cd19, nmToUm),
  cd3: new Surface(subjectT, cast.cd3, 'cd3', copies.cd3, nmToUm),
};
const both = Object.values(surfaces);
const eye = new Vector3(0, 0, 40);
const standing = createStanding();
const held = createPose();
const flying = createPose();

/** How far a point lies off a cell's membrane, µm. */
function offUm({ middle, reachUm }: Surface, point: Vector3, surface: Surface): number {
  const away = point.clone().sub(new Vector3(middle.x, middle.y, middle.z));
  const distance = away.length();
  away.divideScalar(distance);
  return distance - reachUm.call(surface, away);
}

const off = (surface: Surface, point: Vector3) => offUm(surface, point, surface);

describe.each(['cd19', 'cd3'] as const)('on the cell with %s', (receptor) => {
  const surface = surfaces[receptor];
  const sites = Array.from({ length: 200 }, (_, index) =>
    Math.floor((index * (copies[receptor] - 1)) / 199),
  );

  test('every receptor stands on the breathing membrane, at any time', () => {
    for (const idleS of [0, 1.7, 33]) {
      surface.idleS = idleS;
      for (const site of sites) {
        surface.stand(site, standing, eye);
        expect(Math.abs(off(surface, standing.place))).toBeLessThan(1e-4);
        expect(standing.turn.length()).toBeCloseTo(1, 6);
      }
    }
  });

  test('a receptor points outward, and jitters', () => {
    const middle = new Vector3(surface.middle.x, surface.middle.y, surface.middle.z);
    for (const site of sites) {
      surface.idleS = 2;
      surface.stand(site, standing, eye);
      const outward = standing.place.clone().sub(middle).normalize();
      const up = new Vector3(0, 0, 1).applyQuaternion(standing.turn);
      expect(up.dot(outward)).toBeGreaterThan(0.93);
      surface.idleS = 2.4;
      surface.stand(site, standing, eye);
      expect(new Vector3(0, 0, 1).applyQuaternion(standing.turn).distanceTo(up)).toBeGreaterThan(0);
    }
  });

  test('a held drug has its arm at the receptor and its other arm farther out', () => {
    const other = receptor === 'cd19' ? 'cd3' : 'cd19';
    for (const site of sites) {
      surface.stand(site, standing, eye);
      surface.hold(standing, held);
      const tip = (arm: 'cd19' | 'cd3') =>
        new Vector3(...cast.engager.arms[arm])
          .multiplyScalar(nmToUm)
          .applyQuaternion(held.turn)
          .add(held.place);
      const grip = new Vector3(...cast[receptor].grip.point)
        .multiplyScalar(nmToUm)
        .applyQuaternion(standing.turn)
        .add(standing.place);
      expect(tip(receptor).distanceTo(grip)).toBeLessThan(1e-5);
      expect(off(surface, tip(receptor))).toBeGreaterThan(0.1);
      expect(off(surface, tip(other))).toBeGreaterThan(off(surface, tip(receptor)) + 0.1);
    }
  });

  test('a flight sets out well away, crosses no membrane and ends exactly in the held pose', () => {
    for (const site of sites) {
      surface.stand(site, standing, eye);
      surface.hold(standing, held);
      const last = new Vector3();
      for (let step = 0; step <= 100; step += 1) {
        const left = 1 - step / 100;
        writeFlightPose(site + 5, left, held, surface, both, flying);
        const { x, y, z } = flying.place;
        expect(Number.isFinite(x + y + z + flying.turn.length())).toBe(true);
        if (step === 0) expect(flying.place.distanceTo(held.place)).toBeGreaterThan(1);
        if (left > 0) {
          for (const cell of both) expect(off(cell, flying.place)).toBeGreaterThan(0.29);
        }
        // No leaps: a hundredth of the flight moves it less than the whole of it would.
        if (step > 0) expect(flying.place.distanceTo(last)).toBeLessThan(1.2);
        last.copy(flying.place);
      }
      expect(flying.place.distanceTo(held.place)).toBe(0);
      expect(Math.abs(flying.turn.dot(held.turn))).toBeCloseTo(1, 9);
    }
  });
});

test('receptors on the far side are told from those on the near side', () => {
  surfaces.cd19.stand(10_000, standing, new Vector3(0, 0, 40));
  const near = standing.away;
  const { place } = standing;
  const opposite = new Vector3(subjectBlast.x, subjectBlast.y, subjectBlast.z)
    .multiplyScalar(2)
    .sub(place);
  const towardsReceptor = place.clone().sub(opposite).multiplyScalar(5).add(place);
  const awayFromReceptor = opposite.clone().sub(place).multiplyScalar(5).add(opposite);
  surfaces.cd19.stand(10_000, standing, towardsReceptor);
  expect(standing.away).toBe(0);
  surfaces.cd19.stand(10_000, standing, awayFromReceptor);
  expect(standing.away).toBe(1);
  expect(near).toBeGreaterThanOrEqual(0);
});

test('a receptor stands as it stood before, also in a face that is pressed flat', () => {
  const pressed = new LivingCell(subjectBlast, 0, false);
  Object.assign(pressed.press, { x: 0, y: 0, z: 1, share: 0.3 });
  pressed.pose();
  const surface = new Surface(subjectBlast, cast.cd19, 'cd19', copies.cd19, nmToUm);
  surface.follow(pressed);
  surface.idleS = 1;
  // Receptors of these numbers stand all round; some of them lie in the face.
  for (const site of [10, 5000, 10_003, 10_010, 15_000]) {
    const again = createStanding();
    surface.stand(site, standing, eye);
    for (let times = 0; times < 5; times += 1) surface.stand(site, again, eye);
    expect(again).toEqual(standing);
  }
});
