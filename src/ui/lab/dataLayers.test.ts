/** What is drawn beside the run: the band, its mean, kept runs, on axes of either kind. */
import { describe, expect, it } from 'vitest';
import { experiments } from '../../lesson/lab/experiments.ts';
import { startValues, type LabPlot } from '../../lesson/lab/experiment.ts';
import type { Spread } from '../../sim/spread.ts';
import type { KeptRun } from '../../store/keptRuns.ts';
import { nameOf } from '../plots/plotSpec.ts';
import { dataLayers } from './dataLayers.ts';
import { runName } from './runName.ts';

const HOUR_S = 3600;
const column = {
  mean: Float64Array.of(60, 30, 2),
  low: Float64Array.of(60, 20, 0),
  high: Float64Array.of(60, 41, 5),
};
const spread: Spread = {
  runs: 100,
  times: Float64Array.of(0, 12, 24),
  columns: { blastsAlive: column, blastsAliveMeanField: column },
};
const frame = { timeUnitS: HOUR_S, perS: 1 / HOUR_S, end: 24 };
const { ratio, infusion, affinity } = experiments;

function plotOf(plots: readonly LabPlot[], place = 0): LabPlot {
  const plot = plots[place];
  if (!plot) throw new Error('no plot');
  return plot;
}

function keptRun(change: Partial<KeptRun> = {}): KeptRun {
  return {
    name: 'A',
    experiment: 'ratio',
    values: startValues(ratio),
    seed: 7,
    runs: 1,
    curves: { times: [0, 24, 72], columns: { blastsAlive: [60, 12, 1] } },
    ...change,
  };
}

describe('layers of data', () => {
  it('are a band and its mean for what is measured, none for a law', () => {
    const { layers, top } = dataLayers(plotOf(ratio.plots), { spread, kept: [] }, frame);
    expect(layers.map(({ kind, label }) => `${kind} ${label}`)).toEqual([
      'band 100 runs, 5–95 %',
      'line mean of 100 runs',
    ]);
    const [band] = layers;
    if (band?.kind !== 'band') throw new Error('no band');
    expect(band.points.low).toEqual([60, 20, 0]);
    expect(band.points.high).toEqual([60, 41, 5]);
    expect(top).toBe(60);
  });

  it('of kept runs end with the axis', () => {
    const kept = [{ run: keptRun(), called: '40 T cells per 100' }];
    const { layers } = dataLayers(plotOf(ratio.plots), { spread: null, kept }, frame);
    expect(layers.map(({ label }) => label)).toEqual(['A: 40 T cells per 100']);
    const [line] = layers;
    expect(line?.kind === 'line' && line.points.length).toBe(2);
  });

  it('leave a gap below a log axis, where a band stands on its foot', () => {
    const low: Spread = { ...spread, columns: { drugPgPerMl: column, il6PgPerMl: column } };
    const plot = plotOf(infusion.plots);
    const { layers } = dataLayers(plot, { spread: low, kept: [] }, frame);
    const [band, mean] = layers;
    if (band?.kind !== 'band' || mean?.kind !== 'line') throw new Error('not as expected');
    expect(band.points.low[2]).toBe(plot.floor ?? 1);
    expect(layers.every(({ label }) => label.includes(', '))).toBe(true);
  });

  it('name the line where a plot has several', () => {
    const curves = {
      times: [0, 1],
      columns: { boundCd19PerBlast: [0, 9], boundCd3PerTCell: [0, 2] },
    };
    const run = keptRun({ experiment: 'affinity', name: 'C', curves });
    const { layers } = dataLayers(
      plotOf(affinity.plots),
      { spread: null, kept: [{ run, called: 'as it starts' }] },
      { ...frame, timeUnitS: 1 },
    );
    expect(layers).toHaveLength(2);
    expect(new Set(layers.map(({ tone }) => tone)).size).toBe(2);
    expect(layers.every(({ label }) => label.endsWith(', C: as it starts'))).toBe(true);
    // Beside the plot it stands once.
    expect(layers.map(nameOf)).toEqual(['C: as it starts', '']);
  });
});

describe('the name of a run', () => {
  const start = startValues(ratio);
  const run = { values: start, seed: 7, runs: 1 };
  it('is what was set in it', () => {
    expect(runName(ratio, run, [run])).toBe('as it starts');
    const set = { ...run, values: { ...start, ratio: 40.123, drug: 2500, adhesion: 'contact' } };
    expect(runName(ratio, set, [set])).toBe(
      '40.1 T cells per 100, 2,500 pg/mL, holding by bridges',
    );
  });
  it('tells runs apart that differ by seed or number', () => {
    const many = { ...run, seed: 8, runs: 100 };
    expect(runName(ratio, many, [run, many])).toBe('as it starts, mean of 100, seed 8');
    expect(runName(ratio, run, [run, many])).toBe('as it starts, seed 7');
  });
  it('says every control of every experiment', () => {
    for (const experiment of Object.values(experiments)) {
      for (const { values } of experiment.tries) {
        const tried = { values: { ...startValues(experiment), ...values }, seed: 7, runs: 1 };
        const name = runName(experiment, tried, [tried]);
        expect(name).not.toContain('undefined');
        expect(name.length).toBeGreaterThan(3);
      }
    }
  });
});
