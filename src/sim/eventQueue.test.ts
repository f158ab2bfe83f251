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
