/** Two windows of lectures in one browser. */
import { afterEach, expect, test, vi } from 'vitest';
import { scenarios } from '../lesson/scenarios.ts';
import { loadWords, writtenModules } from '../lesson/words/en/shelf.ts';
import { loadWorldMakers } from '../sim/worldMakers.ts';
import { readAddress } from '../store/address.ts';
import { createStores } from './createSession.ts';
import { createDirector } from './director.ts';
import { mirrorLecture } from './lectureMirror.ts';

const makers = await loadWorldMakers(...new Set(Object.values(scenarios).map(({ kind }) => kind)));
await loadWords(...writtenModules);

const stops: (() => void)[] = [];
afterEach(() => {
  vi.restoreAllMocks();
  for (const stop of stops.splice(0)) stop();
});

function openHall() {
  const stores = createStores();
  stores.address.setState(readAddress('#/present/cast.marrow?channel=lecture1').address);
  const director = createDirector(stores, makers);
  const session = { ...stores, commands: director.commands };
  stops.push(mirrorLecture(session, director, new EventTarget() as Window));
  return () => stores.address.getState().channel;
}

test('a lecture that comes to the channel of another takes another, however late it is told', async () => {
  const first = openHall();
  const second = openHall();
  const now = Date.now();
  vi.spyOn(Date, 'now').mockReturnValue(now + 60_000);
  await vi.waitFor(() => expect(second()).not.toBe('lecture1'));
  expect(first()).toBe('lecture1');
});
