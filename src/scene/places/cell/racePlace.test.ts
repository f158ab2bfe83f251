import {
  Vector3,
  type DataTexture,
  type InstancedBufferGeometry,
  type Mesh,
  type ShaderMaterial,
} from 'three';
import { beforeEach, describe, expect, test } from 'vitest';
import { defaultBindingConditions } from '../../../sim/binding.ts';
import { createRaceWorld, type RaceWorld } from '../../../sim/raceWorld.ts';
import { createGroundUniforms } from '../../ground.ts';
import { createLabelLayer } from '../../../store/labelLayer.ts';
import type { Quality } from '../../../store/settings.ts';
import { qualityTiers } from '../../quality.ts';
import { raceMaker } from './raceMaker.ts';
import { createRaceMotion } from './raceMotion.ts';
import { createRacePlace, type RacePlace } from './racePlace.ts';

const STEP_S = 1 / 60;
const HOUR_S = 3600;
const eye = new Vector3(0, 0, 34);
const conditions = { ...defaultBindingConditions, durationS: 24 * HOUR_S, pace: 2160 };

let world: RaceWorld;

beforeEach(() => {
  world = createRaceWorld(conditions, 3);
});

function placeFor(quality: Quality): RacePlace {
  const copies = { cd19: world.cd19.total, cd3: world.cd3.total };
  return createRacePlace(createRaceMotion(copies), qualityTiers[quality], createGroundUniforms());
}

function inView(place: RacePlace, receptor: 'cd19' | 'cd3'): number {
  return place.motion.bound[receptor].presence.filter((presence) => presence === 1).length;
}

describe('the cell place', () => {
  test('shows every bound drug of both cells when time has leapt', () => {
    const place = placeFor('low');
    for (const hours of [1, 8, 24]) {
      world.advance(hours * HOUR_S - world.timeS);
      place.update(world, 0, 0, false, eye);
      expect(inView(place, 'cd19')).toBe(world.cd19.count);
      expect(inView(place, 'cd3')).toBe(world.cd3.count);
    }
    expect(world.cd19.count).toBeGreaterThan(150);
  });

  test('says truly how many receptors it draws', () => {
    for (const quality of ['low', 'medium', 'high'] as const) {
      const place = placeFor(quality);
      for (const receptor of ['cd19', 'cd3'] as const) {
        expect(place.oneIn[receptor] * place.drawnSites[receptor].length).toBe(
          world[receptor].total,
        );
        expect(Number.isInteger(place.oneIn[receptor])).toBe(true);
      }
    }
  });

  test('draws molecules fine from near, without flickering at the border', () => {
    const place = placeFor('medium');
    const beadsAt = (distance: number): number => {
      place.update(world, 0, 0, true, new Vector3(0, 0, distance));
      return place.objects.reduce((most, object) => {
        const { geometry } = object as Mesh;
        const { instanceCount = 0 } = geometry as InstancedBufferGeometry;
        return geometry.getAttribute('kin') && object !== place.objects.at(-1)
          ? Math.max(most, instanceCount)
          : most;
      }, 0);
    };
    const afar = beadsAt(34);
    const near = beadsAt(12);
    expect(near).toBeGreaterThan(2 * afar);
    // Between the two borders it stays as it was, whichever way the eye came.
    const between = [13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24];
    const outward = between.map(beadsAt);
    const inward = between.toReversed().map(beadsAt).toReversed();
    expect(outward.filter((beads, index) => beads !== inward[index]).length).toBeGreaterThan(0);
    expect(outward.filter((beads, index) => beads !== outward[index - 1]).length).toBe(2);
  });

  test('needs few draw calls', () => {
    expect(placeFor('high').objects.length).toBeLessThanOrEqual(6);
  });

  test('draws no flights and moves nothing when still', () => {
    const place = placeFor('low');
    for (let step = 0; step < 60; step += 1) {
      world.advance(STEP_S * conditions.pace);
      place.update(world, 0, 0, true, eye);
      expect(place.motion.flights.all.some(({ active }) => active)).toBe(false);
    }
    expect(inView(place, 'cd19')).toBe(world.cd19.count);
  });

  test('shows the same frames however the time was cut into pictures', () => {
    expect(framesAfter(150, true)).toEqual(framesAfter(150, false));
  });

  test('a place built anew goes on from where the one before it was', () => {
    const before = placeFor('low');
    for (let step = 1; step <= 90; step += 1) before.step(world, step * STEP_S);
    before.update(world, 90 * STEP_S, 0, false, eye);
    const drug = before.motion.wanderers.all.map(({ place }) => place.toArray());
    const after = raceMaker.create(world, qualityTiers.high, createGroundUniforms(), before);
    after.update(world, 90 * STEP_S, 0, false, eye);
    expect(after.motion.wanderers.all.map(({ place }) => place.toArray())).toEqual(drug);
    expect(inView(after, 'cd19')).toBe(inView(before, 'cd19'));
  });

  test('confesses what it thins out, enlarges and slows', () => {
    const place = placeFor('low');
    const layer = createLabelLayer();
    place.confess?.(layer);
    expect(layer.moleculeMagnification).toBe(80);
    // 60 µm²/s in plasma, drawn at 0.5.
    expect(layer.driftSlowdown).toBe(120);
    expect(layer.sampling.get('cd19')).toBe(place.oneIn.cd19);
    expect(layer.sampling.get('boundDrug')).toBe(1);
  });

  test('rewrites its arrays in place and leaves nothing undefined', () => {
    const place = placeFor('low');
    const data = frameData(place);
    const flights = place.motion.flights.all.slice();
    for (let step = 1; step <= 200; step += 1) {
      world.advance(STEP_S * conditions.pace);
      place.step(world, step * STEP_S);
      place.update(world, step * STEP_S, 0, false, eye);
    }
    expect(frameData(place)).toBe(data);
    expect(place.motion.flights.all.every((flight, slot) => flight === flights[slot])).toBe(true);
    expect(data.every(Number.isFinite)).toBe(true);
  });
});

/** All frames in view after a number of steps, with a picture at every step or only at the last. */
function framesAfter(steps: number, everyStep: boolean): number[][] {
  const own = createRaceWorld(conditions, 3);
  const place = placeFor('low');
  for (let step = 1; step <= steps; step += 1) {
    own.advance(STEP_S * conditions.pace);
    place.step(own, step * STEP_S);
    if (everyStep || step === steps) place.update(own, step * STEP_S, 0, false, eye);
  }
  const data = frameData(place);
  return Array.from({ length: data.length / 12 }, (_, frame) =>
    Array.from(data.subarray(frame * 12, frame * 12 + 12)),
  ).map((frame) => ((frame[8] as number) > 0 ? frame : []));
}

function frameData(place: RacePlace): Float32Array {
  for (const object of place.objects) {
    const { uniforms } = (object as Mesh).material as ShaderMaterial;
    const frames = uniforms['frames'];
    if (frames) return (frames.value as DataTexture).image.data as Float32Array;
  }
  throw new Error('The place draws no beads.');
}
