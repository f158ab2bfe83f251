import { describe, expect, test } from 'vitest';
import type { Fact } from '../../lesson/facts.ts';
import { newTones, TonePlayer, tones } from './tones.ts';

const set = (...facts: Fact[]): ReadonlySet<Fact> => new Set(facts);

describe('sounds', () => {
  test('only what is new is heard, and only what has a tone', () => {
    expect(newTones(set('touchHeld', 'timeLeft'), set('timeLeft'))).toEqual([tones.touchHeld]);
    expect(newTones(set('touchHeld'), set('touchHeld'))).toEqual([]);
    expect(newTones(set(), set('touchHeld'))).toEqual([]);
    expect(newTones(set('timeLeft'), set())).toEqual([]);
  });

  test('without sound in the browser nothing happens', () => {
    const player = new TonePlayer();
    expect(() => player.play(newTones(set('blastDied'), set()))).not.toThrow();
    expect(() => player.close()).not.toThrow();
  });
});
