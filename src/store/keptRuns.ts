/** Runs of the lab that are kept for comparison, on this device: what was set, and the curves. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { deviceRecord, type RecordShape } from './deviceStorage.ts';

/** As many as there are names stand beside each other in one experiment, each named as long as it is kept. */
export const keptNames = ['A', 'B', 'C', 'D'] as const;
export type KeptName = (typeof keptNames)[number];

/** Curves by the columns of the command's table, over its times. */
export interface Curves {
  readonly times: readonly number[];
  readonly columns: Readonly<Record<string, readonly number[]>>;
}

export interface KeptRun {
  readonly name: KeptName;
  readonly experiment: string;
  /** The controls' values, numbers in the unit of their rule. */
  readonly values: Readonly<Record<string, number | string>>;
  readonly seed: number;
  /** How many runs the curves are the mean of; 1 is the run itself. */
  readonly runs: number;
  readonly curves: Curves;
}

/** A curve is kept at so many points at most, each to so many digits. */
const MOST_POINTS = 200;
const DIGITS = 6;

/** Curves as they are kept: every so many points, the first and the last among them. */
export function thinned(
  times: ArrayLike<number>,
  columns: Readonly<Record<string, ArrayLike<number>>>,
): Curves {
  const last = times.length - 1;
  const stride = Math.max(1, Math.ceil(last / (MOST_POINTS - 1)));
  const rows = Array.from({ length: Math.ceil(last / stride) }, (_, place) => place * stride);
  if (last >= 0) rows.push(last);
  const kept = (values: ArrayLike<number>): number[] =>
    rows.map((row) => Number((values[row] ?? 0).toPrecision(DIGITS)));
  return {
    times: kept(times),
    columns: Object.fromEntries(Object.entries(columns).map(([name, of]) => [name, kept(of)])),
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isNumbers(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((each) => Number.isFinite(each));
}

function isKeptRun(value: unknown): value is KeptRun {
  if (!isRecord(value)) return false;
  const { name, experiment, values, seed, runs, curves } = value;
  return (
    keptNames.some((each) => each === name) &&
    typeof experiment === 'string' &&
    isRecord(values) &&
    Object.values(values).every((each) => typeof each === 'string' || Number.isFinite(each)) &&
    Number.isInteger(seed) &&
    Number.isInteger(runs) &&
    isRecord(curves) &&
    isNumbers(curves['times']) &&
    isRecord(curves['columns']) &&
    Object.values(curves['columns']).every(isNumbers)
  );
}

const shape: RecordShape<readonly KeptRun[]> = {
  key: 'engager.lab.kept',
  version: 1,
  empty: [],
  parse(value) {
    return Array.isArray(value) && value.every(isKeptRun) ? value : undefined;
  },
};

export interface KeptState {
  readonly list: readonly KeptRun[];
  /** Whether they outlast the page. */
  readonly lasting: boolean;
}

export interface KeptRuns {
  readonly store: StoreApi<KeptState>;
  /** Takes in what another window has kept meanwhile. */
  refresh(): void;
  /** Keeps a run under the first free name of its experiment; false where there is none. */
  keep(run: Omit<KeptRun, 'name'>): boolean;
  drop(experiment: string, name: KeptName): void;
}

/** Kept runs in the browser's storage; where there is none they last as long as the page. */
export function createKeptRuns(storage: () => Storage): KeptRuns {
  const record = deviceRecord(shape, storage);
  const store = createStore<KeptState>(() => ({ list: [], lasting: true }));
  const refresh = (): void => {
    // What could not be written stands here alone.
    if (!store.getState().lasting) return;
    const { value, outcome } = record.read();
    store.setState(outcome === 'unavailable' ? { lasting: false } : { list: value });
  };
  const write = (list: readonly KeptRun[]): void => {
    store.setState({ list, lasting: record.write(list) });
  };
  refresh();
  return {
    store,
    refresh,
    keep(run) {
      refresh();
      const { list } = store.getState();
      const taken = list.filter(({ experiment }) => experiment === run.experiment);
      const name = keptNames.find((each) => !taken.some((other) => other.name === each));
      if (name === undefined) return false;
      write([...list, { ...run, name }].toSorted((a, b) => (a.name < b.name ? -1 : 1)));
      return true;
    },
    drop(experiment, name) {
      refresh();
      write(
        store.getState().list.filter((run) => run.experiment !== experiment || run.name !== name),
      );
    },
  };
}
