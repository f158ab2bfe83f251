/** Counts the time spent at the steps of a module: while the page is seen and someone is at it. */
import { stepOf, type StepId } from '../lesson/lesson.ts';
import type { Stores } from './createSession.ts';

/** Who has done nothing for so long may have gone; until then they may be reading or looking. */
export const IDLE_MS = 120_000;
/** Time is added up so often, and whenever the page or the step is left. */
const EVERY_MS = 15_000;
const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

/** `now` in milliseconds. Returns what stops counting. */
export function countTime(
  { address, progress }: Pick<Stores, 'address' | 'progress'>,
  browser: Window,
  now: () => number,
): () => void {
  const { document } = browser;
  let signMs = now();
  let countedMs = now();
  /** What is less than a second is carried on. */
  let restMs = 0;
  let at: StepId | null = null;

  const where = (): StepId | null => {
    const { mode, step } = address.getState();
    return mode === 'learn' && document.visibilityState === 'visible' ? step : null;
  };
  const count = (): void => {
    const untilMs = Math.min(now(), signMs + IDLE_MS);
    const spentMs = at === null ? 0 : Math.max(0, untilMs - countedMs) + restMs;
    countedMs = now();
    const seconds = Math.floor(spentMs / 1000);
    restMs = spentMs - seconds * 1000;
    const module = at && stepOf(at).module;
    at = where();
    if (module === null || seconds === 0) return;
    progress.setState(({ spentS }) => ({
      spentS: { ...spentS, [module]: (spentS[module] ?? 0) + seconds },
    }));
  };
  const onSign = (): void => {
    // Back after a while: the time away is not counted.
    if (now() > signMs + IDLE_MS) count();
    signMs = now();
  };

  at = where();
  const stopFollowing = address.subscribe((here, before) => {
    if (here.step === before.step && here.mode === before.mode) return;
    signMs = now();
    count();
  });
  const timer = browser.setInterval(count, EVERY_MS);
  for (const sign of signs) browser.addEventListener(sign, onSign, { passive: true });
  document.addEventListener('visibilitychange', count);
  return () => {
    stopFollowing();
    browser.clearInterval(timer);
    for (const sign of signs) browser.removeEventListener(sign, onSign);
    document.removeEventListener('visibilitychange', count);
  };
}
