import {
  PerspectiveCamera,
  Vector3,
  type DataTexture,
  type Mesh,
  type ShaderMaterial,
} from 'three';
import { describe, expect, test } from 'vitest';
import { drugState } from '../../../sim/contactDrugs.ts';
import { createIdleWorld } from '../../../sim/idleWorld.ts';
import { createPairWorld, pairWorldDefaults, type PairWorld } from '../../../sim/pairWorld.ts';
import { createGroundUniforms } from '../../ground.ts';
import { qualityTiers } from '../../quality.ts';
import type { ConjugatesPlace } from './conjugatesPlace.ts';
import { createIdleCellsPlace } from './idleCellsPlace.ts';
import { createPairPlace } from './pairPlace.ts';

const eye = new Vector3(0, 0, 40);
const camera = new PerspectiveCamera();
camera.position.copy(eye);
camera.updateMatrixWorld();
const PACE = 20;
const STEP_S = 1 / 60;
/** Draw calls of a place that leave room for the backdrop, below the fifteen allowed. */
const MOST_CALLS = 12;

function pairWorld(beside: 'nothing' | 'failing' = 'nothing'): PairWorld {
  return createPairWorld({ ...pairWorldDefaults, kills: true, beside, pace: PACE }, 3);
}

function placeFor(world: PairWorld): ConjugatesPlace<PairWorld> {
  return createPairPlace(world, qualityTiers.low, createGroundUniforms());
}

function run(
  place: ConjugatesPlace<PairWorld>,
  world: PairWorld,
  screenS: number,
  fromS: number,
): number {
  let idleS = fromS;
  for (let left = screenS; left > 0; left -= STEP_S) {
    idleS += STEP_S;
    world.advance(PACE * STEP_S);
    place.step(world, idleS);
    place.update(world, idleS, 0, false, eye);
  }
  return idleS;
}

function runUntil(world: PairWorld, happened: () => boolean): void {
  while (!happened() && world.timeS < world.durationS) world.advance(1);
}

/** All that the graphics card is sent: frames of beads and attributes of bodies. */
function sent({ objects }: ConjugatesPlace<PairWorld>): Float32Array[] {
  return objects.flatMap((object) => {
    const { material, geometry } = object as Mesh;
    const frames = (material as ShaderMaterial).uniforms['frames'];
    const beads = frames ? [(frames.value as DataTexture).image.data as Float32Array] : [];
    const spot = geometry.getAttribute('spot');
    return spot ? [...beads, spot.array as Float32Array] : beads;
  });
}

