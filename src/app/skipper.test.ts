import { beforeEach, describe, expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { Fact } from '../lesson/facts.ts';
import { createNicheWorld, nicheWorldDefaults } from '../sim/nicheWorld.ts';
import type { World } from '../sim/world.ts';
import type { Skipping } from '../store/session.ts';
import { observe } from './observer.ts';
import { Skipper } from './skipper.ts';

const DAY_S = 24 * 60 * 60;
const LONGEST_WAIT_S = 45;
const STEP_S = 1 / 60;

function niche(drugPgPerMl: number): World {
  return createNicheWorld({ ...nicheWorldDefaults, drugPgPerMl, durationS: DAY_S }, 7);
}

/** A clock with a skipper, run as the director runs it. */
function stand(drugPgPerMl: number, awaits: readonly Fact[]) {
  const skipping = createStore<Skipping>(() => ({ under: false, last: null }));
  const world = niche(drugPgPerMl);
  const skipper = new Skipper(
    skipping,
    () => world,
    () => niche(drugPgPerMl),
    () => awaits,
  );
  return {
    skipping,
    world,
    skipper,
    /** Passes screen time until the fact holds; returns how much, or null after the longest wait. */
    until(fact: Fact): number | null {
      for (let passedS = 0; passedS < LONGEST_WAIT_S; passedS += STEP_S) {
        if (skipper.under) skipper.frame((modelS) => world.advance(modelS));
        else {
          world.advance(STEP_S * world.pace);
          skipper.wait(STEP_S);
        }
        const held = observe(world);
        skipper.note(held);
        if (held.has(fact)) return passedS;
      }
      return null;
    },
  };
}

describe('the clock that skips', () => {
  let clock: ReturnType<typeof stand>;
  beforeEach(() => {
    clock = stand(621, ['blastDied']);
  });

  test('comes to a rare event within 45 s of screen time, and says what it passed over', () => {
    expect(clock.until('blastDied')).not.toBeNull();
    const { last } = clock.skipping.getState();
    expect(last?.after['timeS']).toBeGreaterThan(last?.before['timeS'] ?? Infinity);
    expect(last?.after['touches']).toBeGreaterThan(last?.before['touches'] ?? Infinity);
    // It goes on before the event, so that the event is seen to come.
    expect(last?.after['kills']).toBe(0);
  });

  test('changes nothing of what happens: the same world as one that never skipped', () => {
    clock.until('blastDied');
    const plain = niche(621);
    plain.advance(clock.world.timeS);
    expect(clock.world.hash()).toBe(plain.hash());
  });

  test('goes on as it is where the run never comes to it', () => {
    const without = stand(0, ['blastDied']);
    expect(without.until('blastDied')).toBeNull();
    expect(without.skipping.getState()).toEqual({ under: false, last: null });
  });

  test('waits for nothing where nothing is awaited', () => {
    const idle = stand(621, []);
    idle.until('secondKill');
    expect(idle.skipping.getState().last).toBeNull();
  });
});
