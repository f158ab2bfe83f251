/** The timeline that views read is that of the T cell followed, up to now. */
import { expect, test } from 'vitest';
import { tCellStates } from '../sim/killing/tCellChart.ts';
import { createNicheWorld, nicheWorldDefaults } from '../sim/nicheWorld.ts';
import { createIdleWorld } from '../sim/idleWorld.ts';
import { Timelines } from './timelines.ts';

const HOUR_S = 3600;
const world = createNicheWorld({ ...nicheWorldDefaults, durationS: 10 * HOUR_S }, 7);
world.advance(5 * HOUR_S);
const killer = world.tCells.kills.indexOf(Math.max(...world.tCells.kills));

test('it is that of the T cell that is followed, without a gap, up to now', () => {
  const timelines = new Timelines();
  world.setFollowed(killer);
  const line = timelines.read(world);
  if (!line) throw new Error('Nothing is followed.');
  expect(line.followed).toBe(killer);
  expect(line.kills).toEqual([...world.tCells.kills.subarray(0, 12)]);
  expect(line.kills[killer]).toBeGreaterThan(0);
  expect(line.untilS).toBe(5 * HOUR_S);
  const { stretches } = line;
  expect(stretches[0]?.fromS).toBe(0);
  expect(stretches.some(({ state }) => state === 'awaitingDeath')).toBe(true);
  for (const [index, { toS }] of stretches.slice(0, -1).entries()) {
    expect(stretches[index + 1]?.fromS).toBe(toS);
  }
  // Touches that fail count as searching.
  const now = tCellStates[line.state];
  expect(stretches.at(-1)?.state).toBe(now === 'probing' ? 'scanning' : now);
});

test('what has not changed is the same object, and another T cell has its own', () => {
  const timelines = new Timelines();
  const first = timelines.read(world);
  expect(timelines.read(world)?.stretches).toBe(first?.stretches);
  expect(timelines.read(world)?.kills).toBe(first?.kills);
  world.setFollowed((killer + 1) % 12);
  expect(timelines.read(world)?.stretches).toEqual(world.timeline((killer + 1) % 12));
});

test('without T cells to follow there is none', () => {
  expect(new Timelines().read(createIdleWorld('tCellAlone', 1))).toBeNull();
  const none = createNicheWorld({ ...nicheWorldDefaults, tCells: 0 }, 7);
  expect(new Timelines().read(none)).toBeNull();
});
