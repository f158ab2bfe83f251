/** A patient's course over days to weeks under a dosing plan, as columns of equal length. */

import { completeSettings } from './completeSettings.ts';
import {
  bolusUgAt,
  breakHours,
  checkPlan,
  firstDoseHour,
  infusionRateAt,
  type DosingPlan,
} from './pharmacokinetics.ts';
import { createPopulationModel } from './populationModel.ts';
import { courseSettings, type CourseSettings } from './populationSettings.ts';
import {
  ACTIVATED,
  B_CELLS,
  BLOOD,
  DRUG,
  IL6,
  MARROW,
  NODES,
  PRECURSORS,
  SPLEEN,
  bloodEngagement,
  bloodMl,
  drugPgPerMl,
  stateSize,
  tCellsIn,
} from './populationState.ts';
import { createRungeKutta4 } from './rungeKutta4.ts';
import { reportTimes } from './runTable.ts';

/**
 * Steps of the solver: short while a change of rate works itself out, longer after it. The fastest
 * process, killing in blood, runs at up to 261 per day, for which the method is stable below 0.0106.
 */
const earlyStepDay = 0.002;
const lateStepDay = 0.008;
const earlyDays = 0.5;
const hoursPerDay = 24;
const ulPerMl = 1000;

/** One entry a row in each. Output of a model of one patient, not data: see `populationCaveats`. */
export interface Course {
  readonly days: Float64Array;
  readonly drugPgPerMl: Float64Array;
  /** CD8 T cells in blood, per µL: resting, activated and post-activated. */
  readonly tCellsPerUl: Float64Array;
  /** Share of them that is activated, 0 to 1. */
  readonly activatedShare: Float64Array;
  /** All CD19⁺ cells in blood, per µL. */
  readonly bCellsPerUl: Float64Array;
  readonly il6PgPerMl: Float64Array;
  /** CD8 T cells outside the blood, cells. */
  readonly spleenTCells: Float64Array;
  readonly nodesTCells: Float64Array;
  readonly marrowTCells: Float64Array;
  /** CD19⁺ cells in the marrow, precursors among them, cells. */
  readonly marrowCd19Cells: Float64Array;
  /**
   * Share of blood T cells that is activated, times the share of targets left, times the saturation
   * by drug, 0 to 1: our reading of an engaged share, for the illustrative cytokines only.
   */
  readonly engagedShare: Float64Array;
}

/**
 * Runs one course from the untreated steady state; no chance is in it. The infusion-start effect
 * belongs to the first dose of the plan. Throws a RangeError of one sentence for a plan or a
 * setting that makes no sense.
 */
export function runCourse(plan: DosingPlan, settings: CourseSettings): Course {
  checkPlan(plan);
  const { days, every, burden, startEffect, clearance } = completeSettings(
    courseSettings,
    settings,
  );
  const course = emptyCourse(reportTimes(days, every));
  const model = createPopulationModel({
    burdenFold: burden,
    startEffectFold: startEffect,
    clearanceLPerDay: clearance * hoursPerDay,
  });
  const solver = createRungeKutta4(stateSize, model.derivative);
  const state = model.baseline.slice();

  // Each span between two changes of rate starts a step anew, so that no step crosses a jump.
  const starts = breakHours(plan);
  let row = 0;
  for (let span = 0; span < starts.length && row < course.days.length; span += 1) {
    const startHour = starts[span]!;
    const startDay = startHour / hoursPerDay;
    const endDay = (starts[span + 1] ?? Infinity) / hoursPerDay;
    model.infusionUgPerDay = infusionRateAt(plan, startHour);
    state[DRUG]! += bolusUgAt(plan, startHour);
    if (startHour === firstDoseHour(plan)) model.firstDoseDay = startDay;
    const advance = (fromDay: number, toDay: number) => {
      const early = fromDay < startDay + earlyDays;
      solver.advance(state, fromDay, toDay, early ? earlyStepDay : lateStepDay);
    };
    let day = startDay;
    for (; row < course.days.length && course.days[row]! < endDay; row += 1) {
      const rowDay = course.days[row]!;
      advance(day, rowDay);
      day = rowDay;
      record(course, row, state, burden);
    }
    if (row < course.days.length) advance(day, endDay);
  }
  return course;
}

function record(course: Course, row: number, state: Float64Array, burdenFold: number): void {
  const bloodTCells = tCellsIn(state, BLOOD);
  const activatedShare = state[ACTIVATED]! / bloodTCells;
  course.drugPgPerMl[row] = drugPgPerMl(state);
  course.tCellsPerUl[row] = bloodTCells / bloodMl / ulPerMl;
  course.activatedShare[row] = activatedShare;
  course.bCellsPerUl[row] = state[B_CELLS]! / bloodMl / ulPerMl;
  course.il6PgPerMl[row] = state[IL6]!;
  course.spleenTCells[row] = tCellsIn(state, SPLEEN);
  course.nodesTCells[row] = tCellsIn(state, NODES);
  course.marrowTCells[row] = tCellsIn(state, MARROW);
  course.marrowCd19Cells[row] = state[B_CELLS + MARROW]! + state[PRECURSORS]!;
  course.engagedShare[row] = activatedShare * Math.min(1, bloodEngagement(state) / burdenFold);
}

function emptyCourse(days: Float64Array): Course {
  const column = () => new Float64Array(days.length);
  return {
    days,
    drugPgPerMl: column(),
    tCellsPerUl: column(),
    activatedShare: column(),
    bCellsPerUl: column(),
    il6PgPerMl: column(),
    spleenTCells: column(),
    nodesTCells: column(),
    marrowTCells: column(),
    marrowCd19Cells: column(),
    engagedShare: column(),
  };
}
