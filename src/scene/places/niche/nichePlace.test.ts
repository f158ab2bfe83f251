import {
  Line3,
  PerspectiveCamera,
  Vector3,
  type InstancedBufferGeometry,
  type Mesh,
  type Object3D,
} from 'three';
import { describe, expect, test } from 'vitest';
import { parameters } from '../../../science/parameters.ts';
import { STEP_S } from '../../../sim/clock.ts';
import { targetStates } from '../../../sim/killing/targetChart.ts';
import {
  createNicheWorld,
  nicheWorldDefaults,
  type NicheWorld,
  type NicheWorldConditions,
} from '../../../sim/nicheWorld.ts';
import { createGroundUniforms } from '../../ground.ts';
import { qualityTiers } from '../../quality.ts';
import type { LivingCell } from '../../membrane/livingCell.ts';
import { deathShare } from './blastSlots.ts';
import { nichePlace, type NichePlace } from './nichePlace.ts';

const eye = new Vector3(0, 0, 90);
const HOUR_S = 3600;
/** So much drug that kills are seen at once. */
const killing = { ...nicheWorldDefaults, drugPgPerMl: 100_000, durationS: 48 * HOUR_S };

function build(
  conditions: NicheWorldConditions,
  quality: keyof typeof qualityTiers = 'low',
): [NicheWorld, NichePlace] {
  const world = createNicheWorld(conditions, 7);
  const place = nichePlace.create(world, qualityTiers[quality], createGroundUniforms(), null);
  place.update(world, 0, 0, false, eye);
  return [world, place];
}

/** Lets steps of screen time pass, with a picture after each if `draws`. */
function run(world: NicheWorld, place: NichePlace, from: number, steps: number, draws: boolean) {
  for (let step = from + 1; step <= from + steps; step += 1) {
    world.advance(STEP_S * world.pace);
    place.step(world, step * STEP_S);
    if (draws || step === from + steps) place.update(world, step * STEP_S, 0.5, false, eye);
  }
}

const visible = ({ presence }: LivingCell) => presence > 0;
const drawnBlasts = (place: NichePlace) =>
  place.blasts.slots.map(({ living }) => living).filter(visible);
const drawnTCells = (place: NichePlace) =>
  place.crawlers.all.map(({ images }) => images.filter(visible));

/** Everything drawn that the model decides. */
const looks = (place: NichePlace) =>
  [...drawnBlasts(place), ...drawnTCells(place).flat()].map(
    ({ x, y, z, presence, death, press }) => [x, y, z, presence, death, press.share],
  );

const geometryOf = (object: Object3D) => (object as Mesh).geometry as InstancedBufferGeometry;
/** What costs a draw call now. */
const drawn = (place: NichePlace) =>
  place.objects.filter((object) => object.visible && geometryOf(object).instanceCount > 0);

function triangles(place: NichePlace): number {
  return drawn(place).reduce((sum, object) => {
    const { index, instanceCount } = geometryOf(object);
    return sum + ((index?.count ?? 0) / 3) * instanceCount;
  }, 0);
}

