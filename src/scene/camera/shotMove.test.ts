import { Vector3 } from 'three';
import { expect, test } from 'vitest';
import type { Shot } from '../places/place.ts';
import { SHOT_MOVE_S, ShotMove } from './shotMove.ts';

const whole: Shot = { centre: new Vector3(), halfWidth: 13, halfHeight: 8 };
const close: Shot = { centre: new Vector3(5, 1, 0), halfWidth: 1, halfHeight: 2, azimuth: 0.5 };

function run(move: ShotMove, seconds: number): void {
  for (let frame = 0; frame < Math.round(seconds * 60); frame += 1) move.advance(1 / 60, false);
}

test('a move takes its time, eases, and ends exactly in the shot', () => {
  const move = new ShotMove(whole);
  expect(move.moving).toBe(false);
  move.aim(close);
  move.advance(1 / 60, false);
  expect(move.now.centre.length()).toBeLessThan(0.01);
  run(move, SHOT_MOVE_S / 2 - 1 / 60);
  expect(move.now.halfWidth).toBeCloseTo(Math.sqrt(13 * 1), 6);
  run(move, SHOT_MOVE_S / 2 + 1 / 60);
  expect(move.moving).toBe(false);
  expect(move.now.centre.distanceTo(close.centre)).toBe(0);
  expect(move.now).toMatchObject({ halfWidth: 1, halfHeight: 2, azimuth: 0.5, elevation: 0 });
  expect(SHOT_MOVE_S).toBeGreaterThanOrEqual(1);
  expect(SHOT_MOVE_S).toBeLessThanOrEqual(2.5);
});

test('a move that is called off turns round where it is', () => {
  const move = new ShotMove(whole);
  move.aim(close);
  run(move, 0.8);
  const { x } = move.now.centre;
  move.aim(whole);
  move.advance(1 / 60, false);
  expect(Math.abs(move.now.centre.x - x)).toBeLessThan(0.01);
  run(move, SHOT_MOVE_S);
  expect(move.now.centre.length()).toBe(0);
});

test('a shot that moves is followed, and a cut arrives at once', () => {
  const centre = new Vector3(1, 0, 0);
  const move = new ShotMove(whole);
  move.aim({ ...close, centre });
  move.advance(0, true);
  expect(move.now.centre.x).toBe(1);
  centre.x = 2;
  move.advance(1 / 60, false);
  expect(move.now.centre.x).toBe(2);
});
