/** Many runs of what is set: asked for, watched, given up; what they came to stands for as long as its
 * values do, and comes back with them. */
import { useEffect, useRef, useState } from 'react';
import type { CarryOutRuns, RunProgress, RunRequest, RunResult } from '../../store/runs.ts';

export type ManyRuns =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly progress: RunProgress | null }
  | { readonly kind: 'done'; readonly result: RunResult }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'failed' }
  | { readonly kind: 'cancelled' }
  /** Something else was set meanwhile. */
  | { readonly kind: 'changed' };

/** Results that are held at once; each is a few megabytes at most. */
const MOST_HELD = 6;
const idle: ManyRuns = { kind: 'idle' };
const CHANGED = 'changed';

export interface ManyRunsHandle {
  readonly state: ManyRuns;
  start(): void;
  cancel(): void;
}

export function useManyRuns(carryOut: CarryOutRuns, request: RunRequest): ManyRunsHandle {
  const key = JSON.stringify(request);
  const [shown, setShown] = useState<{ readonly key: string; readonly state: ManyRuns }>();
  const done = useRef(new Map<string, RunResult>());
  const abort = useRef<AbortController>(null);

  useEffect(() => {
    const result = done.current.get(key);
    if (result) setShown({ key, state: { kind: 'done', result } });
    return () => abort.current?.abort(CHANGED);
  }, [key]);

  const start = async (): Promise<void> => {
    const asked = new AbortController();
    abort.current?.abort();
    abort.current = asked;
    setShown({ key, state: { kind: 'running', progress: null } });
    const end = await carryOut(request, asked.signal, (progress) => {
      if (!asked.signal.aborted) setShown({ key, state: { kind: 'running', progress } });
    });
    if (end.kind === 'done') {
      done.current.set(key, end.result);
      const [oldest] = done.current.keys();
      if (done.current.size > MOST_HELD && oldest !== undefined) done.current.delete(oldest);
      setShown({ key, state: end });
      return;
    }
    if (asked.signal.reason === CHANGED) {
      // What was given up is said where one is now, unless something stands there already.
      setShown((now) => (now?.key === key ? { key: '', state: { kind: 'changed' } } : now));
      return;
    }
    if (abort.current === asked) setShown({ key, state: end });
  };
  const here = shown?.key === key || shown?.key === '' ? shown.state : idle;
  return { state: here, start: () => void start(), cancel: () => abort.current?.abort() };
}
