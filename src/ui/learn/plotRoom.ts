/** Where the plot of a step stands now: a wide window has room for it over the scene. */
import { useSyncExternalStore } from 'react';
import type { Step } from '../../lesson/step.ts';
import { useSessionStore } from '../shared/session.tsx';
import { useRun } from './run.ts';

export type PlotRoom = 'panel' | NonNullable<Step['plotStands']>;

/** Least window, in widths of the root's type: larger type needs a larger window. */
const leastRem = {
  overScene: { width: 57, height: 36 },
  underScene: { width: 68.75, height: 43.75 },
  besideScene: { width: 68.75, height: 36 },
} as const;

function followWindow(changed: () => void): () => void {
  addEventListener('resize', changed);
  return () => removeEventListener('resize', changed);
}

function fits({ width, height }: { readonly width: number; readonly height: number }): boolean {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return innerWidth >= width * rem && innerHeight >= height * rem;
}

/** Null where the step has no plot, or its question is still open. */
export function usePlotRoom(): PlotRoom | null {
  const { plot, plotStands }: Step = useRun().step;
  const asked = useSessionStore(
    (session) => session.question,
    (state) => state.place === 'asked',
  );
  // Another size of type is another room in the same window.
  useSessionStore(
    (session) => session.settings,
    (state) => state.textSize,
  );
  const roomy = useSyncExternalStore(
    followWindow,
    () => plotStands !== undefined && fits(leastRem[plotStands]),
  );
  if (plot === undefined || asked) return null;
  return roomy && plotStands !== undefined ? plotStands : 'panel';
}
