/** An infusion as a world: one patient under a plan of doses, the plasma level hour by hour, pump and
 * bag, and beside it the level of a slower patient, of the dose given at once, and of the MRD dose. */
import type { ClockedWorld } from './clockedWorld.ts';
import { parameters } from '../science/parameters.ts';
import { picogramPerMlToMoleculesPerUm3, steadyLevelPgPerMl } from '../science/units.ts';
import {
  hoursToFall,
  infusionRateAt,
  levelCurve,
  type Disposition,
  type DosingPlan,
} from './pharmacokinetics.ts';
import { dayOfPlan, givenUg, hoursAboveLevel, pumpStops } from './pharmacokineticsExposure.ts';
import { averagePatient, slowPatient } from './pharmacokineticsPatients.ts';
import {
  bagChanges,
  mrdCycle,
  planDosing,
  restAfterCycle,
  steppedCycle,
  type ScheduleStep,
  type Stop,
} from './pharmacokineticsSchedule.ts';
import type { Readings } from './readings.ts';
import { ReplayHash } from './replayHash.ts';

export interface InfusionWorldConditions {
  /** Doses one after the other, as `parseSchedule` reads them from text. */
  readonly schedule: readonly ScheduleStep[];
  /** Times without flow, in hours of the plan. */
  readonly stops: readonly Stop[];
  /** A new bag after so many hours, and how long the pump stands still for it. */
  readonly bagHours: number;
  readonly bagChangeMinutes: number;
  /** What the comparison gives at once, at hour 0, µg. */
  readonly bolusUg: number;
  readonly clearanceLPerH: number;
  readonly volumeL: number;
  /** The level above which hours are counted, pg/mL. */
  readonly thresholdPgPerMl: number;
  /** The hour of the plan at which the clock starts. */
  readonly startHours: number;
  readonly durationS: number;
  /** Seconds of the model in one second on screen at speed 1. */
  readonly pace: number;
}

export interface InfusionWorld extends ClockedWorld<InfusionReadings> {
  readonly kind: 'infusion';
  /** Hours of the plan that have passed. */
  readonly hour: number;
  readonly plan: DosingPlan;
  readonly patient: Disposition;
  /** The patient's level at any hour of the plan, pg/mL. */
  levelAt(hour: number): number;
}

/**
 * Flat, so that words can be filled from it. `Slow` is the patient with the published average of
 * half-lives; `Bolus` is one injection at hour 0 in place of the plan.
 */
export interface InfusionReadings extends Readings {
  readonly hour: number;
  /** 1 on the first day of the plan. */
  readonly dayOfCourse: number;
  /** The pump's rate now; whether it runs, 1 or 0. */
  readonly doseUgPerDay: number;
  readonly pumpOn: number;
  readonly givenUg: number;
  /** Number of the bag that hangs, 0 for none, and the share of its time that is left. */
  readonly bag: number;
  readonly bagShareLeft: number;
  readonly levelPgPerMl: number;
  /** Where the present rate leads. */
  readonly steadyPgPerMl: number;
  readonly levelSlowPgPerMl: number;
  readonly levelBolusPgPerMl: number;
  readonly levelBolusSlowPgPerMl: number;
  /** In MRD-positive disease: the one dose of that setting from hour 0 on. */
  readonly levelMrdPgPerMl: number;
  readonly drugPer1000Um3: number;
  /**
   * Of the latest stop of the pump, a bag change included: how long, until now or the restart; what was
   * left at its end of the level at its start, 1 before any; how long until a quarter was left, 0 while
   * more is.
   */
  readonly hoursSinceStop: number;
  readonly shareLeft: number;
  readonly shareLeftSlow: number;
  readonly hoursToQuarter: number;
  readonly hoursToQuarterSlow: number;
  /** Hours so far above the threshold. */
  readonly hoursAbove: number;
  readonly hoursAboveBolus: number;
  readonly hoursAboveBolusSlow: number;
}

const hourS = 3600;
const hoursPerDay = 24;
/** What asks of a stop when little is left: a quarter. */
const LITTLE_LEFT = 1 / 4;

/** A cycle in relapsed disease, rest included, in the average patient: a day in a second on screen. */
export const infusionWorldDefaults: InfusionWorldConditions = {
  schedule: [...steppedCycle, restAfterCycle],
  stops: [],
  bagHours: parameters.bagLifeMinH.value,
  bagChangeMinutes: 0,
  bolusUg: parameters.doseStep2UgPerDay.value,
  clearanceLPerH: averagePatient.clearanceLPerH,
  volumeL: averagePatient.volumeL,
  thresholdPgPerMl: parameters.activeConcHighPgPerMl.value,
  startHours: 0,
  durationS: 42 * hoursPerDay * hourS,
  pace: hoursPerDay * hourS,
};

/**
 * An infusion from `startHours` of its plan on; no chance is in it. Throws a RangeError of one
 * sentence for doses, stops, a patient or an advance that make no sense.
 */
