/** Draws again when data have grown, and no more often than an eye or an ear can use. */
import { useEffect, useState } from 'react';
import type { Growth } from './plotSpec.ts';

/** Shortest time between two drawings, and between two tellings, of growing data, ms. */
export const REDRAW_MS = 100;
export const RETELL_MS = 1000;

export function useGrowth(growth: Growth | undefined, everyMs: number): void {
  const [, setVersion] = useState(0);
  useEffect(() => {
    if (!growth) return undefined;
    let timer: number | undefined;
    const stop = growth.subscribe(() => {
      if (timer !== undefined) return;
      timer = window.setTimeout(() => {
        timer = undefined;
        setVersion((version) => version + 1);
      }, everyMs);
    });
    return () => {
      stop();
      window.clearTimeout(timer);
    };
  }, [growth, everyMs]);
}
