/** A conjugate looked into is that of the niche: its times, its fate, its granzymes. */
import { describe, expect, test } from 'vitest';
import { drugState } from './contactDrugs.ts';
import { targetStates } from './killing/targetChart.ts';
import { tCellStates } from './killing/tCellChart.ts';
import { createNichePair } from './nichePair.ts';
import { createNicheWorld, nicheWorldDefaults, type NicheWorld } from './nicheWorld.ts';
import type { FollowedPair, PairView } from './pairWorld.ts';

const HOUR_S = 3600;
const STRIDE_S = 5;
/** So much drug that contacts are many. */
const conditions = { ...nicheWorldDefaults, drugPgPerMl: 10_000, durationS: 24 * HOUR_S };

/** Runs until a T cell has just entered a state, and looks into its contact. */
function lookInto(world: NicheWorld, state: (typeof tCellStates)[number]): [number, PairView] {
  const code = tCellStates.indexOf(state);
  while (world.timeS < world.durationS) {
    world.advance(STRIDE_S);
    const tCell = world.tCells.states.subarray(0, world.tCells.count).indexOf(code);
    if (tCell < 0) continue;
    const view = createNichePair(world, tCell);
    if (view) return [tCell, view];
  }
  throw new Error(`No T cell came to be ${state}.`);
}

const only = ({ pairs }: PairView): FollowedPair => pairs[0]!;

describe('a pair of a niche', () => {
  test('lives through what the niche lets it live through, on its clock', () => {
    const world = createNicheWorld(conditions, 7);
    const [tCell, view] = lookInto(world, 'formingSynapse');
    const blast = world.tCells.targets[tCell]!;
    const pair = only(view);
    const kills = world.tCells.kills[tCell]!;
    let states = '';
    while (pair.tCell.releasedS === Infinity && world.timeS < world.durationS) {
      world.advance(STRIDE_S);
      expect(view.timeS).toBe(world.timeS);
      if (pair.tCell.releasedS < Infinity) break;
      const state = tCellStates[world.tCells.states[tCell]!]!;
      expect(pair.tCell.state).toBe(state);
      expect(pair.tCell.sinceS).toBe(world.tCells.sinceS[tCell]);
      expect(pair.blast.state).toBe(targetStates[world.blasts.states[blast]!]);
      expect(pair.blast.sinceS).toBe(world.blasts.sinceS[blast]);
      expect(pair.contact.areaUm2).toBeGreaterThan(0);
      if (!states.endsWith(state)) states += ` ${state}`;
    }
    expect(states).toMatch(/^( formingSynapse)? polarising (awaitingDeath lettingGo|prolonged)$/);
    const { calciumRiseS, hitS, releasedS } = pair.tCell;
    const { poresOpenedS, committedS, roundedS, entriesS } = pair.blast;
    expect(pair.contact.adheredS).toBeLessThan(calciumRiseS);
    expect(calciumRiseS).toBeLessThan(hitS);
    expect(poresOpenedS).toBe(hitS);
    expect(releasedS).toBeLessThanOrEqual(world.timeS);
    expect(entriesS.every((timeS) => timeS > hitS)).toBe(true);
    expect(committedS < Infinity).toBe(world.tCells.kills[tCell]! > kills);
    if (committedS < Infinity) expect(roundedS).toBeGreaterThanOrEqual(committedS);
    expect(pair.contact.areaUm2).toBe(0);
    expect(pair.contact.drugs.count(drugState.bridged)).toBe(0);
  });

  test('stays itself when its T cell goes on and its blast is cleared', () => {
    const world = createNicheWorld({ ...conditions, replace: true }, 7);
    const [, view] = lookInto(world, 'awaitingDeath');
    const pair = only(view);
    world.advance(8 * HOUR_S);
    expect(view.timeS).toBe(world.timeS);
    expect(pair.blast.state).toBe('fragmented');
    const { releasedS, hitS } = pair.tCell;
    const { committedS } = pair.blast;
    world.advance(4 * HOUR_S);
    expect([pair.tCell.releasedS, pair.tCell.hitS]).toEqual([releasedS, hitS]);
    expect(pair.blast.committedS).toBe(committedS);
    expect(['refractory', 'scanning']).toContain(pair.tCell.state);
  });

  test('does not depend on when it is looked at, nor does looking change the niche', () => {
    const one = createNicheWorld(conditions, 7);
    const other = createNicheWorld(conditions, 7);
    const [tCell, view] = lookInto(one, 'formingSynapse');
    other.advance(one.timeS);
    one.advance(20);
    other.advance(20);
    const late = createNichePair(other, tCell)!;
    expect(late.timeS).toBe(view.timeS);
    expect(only(late).tCell.state).toBe(only(view).tCell.state);
    expect(only(late).contact.adheredS).toBe(only(view).contact.adheredS);
    expect(one.hash()).toBe(other.hash());
  });

  test('has as many bridges at the calcium rise as the niche counted, or nearly', () => {
    const world = createNicheWorld({ ...nicheWorldDefaults, durationS: 6 * HOUR_S }, 11);
    const found: [number, number][] = [];
    const known = new Set<number>();
    while (world.timeS < world.durationS) {
      world.advance(1);
      for (let tCell = 0; tCell < world.tCells.count; tCell += 1) {
        const fresh = world.timeS - world.tCells.sinceS[tCell]! <= 1;
        if (!fresh || tCellStates[world.tCells.states[tCell]!] !== 'polarising') continue;
        if (known.has(tCell)) continue;
        known.add(tCell);
        const { drugs } = only(createNichePair(world, tCell)!).contact;
        found.push([drugs.count(drugState.bridged), world.inside.sequence.tCells.trimers[tCell]!]);
      }
    }
    expect(found.length).toBeGreaterThan(5);
    // A contact at balance has as many as the niche counted; one that still forms has fewer.
    const shares = found.map(([drawn, counted]) => drawn / counted).toSorted((a, b) => a - b);
    expect(shares[Math.floor(shares.length / 2)]).toBeGreaterThan(0.9);
    for (const [drawn, counted] of found) {
      expect(drawn).toBeLessThanOrEqual(counted + Math.max(4, counted / 10));
    }
  });

  test('is not there where nothing is held', () => {
    const world = createNicheWorld({ ...nicheWorldDefaults, drugPgPerMl: 0 }, 7);
    world.advance(600);
    for (let tCell = 0; tCell < world.tCells.count; tCell += 1) {
      expect(createNichePair(world, tCell)).toBeNull();
    }
  });
});
