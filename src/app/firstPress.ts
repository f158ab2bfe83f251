/** Keeps the first press of a lecture that is still on its way: it fills the screen at once, and goes on as
 * soon as the lecture can. */
import type { LectureEvent } from '../lesson/lectureChart.ts';
import { goingBy, switchFullScreen } from '../ui/present/fullScreen.ts';
import type { Stores } from './createSession.ts';

/**
 * Resolves with the first press that came before the lecture took presses itself, once it does; never
 * where none came. Later ones are left out: whoever presses twice because nothing moves wants one step.
 */
export function keepFirstPress(
  { address, lecture }: Stores,
  browser: Window,
): Promise<LectureEvent> {
  return new Promise((resolve) => {
    let kept: LectureEvent | undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      const going = goingBy(event);
      if (going === undefined || address.getState().mode !== 'present') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (kept !== undefined) return;
      kept = going;
      // Browsers allow it only while the key is fresh.
      if (!browser.document.fullscreenElement) void switchFullScreen();
    };
    browser.addEventListener('keydown', onKeyDown, { capture: true });
    const stop = lecture.subscribe(({ attended, stand }) => {
      if (!attended || stand === null) return;
      stop();
      browser.removeEventListener('keydown', onKeyDown, { capture: true });
      if (kept !== undefined) resolve(kept);
    });
  });
}
