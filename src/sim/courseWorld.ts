/** A course of treatment as a world: the published population model of one patient, run once as the
 * world is made and read at its clock. Model output, not data: `caveats` go wherever it is shown. */
import type { ClockedWorld } from './clockedWorld.ts';
import { illustrateCourse } from './courseCytokines.ts';
import { findCourseMarks, type CourseMark } from './courseMarks.ts';
import type { CytokineIllustration } from './cytokineStages.ts';
import { infusionRateAt, type DosingPlan } from './pharmacokinetics.ts';
import { dayOfPlan } from './pharmacokineticsExposure.ts';
import {
  planDosing,
  restAfterCycle,
  steppedCycle,
  type ScheduleStep,
  type Stop,
} from './pharmacokineticsSchedule.ts';
import { populationCaveats } from './populationCaveats.ts';
import { runCourse, type Course } from './populationCourse.ts';
import { courseSettings } from './populationSettings.ts';
import { bloodMl } from './populationState.ts';
import type { Readings } from './readings.ts';
import { ReplayHash } from './replayHash.ts';

export interface CourseWorldConditions {
  /** Doses one after the other, as `parseSchedule` reads them from text. */
  readonly schedule: readonly ScheduleStep[];
  readonly stops: readonly Stop[];
  /** CD19⁺ cells before treatment, as a multiple of the published patient's. */
  readonly burden: number;
  /** How much more T cells leave the blood at the first dose. */
  readonly startEffect: number;
  readonly clearanceLPerH: number;
  /** The hour of the plan at which the clock starts. */
  readonly startHours: number;
  readonly durationS: number;
  /** Seconds of the model in one second on screen at speed 1. */
  readonly pace: number;
}

export interface CourseWorld extends ClockedWorld<CourseReadings> {
  readonly kind: 'course';
  /** Hours of the plan that have passed. */
  readonly hour: number;
  readonly plan: DosingPlan;
  /** What must be said wherever this is shown. */
  readonly caveats: typeof populationCaveats;
  /** The whole course, a row every `ROW_DAY`, for lines drawn ahead. */
  readonly course: Course;
  /** The hour of the plan at which each happens; Infinity for what does not in this run. */
  readonly marks: Readonly<Record<CourseMark, number>>;
  /** Whether it has happened by now. */
  passed(mark: CourseMark): boolean;
  /** The cytokines of this moment, for drawing only. */
  illustration(): CytokineIllustration;
}

/** Flat, so that words can be filled from it. T cells are CD8 T cells, B cells all CD19⁺ cells. */
export interface CourseReadings extends Readings {
  readonly hour: number;
  /** 1 on the first day of the plan. */
  readonly dayOfCourse: number;
  readonly doseUgPerDay: number;
  /** By this model's own clearance: about 668 pg/mL at 28 µg/day. */
  readonly levelPgPerMl: number;
  /** In blood; the share is of those before treatment, the activated of those there now. */
  readonly tCellsPerUl: number;
  readonly tCellsShareOfStart: number;
  readonly activatedShare: number;
  readonly bCellsPerUl: number;
  /** The one cytokine with a level: output of the published model. */
  readonly il6PgPerMl: number;
  /** T cells in the whole blood and in each tissue, cells. */
  readonly bloodTCells: number;
  readonly spleenTCells: number;
  readonly nodesTCells: number;
  readonly marrowTCells: number;
  readonly tissueTCells: number;
  /** T cells fewer in blood, and more in the tissues, than before treatment; 0 at least. */
  readonly tCellsGoneFromBlood: number;
  readonly tCellsGainedByTissues: number;
  /** CD19⁺ cells in the marrow. */
  readonly marrowCd19Cells: number;
  /** T cells in blood at their lowest and highest so far, and the hours of these. */
  readonly lowestTCellsPerUl: number;
  readonly lowestTCellsHour: number;
  readonly highestTCellsPerUl: number;
  readonly highestTCellsHour: number;
  /** IL-6 at its height under the first dose, and within two days after the dose is raised; with the
   * hour of each; 0 until it has passed. */
  readonly firstIl6PeakPgPerMl: number;
  readonly firstIl6PeakHour: number;
  readonly secondIl6PeakPgPerMl: number;
  readonly secondIl6PeakHour: number;
  /** The hour at which blood had fewer than one B cell per µL; 0 until then. */
  readonly bCellsGoneHour: number;
  /** Place in `cytokineStageOrder` of the illustrated stage. */
  readonly cytokineStage: number;
}

const hourS = 3600;
const hoursPerDay = 24;
const ulPerMl = 1000;
/** Between two rows, days: some eleven minutes, and one late step of the solver. */
export const ROW_DAY = 0.008;
/** The shortest course that the model runs, a hundredth of a day. */
const LEAST_ROWS = 2;

/** The first cycle in relapsed disease, rest included: a day in a second on screen. */
export const courseWorldDefaults: CourseWorldConditions = {
  schedule: [...steppedCycle, restAfterCycle],
  stops: [],
  burden: courseSettings.burden.fallback,
  startEffect: courseSettings.startEffect.fallback,
  clearanceLPerH: courseSettings.clearance.fallback,
  startHours: 0,
  durationS: courseSettings.days.fallback * hoursPerDay * hourS,
  pace: hoursPerDay * hourS,
};

/**
 * A course from `startHours` of its plan on; no chance is in it. Throws a RangeError of one sentence
 * for doses, stops, a setting or an advance that make no sense.
 */
