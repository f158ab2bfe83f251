/** Counts the time that a page was in sight. */

export interface VisibleTime {
  seconds(): number;
}

/** `now` in milliseconds. */
export function visibleTime(document: Document, now: () => number): VisibleTime {
  let countedMs = 0;
  let sinceMs: number | null = document.visibilityState === 'visible' ? now() : null;
  document.addEventListener('visibilitychange', () => {
    if (sinceMs !== null) countedMs += now() - sinceMs;
    sinceMs = document.visibilityState === 'visible' ? now() : null;
  });
  return {
    seconds: () => (countedMs + (sinceMs === null ? 0 : now() - sinceMs)) / 1000,
  };
}