describe('the niche place', () => {
  test('shows every blast and every T cell where the model has them', () => {
    const [world, place] = build(nicheWorldDefaults);
    place.update(world, 0, 0, false, eye);
    expect(drawnBlasts(place)).toHaveLength(60);
    drawnTCells(place).forEach((images, index) => {
      const shown = images.reduce((sum, { presence }) => sum + presence, 0);
      // A corner of the box has eight pictures, of which four are drawn.
      if (index < 12) expect(shown).toBeGreaterThan(0.5);
      expect(shown).toBeLessThan(index < 12 ? 1.001 : 0.001);
    });
    const half = world.edgeUm / 2;
    drawnBlasts(place).forEach(({ x, y, z }, index) => {
      [x, y, z].forEach((coordinate, axis) => {
        expect(coordinate + half).toBeCloseTo(world.blasts.positionsUm[3 * index + axis] ?? NaN, 9);
      });
    });
  });

  test.each(['low', 'medium', 'high'] as const)(
    'stays within its budget at %s quality, however many die or answer, with all its signs',
    (quality) => {
      const [world, place] = build(
        { ...killing, pace: 1440, cd19NegativeFraction: 0.3, tregPercent: 9 },
        quality,
      );
      let most = 0;
      let calls = 0;
      for (let part = 0; part < 12; part += 1) {
        place.attend?.(part % 2 === 0 ? 'crowd' : 'signal');
        run(world, place, part * 20, 20, false);
        most = Math.max(most, triangles(place));
        calls = Math.max(calls, drawn(place).length);
      }
      expect(world.readings().kills).toBeGreaterThan(10);
      expect(most).toBeGreaterThan(100_000);
      expect(most).toBeLessThan(1_200_000);
      expect(calls).toBeGreaterThan(7);
      expect(calls).toBeLessThanOrEqual(9);
    },
  );

  test('lets nothing pop: what is seen in one picture is near by and alike in the next', () => {
    const [world, place] = build(killing);
    let before: { x: number; y: number; z: number; presence: number }[][] = [];
    let leaps = 0;
    for (let step = 0; step < 1500; step += 1) {
      run(world, place, step, 1, true);
      const now = drawnTCells(place).map((images) =>
        images.map(({ x, y, z, presence }) => ({ x, y, z, presence })),
      );
      before.forEach((images, index) => {
        for (const old of images.filter(({ presence }) => presence > 0.25)) {
          const follows = now[index]?.some(
            (image) =>
              Math.hypot(image.x - old.x, image.y - old.y, image.z - old.z) < 0.6 &&
              Math.abs(image.presence - old.presence) < 0.1,
          );
          if (!follows) leaps += 1;
        }
      });
      before = now;
    }
    expect(world.readings().touches).toBeGreaterThan(20);
    expect(leaps).toBe(0);
  });

  test('shows the same cells however the time was cut into pictures', () => {
    const [one, often] = build(killing);
    const [other, seldom] = build(killing);
    run(one, often, 0, 300, true);
    run(other, seldom, 0, 300, false);
    expect(looks(often)).toEqual(looks(seldom));
    expect(one.hash()).toBe(other.hash());
  });

  test('follows births and deaths: each number of the model is drawn as what it is now', () => {
    const [world, place] = build({ ...killing, replace: true, pace: 1440 });
    run(world, place, 0, 900, false);
    place.blasts.follow(world, Infinity);
    const { count, states, holders } = world.blasts;
    let dying = 0;
    for (let number = 0; number < count; number += 1) {
      const living = place.blasts.find(number);
      const state = targetStates[states[number] as number];
      const cleared = state === 'fragmented' && (holders[number] as number) < 0;
      expect(living === undefined).toBe(cleared);
      if (!living) continue;
      if (living.death > 0) dying += 1;
      expect(living.death > 0).toBe(
        state === 'committed' || state === 'rounded' || state === 'fragmented',
      );
      expect(living.presence).toBe(1);
    }
    expect(world.readings().kills).toBeGreaterThan(20);
    expect(dying).toBeGreaterThan(0);
    expect(drawnBlasts(place).length).toBeGreaterThanOrEqual(60);
  });

  test('presses a T cell and the blast it holds flat against each other', () => {
    const [world, place] = build(killing);
    world.advance(HOUR_S);
    place.update(world, 0, 1, false, eye);
    const holders = place.crawlers.all.filter(({ attached }) => attached === 1);
    expect(holders.length).toBeGreaterThan(0);
    for (const { images, blast } of holders) {
      const image = images.find(visible);
      const home = place.blasts.find(blast);
      if (!image || !home) throw new Error('A conjugate is not drawn.');
      const apartUm = Math.hypot(image.x - home.x, image.y - home.y, image.z - home.z);
      const planesUm =
        image.radiusUm * (1 - image.press.share) + home.radiusUm * (1 - home.press.share);
      expect(apartUm).toBeLessThan(parameters.contactDistanceUm.value - 0.5);
      // The two planes of contact lie on each other.
      expect(apartUm).toBeCloseTo(planesUm, 2);
    }
  });

  test('starts anew when it is given another world', () => {
    const [first, place] = build(killing);
    run(first, place, 0, 30, true);
    const second = createNicheWorld(killing, 8);
    second.advance(2 * HOUR_S);
    place.update(second, 0.5, 0.5, false, eye);
    const fresh = nichePlace.create(second, qualityTiers.low, createGroundUniforms(), null);
    fresh.update(second, 0.5, 0.5, false, eye);
    expect(looks(place)).toEqual(looks(fresh));
  });

  test('names a T cell, a blast and, once there is one, a dying blast', () => {
    const [world, place] = build(killing);
    const camera = new PerspectiveCamera();
    camera.position.copy(eye);
    const named = () => {
      const ids = new Set<string>();
      place.anchors((id, at) => {
        expect(at.toArray().every(Number.isFinite)).toBe(true);
        ids.add(id);
        return true;
      }, camera);
      return [...ids].toSorted();
    };
    place.update(world, 0, 1, false, eye);
    expect(named()).toEqual(['blast', 'tCell']);
    world.advance(2 * HOUR_S);
    place.update(world, 0, 1, false, eye);
    expect(named()).toEqual(['blast', 'dyingBlast', 'tCell']);
  });
});

test('no name points at a cell that another hides', () => {
  const [world, place] = build(nicheWorldDefaults);
  const camera = new PerspectiveCamera();
  let named = 0;
  for (let view = 0; view < 40; view += 1) {
    camera.position.set(90 * Math.sin(view), 20 * Math.cos(3 * view), 90 * Math.cos(view));
    place.update(world, 0, 1, false, camera.position);
    const last = new Map<string, Vector3>();
    place.anchors((id, at) => {
      last.set(id, at.clone());
      return true;
    }, camera);
    const shown = [...drawnBlasts(place), ...drawnTCells(place).flat()];
    for (const at of last.values()) {
      named += 1;
      // The cell that is named is the one whose crown the name points at.
      const bearer = shown.find((living) => {
        const { x, y, z, radiusUm } = living;
        const crown = camera.position
          .clone()
          .sub(living)
          .setLength(0.35 * radiusUm);
        return crown.add({ x, y: y + 0.88 * radiusUm, z }).distanceTo(at) < 1e-9;
      });
      if (!bearer) throw new Error('A name points at nothing.');
      const sight = new Line3(camera.position, new Vector3().copy(bearer));
      const hiding = shown.filter((other) => {
        const near = sight.closestPointToPoint(new Vector3().copy(other), true, new Vector3());
        return other !== bearer && near.distanceTo(other) < 0.7 * other.radiusUm;
      });
      expect(hiding.filter(({ presence }) => presence > 0.5)).toEqual([]);
    }
  }
  expect(named).toBeGreaterThan(60);
});

test('a dying blast is drawn further gone the longer it dies', () => {
  const [committed, rounded, fragmented] = ['committed', 'rounded', 'fragmented'].map((state) =>
    targetStates.indexOf(state as (typeof targetStates)[number]),
  ) as [number, number, number];
  const shares = [
    deathShare(0, 0, 5),
    deathShare(committed, 0, 60),
    deathShare(rounded, 0, 0),
    deathShare(rounded, 0, 600),
    deathShare(rounded, 0, 3600),
    deathShare(fragmented, 0, 0),
  ];
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares[0]).toBe(0);
  expect(shares.at(-1)).toBe(1);
});
