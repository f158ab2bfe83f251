/** Following one T cell: no jump where it crosses a face of the periodic box, nothing before it. */
import { Vector3 } from 'three';
import { describe, expect, test } from 'vitest';
import { STEP_S } from '../../../sim/clock.ts';
import { createNicheWorld, nicheWorldDefaults, type NicheWorld } from '../../../sim/nicheWorld.ts';
import { createGroundUniforms } from '../../ground.ts';
import { qualityTiers } from '../../quality.ts';
import { heaviest } from './crawlerImages.ts';
import { nichePlace, type NichePlace } from './nichePlace.ts';

const HOUR_S = 3600;
const conditions = { ...nicheWorldDefaults, pace: 40, durationS: 24 * HOUR_S };

function build(): [NicheWorld, NichePlace] {
  const world = createNicheWorld(conditions, 7);
  const place = nichePlace.create(world, qualityTiers.low, createGroundUniforms(), null);
  return [world, place];
}

const eye = new Vector3();

/** One step of screen time and a picture, the eye where the camera would be. */
function next(world: NicheWorld, place: NichePlace, step: number): void {
  world.advance(STEP_S * world.pace);
  place.step(world, step * STEP_S);
  place.look?.(world, step * STEP_S, false);
  const { centre, azimuth } = place.following.shot;
  eye.set(centre.x + 50 * Math.sin(azimuth), centre.y, centre.z + 50 * Math.cos(azimuth));
  place.update(world, step * STEP_S, 1, false, eye);
}

describe('the shot of a T cell that is followed', () => {
  test('glides, and keeps the T cell in its middle, wherever the box ends', () => {
    const [world, place] = build();
    place.attend?.('followed');
    const { shot } = place.following;
    const before = new Vector3();
    let fastestUm = 0;
    let farthestUm = 0;
    let crossed = 0;
    const wasAt = new Vector3().fromArray(world.tCells.positionsUm);
    const isAt = new Vector3();
    for (let step = 1; step <= 2400; step += 1) {
      before.copy(shot.centre);
      next(world, place, step);
      isAt.fromArray(world.tCells.positionsUm);
      if (isAt.distanceTo(wasAt) > world.edgeUm / 2) crossed += 1;
      wasAt.copy(isAt);
      if (step < 120) continue;
      fastestUm = Math.max(fastestUm, before.distanceTo(shot.centre));
      const own = heaviest(place.crawlers.all[world.followed]!.images);
      expect(own.presence).toBeGreaterThan(0.9);
      farthestUm = Math.max(farthestUm, shot.centre.distanceTo(new Vector3().copy(own)));
    }
    expect(crossed).toBeGreaterThan(0);
    // A tenth of what a jump over the box would be, and well within what the shot shows.
    expect(fastestUm).toBeLessThan(0.5);
    expect(farthestUm).toBeLessThan(shot.halfHeight - 3);
  });

  test('has nothing solid before the T cell, and all is solid again once it is left', () => {
    const [world, place] = build();
    place.attend?.('followed');
    for (let step = 1; step <= 240; step += 1) next(world, place, step);
    const own = place.crawlers.all[world.followed]!;
    const drawn = [
      ...place.blasts.slots.map(({ living }) => living),
      ...place.crawlers.all.flatMap(({ images }) => images),
    ];
    const sight = own.place.clone().sub(eye);
    const away = sight.length();
    sight.divideScalar(away);
    let veiled = 0;
    for (const cell of drawn) {
      if (cell.presence === 0 || own.images.includes(cell)) continue;
      const way = new Vector3().copy(cell).sub(eye);
      const along = way.dot(sight);
      const aside = Math.sqrt(way.lengthSq() - along * along);
      if (along > away - cell.radiusUm || aside > 0.5 * cell.radiusUm) continue;
      veiled += 1;
      expect(cell.shown).toBeLessThan(0.1);
    }
    expect(veiled).toBeGreaterThan(0);
    place.attend?.('crowd');
    for (let step = 241; step <= 1000; step += 1) next(world, place, step);
    expect(drawn.every(({ veil }) => veil === 0)).toBe(true);
    expect(place.box.loose).toBe(0);
    for (const at of place.box.middle) {
      expect(at / world.edgeUm).toBeCloseTo(Math.round(at / world.edgeUm), 12);
    }
  });

  test('goes over to another T cell without a cut, the short way', () => {
    const [world, place] = build();
    place.attend?.('followed');
    for (let step = 1; step <= 120; step += 1) next(world, place, step);
    const { centre } = place.following.shot;
    const from = centre.clone();
    world.setFollowed(5);
    const before = new Vector3();
    let way = 0;
    for (let step = 121; step <= 360; step += 1) {
      before.copy(centre);
      next(world, place, step);
      way += before.distanceTo(centre);
      expect(before.distanceTo(centre)).toBeLessThan(1.5);
    }
    expect(centre.distanceTo(from)).toBeLessThan((Math.sqrt(3) * world.edgeUm) / 2 + 20);
    expect(way).toBeGreaterThan(1);
  });

  test('stands still with reduced motion until the T cell has gone far, then cuts', () => {
    const [world, place] = build();
    place.attend?.('followed');
    const { centre } = place.following.shot;
    place.look?.(world, 0, true);
    let cuts = 0;
    const before = new Vector3();
    for (let second = 1; second <= 30; second += 1) {
      before.copy(centre);
      world.advance(world.pace);
      place.look?.(world, 0, true);
      const moved = before.distanceTo(centre);
      expect(moved === 0 || moved >= 5).toBe(true);
      if (moved > 0) cuts += 1;
    }
    expect(cuts).toBeGreaterThan(0);
  });
});
