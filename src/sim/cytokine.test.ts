import { describe, expect, it } from 'vitest';
import { parameters } from '../science/parameters.ts';
import { createCytokineModel, cytokineCurves, cytokineSources } from './cytokine.ts';
import { parseSchedule, planDosing, steppedCycle } from './pharmacokineticsSchedule.ts';
import { runCourse } from './populationCourse.ts';

/** Rates per hour of the three equations, from the parameters' values. */
const tCellRate = Math.LN2 / (parameters.cytokineHalfLifeMin.value / 60);
const il6Rate = Math.LN2 / (parameters.il6HalfLifeMin.value / 60);
const bystanderRate = 1 / parameters.bystanderDelayH.value;

describe('the cytokine model', () => {
  it('settles where production meets decay', () => {
    const model = createCytokineModel();
    model.advance(100, 0.4);
    expect(model.tCellCytokine).toBeCloseTo(0.4 / tCellRate, 9);
    expect(model.bystanderDrive).toBeCloseTo((2 * 0.4) / tCellRate, 9);
    expect(model.il6).toBeCloseTo((2 * 0.4) / tCellRate / il6Rate, 9);
  });

  it('follows the exact answer of its linear equations on the way', () => {
    const model = createCytokineModel();
    const hours = 1.7;
    model.advance(hours, 1);
    const [a, b] = [tCellRate, bystanderRate];
    const tCell = (1 - Math.exp(-a * hours)) / a;
    // 2 b C(t) convolved with exp(-b t).
    const bystander =
      (2 / a) * (1 - Math.exp(-b * hours)) -
      ((2 * b) / a) * ((Math.exp(-a * hours) - Math.exp(-b * hours)) / (b - a));
    expect(model.tCellCytokine).toBeCloseTo(tCell, 8);
    expect(model.bystanderDrive).toBeCloseTo(bystander, 8);
  });

  it('gives the same in one step and in many', () => {
    const once = createCytokineModel();
    const often = createCytokineModel();
    once.advance(7.3, 0.2);
    for (let i = 0; i < 73; i += 1) often.advance(0.1, 0.2);
    expect(often.il6 / once.il6).toBeCloseTo(1, 7);
    expect(often.timeH).toBeCloseTo(7.3, 9);
  });

  it('answers in order: T cells, then bystanders, then IL-6', () => {
    const hours = Float64Array.from({ length: 241 }, (_, i) => i / 10);
    const burst = hours.map((hour) => (hour < 2 ? 1 : 0));
    const curves = cytokineCurves(hours, burst);
    const peakHour = (curve: Float64Array) => hours[curve.indexOf(Math.max(...curve))]!;
    expect(peakHour(curves.tCellCytokine)).toBeCloseTo(2, 1);
    expect(peakHour(curves.bystanderDrive)).toBeGreaterThan(peakHour(curves.tCellCytokine));
    expect(peakHour(curves.il6)).toBeGreaterThan(peakHour(curves.bystanderDrive));
    for (const curve of Object.values(curves) as Float64Array[]) expect(Math.max(...curve)).toBe(1);
  });

  it('shows the first-dose effect by itself, because circulating targets are gone', () => {
    const course = runCourse(planDosing(steppedCycle), { days: 28, every: 0.02 });
    const hours = course.days.map((day) => day * 24);
    const { il6 } = cytokineCurves(hours, course.engagedShare);
    const stepUp = hours.findIndex((hour) => hour >= 7 * 24);
    expect(hours[il6.indexOf(1)]).toBeLessThan(24);
    expect(Math.max(...il6.subarray(stepUp))).toBeLessThan(0.02);
  });

  it('stays flat without engagement, never NaN', () => {
    const course = runCourse(planDosing(parseSchedule('0x2')), { days: 2, every: 0.1 });
    const curves = cytokineCurves(course.days, course.engagedShare);
    for (const curve of Object.values(curves) as Float64Array[]) {
      expect(curve.every((value) => value === 0)).toBe(true);
    }
  });

  it.each([
    [NaN, 0, /cannot be followed for NaN h/],
    [-1, 0, /cannot be followed for -1 h/],
    [Infinity, 0, /for Infinity h/],
    [1, 1.1, /engaged share must be 0 to 1, not 1.1/],
    [1, NaN, /not NaN/],
  ])('refuses %f h at a share of %f', (hours, share, sentence) => {
    expect(() => createCytokineModel().advance(hours, share)).toThrow(sentence);
  });
});

describe('the six cytokines', () => {
  it('are those of the review, and IL-10 and IL-4 have no source claimed', () => {
    expect(Object.keys(cytokineSources)).toHaveLength(6);
    expect(cytokineSources.il6).toEqual(['bystanders']);
    expect([...cytokineSources.il10, ...cytokineSources.il4]).toEqual([]);
  });
});