export function createInfusionWorld(conditions: InfusionWorldConditions): InfusionWorld {
  const { durationS, pace, startHours, clearanceLPerH, volumeL, thresholdPgPerMl } = conditions;
  const plan = planOf(conditions);
  if (!(startHours >= 0 && Number.isFinite(startHours))) {
    throw new RangeError(`The clock cannot start at hour ${startHours} of an infusion.`);
  }
  const patient: Disposition = { clearanceLPerH, volumeL };
  const slow: Disposition = { ...slowPatient };
  const injection: DosingPlan = {
    pieces: [],
    boluses: [{ atHour: 0, doseUg: conditions.bolusUg }],
    endHour: plan.endHour,
  };
  const level = levelCurve(plan, patient);
  const levelSlow = levelCurve(plan, slow);
  const levelBolus = levelCurve(injection, patient);
  const levelBolusSlow = levelCurve(injection, slow);
  const levelMrd = levelCurve(planDosing([...mrdCycle, restAfterCycle]), patient);
  const above = hoursAboveLevel(plan, patient, thresholdPgPerMl);
  const aboveBolus = hoursAboveLevel(injection, patient, thresholdPgPerMl);
  const aboveBolusSlow = hoursAboveLevel(injection, slow, thresholdPgPerMl);
  const stops = pumpStops(plan);
  const lastFlowHour = stops.at(-1)?.fromHour ?? 0;
  const { bagHours } = conditions;
  let timeS = 0;
  const now = (): number => startHours + timeS / hourS;

  /** What the latest stop has come to in one patient. */
  const latestStop = (hour: number, of: Disposition, curve: typeof level) => {
    const stop = stops.findLast(({ fromHour }) => fromHour <= hour);
    if (stop === undefined) return { hours: 0, shareLeft: 1, hoursToQuarter: 0 };
    const untilHour = Math.min(hour, stop.restartHour);
    const hours = untilHour - stop.fromHour;
    const quarterAfter = hoursToFall(1, LITTLE_LEFT, of);
    return {
      hours,
      shareLeft: curve.at(Math.min(untilHour, hour)) / curve.at(stop.fromHour),
      hoursToQuarter: hours >= quarterAfter ? quarterAfter : 0,
    };
  };

  const readings = (): InfusionReadings => {
    const hour = now();
    const doseUgPerDay = infusionRateAt(plan, hour);
    const levelPgPerMl = level.at(hour);
    const stop = latestStop(hour, patient, level);
    const stopSlow = latestStop(hour, slow, levelSlow);
    const hangs = hour < lastFlowHour;
    return {
      timeS,
      hour,
      dayOfCourse: dayOfPlan(plan, hour),
      doseUgPerDay,
      pumpOn: Number(doseUgPerDay > 0),
      givenUg: givenUg(plan, hour),
      bag: hangs ? Math.floor(hour / bagHours) + 1 : 0,
      bagShareLeft: hangs ? 1 - (hour % bagHours) / bagHours : 0,
      levelPgPerMl,
      steadyPgPerMl: steadyLevelPgPerMl(doseUgPerDay, clearanceLPerH),
      levelSlowPgPerMl: levelSlow.at(hour),
      levelBolusPgPerMl: levelBolus.at(hour),
      levelBolusSlowPgPerMl: levelBolusSlow.at(hour),
      levelMrdPgPerMl: levelMrd.at(hour),
      drugPer1000Um3: 1000 * picogramPerMlToMoleculesPerUm3(levelPgPerMl),
      hoursSinceStop: stop.hours,
      shareLeft: stop.shareLeft,
      shareLeftSlow: stopSlow.shareLeft,
      hoursToQuarter: stop.hoursToQuarter,
      hoursToQuarterSlow: stopSlow.hoursToQuarter,
      hoursAbove: above(hour),
      hoursAboveBolus: aboveBolus(hour),
      hoursAboveBolusSlow: aboveBolusSlow(hour),
    };
  };

  return {
    kind: 'infusion',
    get timeS() {
      return timeS;
    },
    durationS,
    pace,
    get hour() {
      return now();
    },
    plan,
    patient,
    levelAt: (hour) => level.at(hour),
    advance(seconds) {
      if (!(seconds >= 0)) throw new RangeError(`A world cannot advance by ${seconds} seconds.`);
      timeS = Math.min(durationS, timeS + seconds);
    },
    readings,
    hash: () => new ReplayHash().add(timeS).addAll(Object.values(readings())).toString(),
  };
}

/** Schedule, stops and bag changes as one plan; a bag is not changed while the pump stands still. */
function planOf(conditions: InfusionWorldConditions): DosingPlan {
  const { schedule, stops, bagHours, bagChangeMinutes } = conditions;
  if (!(bagHours > 0)) throw new RangeError(`A bag cannot last ${bagHours} h.`);
  if (!(bagChangeMinutes >= 0 && bagChangeMinutes < bagHours * 60)) {
    throw new RangeError(`A change of bags cannot take ${bagChangeMinutes} min.`);
  }
  const plain = planDosing(schedule, { stops });
  if (bagChangeMinutes === 0) return plain;
  const lastFlowHour = pumpStops(plain).at(-1)?.fromHour ?? 0;
  const changes = bagChanges(lastFlowHour, bagHours, bagChangeMinutes).filter(
    (change) =>
      !stops.some(
        ({ fromHour, hours }) =>
          fromHour < change.fromHour + change.hours && change.fromHour < fromHour + hours,
      ),
  );
  return planDosing(schedule, { stops: [...stops, ...changes] });
}
