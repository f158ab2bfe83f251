/** Kept runs: four of an experiment, found again after a reload, never in the way when broken. */
import { describe, expect, it } from 'vitest';
import { createKeptRuns, thinned, type KeptRun } from './keptRuns.ts';

function storageOf(entries: Readonly<Record<string, string>> = {}): Storage {
  const held = new Map(Object.entries(entries));
  return {
    get length() {
      return held.size;
    },
    clear: () => held.clear(),
    getItem: (key) => held.get(key) ?? null,
    key: (index) => [...held.keys()][index] ?? null,
    removeItem: (key) => held.delete(key),
    setItem: (key, text) => held.set(key, text),
  };
}

const KEY = 'engager.lab.kept';
const run: Omit<KeptRun, 'name'> = {
  experiment: 'ratio',
  values: { ratio: 20, adhesion: 'assay' },
  seed: 7,
  runs: 1,
  curves: thinned([0, 12, 24], { blastsAlive: [60, 20, 3] }),
};

function namesIn(kept: ReturnType<typeof createKeptRuns>): string[] {
  return kept.store.getState().list.map(({ experiment, name }) => `${experiment} ${name}`);
}

describe('kept runs', () => {
  it('are four of an experiment, and a free name is taken again', () => {
    const kept = createKeptRuns(() => storage);
    const storage = storageOf();
    for (let n = 0; n < 4; n += 1) expect(kept.keep(run)).toBe(true);
    expect(kept.keep(run)).toBe(false);
    expect(kept.keep({ ...run, experiment: 'dose' })).toBe(true);
    kept.drop('ratio', 'B');
    expect(namesIn(kept)).toEqual(['ratio A', 'dose A', 'ratio C', 'ratio D']);
    expect(kept.keep({ ...run, seed: 8 })).toBe(true);
    expect(kept.store.getState().list.find(({ name }) => name === 'B')?.seed).toBe(8);
  });

  it('are found again after a reload, and by another window', () => {
    const storage = storageOf();
    const here = createKeptRuns(() => storage);
    const there = createKeptRuns(() => storage);
    here.keep(run);
    there.keep({ ...run, seed: 9 });
    expect(there.store.getState().list.map(({ seed }) => seed)).toEqual([7, 9]);
    here.refresh();
    expect(here.store.getState()).toEqual(createKeptRuns(() => storage).store.getState());
  });

  it.each([
    '{',
    '{"version":1,"value":[{"name":"A"}]}',
    '{"version":1,"value":[{"name":"E","experiment":"ratio","values":{},"seed":7,"runs":1,"curves":{"times":[],"columns":{}}}]}',
    '{"version":1,"value":[{"name":"A","experiment":"ratio","values":{},"seed":7,"runs":1,"curves":{"times":[null],"columns":{}}}]}',
    '{"version":2,"value":[]}',
  ])('that cannot be read are set aside: %s', (text) => {
    const storage = storageOf({ [KEY]: text });
    const kept = createKeptRuns(() => storage);
    expect(kept.store.getState().list).toEqual([]);
    expect(storage.getItem(`${KEY}.setAside`)).toBe(text);
    expect(kept.keep(run)).toBe(true);
  });

  it('last as long as the page where nothing can be kept', () => {
    const kept = createKeptRuns(() => {
      throw new Error('refused');
    });
    expect(kept.keep(run)).toBe(true);
    expect(kept.keep(run)).toBe(true);
    expect(namesIn(kept)).toEqual(['ratio A', 'ratio B']);
    expect(kept.store.getState().lasting).toBe(false);
  });
});

describe('thinned curves', () => {
  it('keep their ends, 200 points at most, six digits', () => {
    const times = Float64Array.from({ length: 4321 }, (_, row) => row / 100);
    const { times: kept, columns } = thinned(times, { level: times.map((time) => time / 3) });
    expect(kept.length).toBeLessThanOrEqual(200);
    expect([kept[0], kept.at(-1)]).toEqual([0, 43.2]);
    expect(columns['level']?.at(-1)).toBe(14.4);
    expect(columns['level']?.[1]).toBe(Number((kept[1]! / 3).toPrecision(6)));
  });

  it('keep a single point, and none', () => {
    expect(thinned([5], { level: [1] })).toEqual({ times: [5], columns: { level: [1] } });
    expect(thinned([], { level: [] })).toEqual({ times: [], columns: { level: [] } });
  });
});
