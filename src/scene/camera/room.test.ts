import { expect, test } from 'vitest';
import { ROOM_MOVE_S, Room } from './room.ts';

const none = { top: 0, right: 0, bottom: 0, left: 0 };
const low = { ...none, bottom: 100 };

test('the room changes gently, and comes to its end', () => {
  const room = new Room(none);
  room.aim(low, false);
  expect(room.now).toEqual(none);
  let last = 0;
  const steps: number[] = [];
  while (room.moving) {
    room.advance(ROOM_MOVE_S / 8);
    steps.push(room.now.bottom - last);
    last = room.now.bottom;
  }
  expect(room.now).toEqual(low);
  // It begins and ends slower than it goes in the middle.
  expect(Math.min(...steps)).toBeGreaterThan(0);
  expect(steps[0]).toBeLessThan((steps[4] ?? 0) / 2);
  expect(steps.at(-1)).toBeLessThan((steps[4] ?? 0) / 2);
});

test('it may change its mind on the way, and never jumps', () => {
  const room = new Room(none);
  room.aim(low, false);
  room.advance(ROOM_MOVE_S / 2);
  const half = room.now.bottom;
  expect(half).toBeCloseTo(50);
  // Asked for the same again it goes on; asked for another it sets out from where it is.
  room.aim({ ...low }, false);
  expect(room.now.bottom).toBe(half);
  room.aim(none, false);
  room.advance(ROOM_MOVE_S / 800);
  expect(room.now.bottom).toBeCloseTo(half, 1);
  room.advance(ROOM_MOVE_S);
  expect(room.now).toEqual(none);
});

test('with a cut it stands at once', () => {
  const room = new Room(none);
  room.aim(low, false);
  room.aim(low, true);
  expect(room.now).toEqual(low);
  expect(room.moving).toBe(false);
});
