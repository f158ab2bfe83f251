/** Fills the screen: at the first press of a lecture, because browsers allow it only then. */
import { useEffect } from 'react';

export async function switchFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  } catch {
    // Not allowed here: the lecture fills its window.
  }
}

/** Keys that go on, as a clicker sends them. */
const GOING: readonly string[] = ['PageDown', 'PageUp', 'ArrowRight', 'ArrowLeft', ' ', 'n', 'p'];

/** Goes to full screen once, and back when the lecture is left. */
export function useWideAtFirst(): void {
  useEffect(() => {
    const listening = new AbortController();
    const once = (): void => {
      listening.abort();
      if (!document.fullscreenElement) void switchFullScreen();
    };
    const { signal } = listening;
    window.addEventListener(
      'keydown',
      ({ key, target }) => {
        const typing = target instanceof Element && target.closest('input, select, dialog');
        if (!typing && GOING.includes(key)) once();
      },
      { signal, capture: true },
    );
    window.addEventListener(
      'click',
      ({ target }) => {
        // The tools and the dialogs do what they say and no more.
        if (target instanceof Element && target.closest('.stage')) once();
      },
      { signal },
    );
    return () => {
      listening.abort();
      if (document.fullscreenElement) void switchFullScreen();
    };
  }, []);
}