export function createCourseWorld(conditions: CourseWorldConditions): CourseWorld {
  const { durationS, pace, startHours, schedule, stops } = conditions;
  if (!(startHours >= 0 && Number.isFinite(startHours))) {
    throw new RangeError(`The clock cannot start at hour ${startHours} of a course.`);
  }
  const plan = planDosing(schedule, { stops });
  const rows = Math.max(LEAST_ROWS, Math.ceil(rowAt(startHours + durationS / hourS)));
  const course = runCourse(plan, {
    days: rows * ROW_DAY,
    every: ROW_DAY,
    burden: conditions.burden,
    startEffect: conditions.startEffect,
    clearance: conditions.clearanceLPerH,
  });
  const cytokines = illustrateCourse(course);
  const marks = findCourseMarks(course, plan, cytokines.stages);
  const lowest = bestSoFar(course.tCellsPerUl, (value, best) => value < best);
  const highest = bestSoFar(course.tCellsPerUl, (value, best) => value > best);
  const sampled = sampler(course);
  const before = tCellsAt(sampled, 0);
  let timeS = 0;

  const hourNow = (): number => startHours + timeS / hourS;
  const passed = (mark: CourseMark): boolean => marks[mark] <= hourNow();
  const hourOf = (mark: CourseMark): number => (passed(mark) ? marks[mark] : 0);
  const il6Of = (mark: CourseMark): number =>
    passed(mark) ? sampled('il6PgPerMl', marks[mark]) : 0;

  const readings = (): CourseReadings => {
    const hour = hourNow();
    const row = Math.floor(rowAt(hour));
    const tCells = tCellsAt(sampled, hour);
    const low = lowest[row]!;
    const high = highest[row]!;
    return {
      timeS,
      hour,
      dayOfCourse: dayOfPlan(plan, hour),
      doseUgPerDay: infusionRateAt(plan, hour),
      levelPgPerMl: sampled('drugPgPerMl', hour),
      tCellsPerUl: sampled('tCellsPerUl', hour),
      tCellsShareOfStart: tCells.bloodTCells / before.bloodTCells,
      activatedShare: sampled('activatedShare', hour),
      bCellsPerUl: sampled('bCellsPerUl', hour),
      il6PgPerMl: sampled('il6PgPerMl', hour),
      ...tCells,
      tCellsGoneFromBlood: Math.max(0, before.bloodTCells - tCells.bloodTCells),
      tCellsGainedByTissues: Math.max(0, tCells.tissueTCells - before.tissueTCells),
      marrowCd19Cells: sampled('marrowCd19Cells', hour),
      lowestTCellsPerUl: course.tCellsPerUl[low]!,
      lowestTCellsHour: course.days[low]! * hoursPerDay,
      highestTCellsPerUl: course.tCellsPerUl[high]!,
      highestTCellsHour: course.days[high]! * hoursPerDay,
      firstIl6PeakPgPerMl: il6Of('firstIl6Peak'),
      firstIl6PeakHour: hourOf('firstIl6Peak'),
      secondIl6PeakPgPerMl: il6Of('secondIl6Peak'),
      secondIl6PeakHour: hourOf('secondIl6Peak'),
      bCellsGoneHour: hourOf('bCellsGone'),
      cytokineStage: cytokines.stages[row]!,
    };
  };

  return {
    kind: 'course',
    get timeS() {
      return timeS;
    },
    durationS,
    pace,
    get hour() {
      return hourNow();
    },
    plan,
    caveats: populationCaveats,
    course,
    marks,
    passed,
    illustration: () => cytokines.at(rowAt(hourNow())),
    advance(seconds) {
      if (!(seconds >= 0)) throw new RangeError(`A world cannot advance by ${seconds} seconds.`);
      timeS = Math.min(durationS, timeS + seconds);
    },
    readings,
    hash: () => new ReplayHash().add(timeS).addAll(Object.values(readings())).toString(),
  };
}

function rowAt(hour: number): number {
  return hour / hoursPerDay / ROW_DAY;
}

/** Reads a column at an hour, between two rows on a straight line. */
function sampler(course: Course): (column: keyof Course, hour: number) => number {
  const last = course.days.length - 1;
  return (column, hour) => {
    const row = Math.min(last, rowAt(hour));
    const before = course[column][Math.floor(row)]!;
    return before + (course[column][Math.ceil(row)]! - before) * (row % 1);
  };
}

/** T cells of the whole blood and of each tissue, cells. */
function tCellsAt(sampled: ReturnType<typeof sampler>, hour: number) {
  const spleenTCells = sampled('spleenTCells', hour);
  const nodesTCells = sampled('nodesTCells', hour);
  const marrowTCells = sampled('marrowTCells', hour);
  return {
    bloodTCells: sampled('tCellsPerUl', hour) * bloodMl * ulPerMl,
    spleenTCells,
    nodesTCells,
    marrowTCells,
    tissueTCells: spleenTCells + nodesTCells + marrowTCells,
  };
}

/** The row of the best value up to each row; the earliest of equals. */
function bestSoFar(
  values: Float64Array,
  isBetter: (value: number, best: number) => boolean,
): Int32Array {
  const rows = new Int32Array(values.length);
  for (let row = 1; row < values.length; row += 1) {
    const best = rows[row - 1]!;
    rows[row] = isBetter(values[row]!, values[best]!) ? row : best;
  }
  return rows;
}