describe('a pair in the cell place', () => {
  test('needs few draw calls, with a pair beside as well', () => {
    for (const beside of ['nothing', 'failing'] as const) {
      const place = placeFor(pairWorld(beside));
      expect(place.objects.length).toBeLessThanOrEqual(MOST_CALLS);
      expect(place.pairs).toHaveLength(beside === 'nothing' ? 1 : 2);
    }
  });

  test('shows the bridges that the model counts, and glows with them', () => {
    const world = pairWorld();
    const place = placeFor(world);
    const [pair] = place.pairs;
    runUntil(world, () => world.pairs[0]!.tCell.calciumRiseS < Infinity);
    place.update(world, 0, 0, true, eye);
    const { drugs } = world.pairs[0]!.contact;
    expect(pair!.drugs.brightness).toBeCloseTo(
      1 - Math.exp(-drugs.count(drugState.bridged) / 7),
      6,
    );
    expect(pair!.drugs.bridgeShown).toBe(drugs.count(drugState.bridged) > 0);
    runUntil(world, () => world.pairs[0]!.tCell.releasedS < Infinity);
    place.update(world, 0, 0, true, eye);
    expect(pair!.drugs.brightness).toBe(0);
  });

  test('shows the drugs outside the contact as dense as those in it', () => {
    const world = pairWorld();
    const place = placeFor(world);
    const { drugs, areaUm2 } = world.pairs[0]!.contact;
    const onCd19 = drugs.count(drugState.heldByCd19) + drugs.count(drugState.bridged);
    place.update(world, 0, 0, true, eye);
    const { count } = place.pairs[0]!.held;
    const blastUm2 = 4 * Math.PI * place.pairs[0]!.blast.radiusUm ** 2;
    expect(onCd19).toBeGreaterThan(0);
    expect(Math.abs(count / (blastUm2 - areaUm2) - onCd19 / areaUm2)).toBeLessThan(0.5 / areaUm2);
  });

  test('never lets its light flicker: it takes a second to come and to go', () => {
    const world = pairWorld();
    const place = placeFor(world);
    const [pair] = place.pairs;
    let idleS = run(place, world, STEP_S, 0);
    let before = pair!.drugs.brightness;
    for (let step = 0; step < 600; step += 1) {
      idleS = run(place, world, STEP_S, idleS);
      const { brightness } = pair!.drugs;
      expect(Math.abs(brightness - before)).toBeLessThanOrEqual(STEP_S);
      before = brightness;
    }
  });

  test('keeps the two cells apart by the gap, and flat against each other', () => {
    const world = pairWorld();
    const place = placeFor(world);
    runUntil(world, () => world.pairs[0]!.tCell.hitS < Infinity);
    place.update(world, 0, 0, true, eye);
    const { tCell, blast, faces } = place.pairs[0]!;
    expect(tCell.press.share).toBeGreaterThan(0.3);
    expect(faces.tCell.distanceTo(faces.blast)).toBeCloseTo(0.6, 9);
    const between = Math.hypot(blast.x - tCell.x, blast.y - tCell.y, blast.z - tCell.z);
    const pressed =
      tCell.radiusUm * (1 - tCell.press.share) + blast.radiusUm * (1 - blast.press.share);
    expect(between).toBeCloseTo(pressed + 0.6, 9);
  });

  test('names what there is to be seen, and no more', () => {
    const world = pairWorld();
    const place = placeFor(world);
    const named = (): string[] => {
      const ids: string[] = [];
      place.update(world, 0, 0, true, eye);
      place.anchors((id) => ids.push(id) > 0, camera);
      return ids;
    };
    expect(named()).toEqual(expect.arrayContaining(['tCell', 'blast', 'cd3', 'cd19']));
    expect(named()).not.toContain('caspases');
    runUntil(world, () => world.pairs[0]!.tCell.hitS < Infinity);
    expect(named()).toEqual(expect.arrayContaining(['centrosome', 'lyticGranules', 'contactSpot']));
    runUntil(world, () => world.pairs[0]!.blast.committedS < Infinity);
    expect(named()).toContain('caspases');
    runUntil(world, () => world.pairs[0]!.tCell.releasedS < Infinity);
    world.advance(600);
    expect(named()).toEqual(expect.arrayContaining(['bleb', 'nucleus']));
  });

  test('rewrites its arrays in place and leaves nothing undefined, from touch to death', () => {
    const world = pairWorld('failing');
    const place = placeFor(world);
    const before = sent(place);
    let idleS = 0;
    while (world.timeS < 1500) {
      idleS = run(place, world, 2 * STEP_S, idleS);
      world.advance(15);
    }
    const after = sent(place);
    expect(after.length).toBeGreaterThan(2);
    after.forEach((array, index) => expect(array).toBe(before[index]));
    for (const array of after) expect(array.every(Number.isFinite)).toBe(true);
  });
});

describe('cells that are only looked at', () => {
  test('a T cell turns before the camera; a blast and a normal B cell stand side by side', () => {
    const alone = createIdleCellsPlace('tCellAlone', qualityTiers.low, createGroundUniforms());
    const world = createIdleWorld('tCellAlone', 60);
    alone.update(world, 5, 0, false, eye);
    expect(alone.subject.azimuth).toBeGreaterThan(0.5);
    const two = createIdleCellsPlace('normalBCell', qualityTiers.low, createGroundUniforms());
    two.update(createIdleWorld('normalBCell', 60), 5, 0, false, eye);
    expect(two.subject.azimuth).toBe(0);
    const ids: string[] = [];
    two.anchors((id) => ids.push(id) > 0, camera);
    expect(ids).toEqual(expect.arrayContaining(['blast', 'normalBCell', 'cd19']));
  });
});
