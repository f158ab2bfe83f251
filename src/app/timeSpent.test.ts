import { describe, expect, test } from 'vitest';
import { createStores } from './createSession.ts';
import { countTime, IDLE_MS } from './timeSpent.ts';

/** A page whose clock stands where it is put. */
function atStep() {
  const stores = createStores();
  stores.address.setState({ mode: 'learn', step: 'grips.race' });
  const document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  const ticks: (() => void)[] = [];
  let nowMs = 0;
  const browser = Object.assign(new EventTarget(), {
    document,
    setInterval: (call: () => void) => {
      ticks.push(call);
      return ticks.length;
    },
    clearInterval: () => undefined,
  });
  countTime(stores, browser as unknown as Window, () => nowMs);
  return {
    stores,
    spent: () => stores.progress.getState().spentS,
    pass(seconds: number, sign = true) {
      nowMs += seconds * 1000;
      if (sign) browser.dispatchEvent(new Event('pointermove'));
      for (const tick of ticks) tick();
    },
    see(visibilityState: 'visible' | 'hidden') {
      Object.assign(document, { visibilityState });
      document.dispatchEvent(new Event('visibilitychange'));
    },
  };
}

describe('time spent', () => {
  test('is counted by module, also in less than seconds', () => {
    const { pass, spent, stores } = atStep();
    for (let i = 0; i < 10; i += 1) pass(0.5);
    expect(spent()).toEqual({ grips: 5 });
    stores.address.setState({ step: 'cast.marrow' });
    pass(20);
    expect(spent()).toEqual({ cast: 20, grips: 5 });
  });

  test('is not counted where the page is not seen, nor beside the lesson', () => {
    const { pass, see, spent, stores } = atStep();
    see('hidden');
    pass(60);
    see('visible');
    pass(3);
    stores.address.setState({ mode: 'map' });
    pass(60);
    stores.address.setState({ mode: 'learn' });
    pass(4);
    expect(spent()).toEqual({ grips: 7 });
  });

  test('ends a while after the last sign of someone, and goes on with the next', () => {
    const { pass, spent } = atStep();
    pass(3600, false);
    pass(3600, false);
    expect(spent()).toEqual({ grips: IDLE_MS / 1000 });
    pass(60);
    pass(5);
    expect(spent()).toEqual({ grips: IDLE_MS / 1000 + 5 });
  });
});
