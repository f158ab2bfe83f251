import { expect, test } from 'vitest';
import { bindingReaction } from './binding.ts';
import { EventQueue, type BindingEvent } from './eventQueue.ts';

test('events come out in the order they went in, through growth and wrapping', () => {
  const queue = new EventQueue();
  let pushed = 0;
  let taken = 0;
  for (let round = 0; round < 50; round += 1) {
    for (let i = 0; i < 100; i += 1) {
      queue.push(pushed % 4, pushed, pushed);
      pushed += 1;
    }
    for (let i = 0; i < 60; i += 1) {
      expect(queue.nextTimeS).toBe(taken);
      queue.take((reaction, site) => {
        expect([reaction, site]).toEqual([taken % 4, taken]);
      });
      taken += 1;
    }
  }
  expect(queue.length).toBe(pushed - taken);
});

test('waiting events are shown with the number they keep for life', () => {
  const queue = new EventQueue();
  queue.push(bindingReaction.bindCd19, 5, 1);
  queue.push(bindingReaction.releaseCd3, 6, 2);
  queue.take(() => {});
  const seen: BindingEvent[] = [];
  queue.visit((event) => seen.push({ ...event }));
  expect(seen).toEqual([{ id: 1, kind: 'release', receptor: 'cd3', site: 6, timeS: 2 }]);
});

test('an empty queue is due never', () => {
  expect(new EventQueue().nextTimeS).toBe(Infinity);
});

test('of the waiting events only those between two moments are counted and shown', () => {
  const queue = new EventQueue();
  // Round the end of the ring.
  for (let i = 0; i < 1000; i += 1) queue.push(bindingReaction.bindCd3, i, i / 1000);
  for (let i = 0; i < 1000; i += 1) queue.take(() => {});
  for (let i = 1; i <= 200; i += 1) queue.push(bindingReaction.bindCd3, i, i);
  const sites: number[] = [];
  queue.visit(({ site }) => sites.push(site), 97, 101.5);
  expect(sites).toEqual([98, 99, 100, 101]);
  expect([0.5, 1, 150, 200, 300].map((timeS) => queue.countUntil(timeS))).toEqual([
    0, 1, 150, 200, 200,
  ]);
});
