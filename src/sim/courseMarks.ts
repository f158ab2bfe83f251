/** What happens along a course of the population model, and at which hour. */
import { cytokineStageOrder, type CytokineStage } from './cytokineStages.ts';
import { breakHours, firstDoseHour, infusionRateAt, type DosingPlan } from './pharmacokinetics.ts';
import type { Course } from './populationCourse.ts';
import { firstDayBelow, highest, lowest } from './populationLandmarks.ts';

/**
 * `tCellsLowest`: T cells in blood are at their lowest; `tCellsBack`: as many as before treatment
 * again; `tCellsDoubled`: twice as many. `bCellsGone`: fewer than one B cell per µL of blood.
 * `doseStepped`: the rate of the pump was raised. `firstIl6Peak`: IL-6 is at its height under the
 * first dose; `secondIl6Peak`: within two days after the step. `cytokines…`: the illustrated stage was
 * entered for the first time.
 */
export type CourseMark =
  | 'tCellsLowest'
  | 'tCellsBack'
  | 'tCellsDoubled'
  | 'bCellsGone'
  | 'doseStepped'
  | 'firstIl6Peak'
  | 'secondIl6Peak'
  | 'cytokinesLocal'
  | 'cytokinesSpreading'
  | 'cytokinesResolving'
  | 'cytokinesQuietAgain';

const hoursPerDay = 24;
/** A smaller fall than this, of T cells in blood, is no trough. */
const LEAST_FALL = 1 / 100;
/** IL-6 is looked for so long after the step, days. */
const AFTER_STEP_DAYS = 2;

/** The hour of the plan at which each happens; Infinity for what does not. */
export function findCourseMarks(
  course: Course,
  plan: DosingPlan,
  stages: Uint8Array,
): Record<CourseMark, number> {
  const tCellsBefore = course.tCellsPerUl[0]!;
  const firstFrom = (fromHour: number, holds: (row: number) => boolean): number => {
    const row = course.days.findIndex((day, n) => day * hoursPerDay >= fromHour && holds(n));
    return row === -1 ? Infinity : course.days[row]! * hoursPerDay;
  };
  const trough = lowest(course, 'tCellsPerUl');
  const falls = trough.value < (1 - LEAST_FALL) * tCellsBefore;
  const tCellsLowest = falls ? trough.day * hoursPerDay : Infinity;
  const doseStepped = stepHour(plan);
  const entered = (stage: CytokineStage, fromHour = 0): number =>
    firstFrom(fromHour, (row) => stages[row] === cytokineStageOrder.indexOf(stage));
  const cytokinesResolving = entered('resolving');
  return {
    tCellsLowest,
    tCellsBack: firstFrom(tCellsLowest, (row) => course.tCellsPerUl[row]! >= tCellsBefore),
    tCellsDoubled: firstFrom(0, (row) => course.tCellsPerUl[row]! >= 2 * tCellsBefore),
    bCellsGone: (firstDayBelow(course, 'bCellsPerUl', 1) ?? Infinity) * hoursPerDay,
    doseStepped,
    firstIl6Peak: il6PeakHour(course, 0, doseStepped / hoursPerDay),
    secondIl6Peak: il6PeakHour(
      course,
      doseStepped / hoursPerDay,
      doseStepped / hoursPerDay + AFTER_STEP_DAYS,
    ),
    cytokinesLocal: entered('local'),
    cytokinesSpreading: entered('spreading'),
    cytokinesResolving,
    cytokinesQuietAgain: entered('quiet', cytokinesResolving),
  };
}

/** When the pump first runs faster than at the first dose; Infinity where it never does. */
function stepHour(plan: DosingPlan): number {
  const first = infusionRateAt(plan, firstDoseHour(plan));
  return (
    breakHours(plan).find((hour) => first > 0 && infusionRateAt(plan, hour) > first) ?? Infinity
  );
}

function il6PeakHour(course: Course, fromDay: number, toDay: number): number {
  const peak = highest(course, 'il6PgPerMl', fromDay, toDay);
  return peak.value > 0 ? peak.day * hoursPerDay : Infinity;
}
