import { describe, expect, it } from 'vitest';
import { parameters } from '../science/parameters.ts';
import {
  parseSchedule,
  planDosing,
  relapsedCycles,
  steppedCycle,
} from './pharmacokineticsSchedule.ts';
import { runPanel, type Panel, type PanelSettings } from './populationPanel.ts';
import { SettingError } from './setting.ts';

const threeCycles = planDosing(relapsedCycles(3));
const stepped = planDosing(steppedCycle);
const doublingDays = parameters.blastDoublingTimeDay.value;

function blastsAt(panel: Panel, day: number): number {
  return panel.blastsPerUl[panel.days.indexOf(day)]!;
}

function blastsAfterCycle(settings: PanelSettings): number {
  return blastsAt(runPanel(stepped, { ...settings, days: 28, cd19Negative: 0 }), 28);
}

describe('a CD19-negative clone', () => {
  const panel = runPanel(threeCycles, { blasts: 100, cd19Negative: 1e-4, days: 133, every: 1 });

  it('is what is left, grown meanwhile, after the rest is gone', () => {
    const lowest = Math.min(...panel.blastsPerUl);
    expect(lowest).toBeGreaterThan(100 * 1e-4);
    expect(lowest).toBeLessThan(100 * 1e-4 * 4);
  });

  it('is back at the start after log2(1e4) = 13.3 doublings, 133 days', () => {
    const expected = 100 * 1e-4 * 2 ** (133 / doublingDays);
    expect(expected).toBeGreaterThan(100);
    expect(Math.abs(blastsAt(panel, 133) / expected - 1)).toBeLessThan(1e-6);
    expect(blastsAt(panel, 132)).toBeLessThan(100);
  });

  it('is never killed where every blast belongs to it', () => {
    const escaped = runPanel(stepped, { cd19Negative: 1, days: 28 });
    const grown = escaped.blastsPerUl[0]! * 2 ** (28 / doublingDays);
    expect(Math.abs(blastsAt(escaped, 28) / grown - 1)).toBeLessThan(1e-9);
  });
});

describe('the levers', () => {
  it('leave more blasts at a lower CD19, a higher burden, a higher Treg share', () => {
    const usual = blastsAfterCycle({});
    expect(blastsAfterCycle({ cd19: 2000 })).toBeGreaterThan(usual);
    expect(blastsAfterCycle({ cd19: 200 })).toBeGreaterThan(blastsAfterCycle({ cd19: 2000 }));
    expect(blastsAfterCycle({ blasts: 20_000 }) / 20_000).toBeGreaterThan(usual / 100);
    const [responders, nonResponders] = [
      parameters.tregRespondersPct.value,
      parameters.tregNonRespondersPct.value,
    ];
    expect(blastsAfterCycle({ treg: responders })).toBeGreaterThan(usual);
    expect(blastsAfterCycle({ treg: nonResponders })).toBeGreaterThan(
      blastsAfterCycle({ treg: responders }),
    );
  });

  it('do nothing without drug: blasts double on time and T cells stay', () => {
    const untreated = runPanel(planDosing(parseSchedule('0x30')), { days: 30, cd19Negative: 0 });
    const grown = untreated.blastsPerUl[0]! * 2 ** (30 / doublingDays);
    expect(Math.abs(blastsAt(untreated, 30) / grown - 1)).toBeLessThan(1e-9);
    expect(untreated.tCellsPerUl.every((count) => count === 200)).toBe(true);
  });
});

describe('T cells', () => {
  it('leave the blood, return, and level off at the cap', () => {
    const panel = runPanel(threeCycles, { days: 120 });
    const { panelMarginationDepth, tCellExpansionCapFold } = parameters;
    expect(panel.tCellsPerUl[0]).toBeCloseTo(200 * panelMarginationDepth.value, 9);
    expect(Math.max(...panel.tCellsPerUl)).toBeLessThanOrEqual(200 * tCellExpansionCapFold.value);
    expect(panel.tCellsPerUl.at(-1)).toBeGreaterThan(590);
  });
});

describe('the solver', () => {
  it('gives the same whatever the rows', () => {
    const coarse = runPanel(stepped, { days: 42, every: 7 });
    const fine = runPanel(stepped, { days: 42, every: 0.25 });
    coarse.days.forEach((day, row) => {
      const other = blastsAt(fine, day);
      expect(Math.abs(coarse.blastsPerUl[row]! / other - 1)).toBeLessThan(1e-4);
    });
  });
});

describe('bad settings', () => {
  it.each([
    ['blasts', -1],
    ['cd19Negative', 1.1],
    ['treg', NaN],
    ['cd19', Infinity],
    ['days', 0],
  ])('%s of %f is refused', (name, value) => {
    expect(() => runPanel(stepped, { [name]: value })).toThrow(SettingError);
  });
});
