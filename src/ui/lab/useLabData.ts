/** The data of the run that is set in the lab: the run as the command line makes it, many like it, and
 * those that are kept beside it. */
import { useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { Experiment, LabValues } from '../../lesson/lab/experiment.ts';
import { createKeptRuns, type KeptRun, type KeptRuns } from '../../store/keptRuns.ts';
import type { CarryOutRuns, RunEnd, RunRequest } from '../../store/runs.ts';
import type { DataShown } from './dataLayers.ts';
import { runName } from './runName.ts';
import { useManyRuns, type ManyRunsHandle } from './useManyRuns.ts';

/** As many runs make a band. */
export const MANY = 100;

export interface LabRun {
  readonly experiment: Experiment;
  readonly values: LabValues;
  readonly seed: number;
}

export interface LabData extends LabRun {
  readonly many: ManyRunsHandle;
  /** This run by itself, as the command line makes it. */
  one(): Promise<RunEnd>;
  readonly keptRuns: KeptRuns;
  /** Those of this experiment, and what each is called. */
  readonly kept: DataShown['kept'];
  readonly lasting: boolean;
  /** For the plots. */
  readonly shown: DataShown;
}

function requestOf({ experiment, values, seed }: LabRun, runs: number): RunRequest {
  const { command } = experiment;
  const options = { ...experiment.options(values), seed: String(seed) };
  return runs === 1
    ? { command, options }
    : { command, options: { ...options, replicates: String(runs) } };
}

// One for all views of the lab: it is the device's.
let ofDevice: KeptRuns | undefined;
function keptOnDevice(): KeptRuns {
  ofDevice ??= createKeptRuns(() => localStorage);
  return ofDevice;
}

export function useLabData(run: LabRun, carryOut: CarryOutRuns): LabData {
  const { experiment } = run;
  const many = useManyRuns(carryOut, requestOf(run, MANY));
  const keptRuns = keptOnDevice();
  const { list, lasting } = useStore(keptRuns.store);
  useEffect(() => {
    addEventListener('storage', keptRuns.refresh);
    return () => removeEventListener('storage', keptRuns.refresh);
  }, [keptRuns]);

  const made = useRef<{ readonly key: string; readonly end: Promise<RunEnd> }>(null);
  const one = (): Promise<RunEnd> => {
    const request = requestOf(run, 1);
    const key = JSON.stringify(request);
    const held = made.current;
    if (held?.key === key) return held.end;
    const end = carryOut(request, new AbortController().signal, () => undefined).then((how) => {
      // What did not come is asked for again.
      if (how.kind !== 'done' && made.current?.key === key) made.current = null;
      return how;
    });
    made.current = { key, end };
    return end;
  };

  const kept = useMemo(() => {
    const own: readonly KeptRun[] = list.filter((each) => each.experiment === experiment.id);
    return own.map((each) => ({ run: each, called: runName(experiment, each, own) }));
  }, [list, experiment]);
  const spread = many.state.kind === 'done' ? many.state.result.spread : null;
  const shown = useMemo(() => ({ spread, kept }), [spread, kept]);
  return { ...run, many, one, keptRuns, kept, lasting, shown };
}
