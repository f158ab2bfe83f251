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

/** Where a key leads that goes on or back, as a clicker sends it. */
export function goingBy({
  key,
  target,
}: Pick<KeyboardEvent, 'key' | 'target'>): 'next' | 'back' | undefined {
  // What is typed or pressed there is meant for that.
  if (target instanceof Element && target.closest('input, select, dialog')) return undefined;
  if (['PageDown', 'ArrowRight', ' ', 'n'].includes(key)) return 'next';
  return ['PageUp', 'ArrowLeft', 'p'].includes(key) ? 'back' : undefined;
}

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
      (event) => {
        if (goingBy(event) !== undefined) once();
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
