/** What is set in an experiment, with its way back and forth: undo, redo, reset. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import { startValues, type Experiment, type LabValues } from '../../lesson/lab/experiment.ts';
import { readValues, refusalTogether, writeValues } from '../../lesson/lab/values.ts';
import { useSession, useSessionStore } from '../shared/session.tsx';
import type { Stroke } from '../shared/ValueField.tsx';

export interface LabSettings {
  readonly values: LabValues;
  readonly start: LabValues;
  /** Sets what is given and leaves the rest; answers with a sentence where it cannot be run together.
   * All that one movement of a hand sets is undone together. */
  set(changed: LabValues, stroke?: Stroke): string | null;
  /** Null where there is nothing to go back or forth to, or nothing that was changed. */
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
  readonly reset: (() => void) | null;
}

interface Ways {
  readonly past: readonly LabValues[];
  readonly future: readonly LabValues[];
  /** The movement that the latest change belongs to. */
  readonly stroke?: Stroke | undefined;
}
const noWays: Ways = { past: [], future: [] };

function same(one: LabValues, other: LabValues): boolean {
  return Object.keys(one).every((name) => one[name] === other[name]);
}

export function useSettings(experiment: Experiment): LabSettings {
  const { commands } = useSession();
  const controls = useSessionStore(
    (session) => session.address,
    (state) => state.controls,
  );
  const start = useMemo(() => startValues(experiment), [experiment]);
  const values = useMemo(() => readValues(experiment, controls).values, [experiment, controls]);
  const [ways, setWays] = useState(noWays);
  const apply = useCallback(
    (wanted: LabValues) => commands.setLab(writeValues(experiment, wanted)),
    [commands, experiment],
  );
  const set = useCallback(
    (changed: LabValues, stroke?: Stroke): string | null => {
      const wanted = { ...values, ...changed };
      if (same(wanted, values)) return null;
      const refusal = refusalTogether(experiment, wanted);
      if (refusal !== null) return refusal;
      setWays(({ past, stroke: latest }) => {
        const goesOn = stroke !== undefined && stroke === latest;
        return { past: goesOn ? past : [...past, values], future: [], stroke };
      });
      apply(wanted);
      return null;
    },
    [apply, experiment, values],
  );
  const { past, future } = ways;
  const [before, after] = [past.at(-1), future[0]];
  const undo =
    before &&
    (() => {
      setWays({ past: past.slice(0, -1), future: [values, ...future] });
      apply(before);
    });
  const redo =
    after &&
    (() => {
      setWays({ past: [...past, values], future: future.slice(1) });
      apply(after);
    });
  const reset = same(values, start)
    ? null
    : () => {
        set(start);
        // Whatever could have gone on with it.
        commands.replay();
      };
  return { values, start, set, undo: undo ?? null, redo: redo ?? null, reset };
}

/** Ctrl+Z and Ctrl+Shift+Z or Ctrl+Y, wherever one is; a field that is being typed in keeps its own. */
export function useUndoKeys({ undo, redo }: Pick<LabSettings, 'undo' | 'redo'>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const { target } = event;
      if (target instanceof Element && target.closest('[data-typing], dialog')) return;
      const key = event.key.toLowerCase();
      const wanted =
        key === 'y' || (key === 'z' && event.shiftKey) ? redo : key === 'z' ? undo : undefined;
      if (wanted === undefined) return;
      event.preventDefault();
      wanted?.();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [undo, redo]);
}
