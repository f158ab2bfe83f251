/** The plasma level of the drug under any plan of infusions and injections, in closed form: one
 * compartment, first-order elimination (model h; Zhu 2016, doi 10.1007/s40262-016-0405-4). */

import { exp, expm1, log } from './portableMath.ts';
import { steadyLevelPgPerMl } from '../science/units.ts';

/** A pump running at one rate; where no piece applies the pump is off. */
export interface InfusionPiece {
  readonly fromHour: number;
  readonly toHour: number;
  readonly ugPerDay: number;
}

export interface Bolus {
  readonly atHour: number;
  readonly doseUg: number;
}

/** All the drug a patient is given: pieces in order of time, none overlapping another. */
export interface DosingPlan {
  readonly pieces: readonly InfusionPiece[];
  readonly boluses: readonly Bolus[];
  /** Where the plan, and a run of it, ends. */
  readonly endHour: number;
}

/** How one patient handles the drug. */
export interface Disposition {
  readonly clearanceLPerH: number;
  readonly volumeL: number;
}

export interface LevelCurve {
  /** Plasma level at an hour, pg/mL; at the hour of a bolus, just after it. Zero before hour 0. */
  at(hour: number): number;
}

/** A time at which something changes, the pg/mL then, and the pg/mL that the pump now leads to. */
interface Break {
  readonly hour: number;
  level: number;
  readonly steadyLevel: number;
}

/**
 * The level, pg/mL, as an exact function of time in hours from an empty start. Throws a RangeError
 * of one sentence for a plan or a disposition that makes no sense.
 */
export function levelCurve(plan: DosingPlan, disposition: Disposition): LevelCurve {
  checkPlan(plan);
  checkDisposition(disposition);
  const ratePerHour = eliminationPerHour(disposition);
  const breaks = breakHours(plan).map((hour): Break => {
    const ugPerDay = infusionRateAt(plan, hour);
    return {
      hour,
      level: 0,
      steadyLevel: steadyLevelPgPerMl(ugPerDay, disposition.clearanceLPerH),
    };
  });
  const levelFrom = (start: Break, hour: number): number => {
    const elapsed = ratePerHour * (hour - start.hour);
    return start.level * exp(-elapsed) - start.steadyLevel * expm1(-elapsed);
  };
  breaks.forEach((now, i) => {
    const before = breaks[i - 1];
    const carried = before === undefined ? 0 : levelFrom(before, now.hour);
    now.level = carried + bolusStepPgPerMl(bolusUgAt(plan, now.hour), disposition);
  });

  return {
    at(hour) {
      const start = breaks.findLast((candidate) => candidate.hour <= hour);
      return start === undefined ? 0 : levelFrom(start, hour);
    },
  };
}

/** Share of the drug eliminated per hour, 1/h. */
export function eliminationPerHour({ clearanceLPerH, volumeL }: Disposition): number {
  return clearanceLPerH / volumeL;
}

/** Half-life of the level once the pump is off, h. */
export function halfLifeHours(disposition: Disposition): number {
  return Math.LN2 / eliminationPerHour(disposition);
}

/** Hours without drug until a level (pg/mL) has fallen to another; 0 where it is there already. */
export function hoursToFall(fromPgPerMl: number, toPgPerMl: number, patient: Disposition): number {
  return Math.max(0, log(fromPgPerMl / toPgPerMl)) / eliminationPerHour(patient);
}

/** What an injection (µg) adds to the level at once, pg/mL. */
export function bolusStepPgPerMl(doseUg: number, { volumeL }: Disposition): number {
  return (doseUg / volumeL) * 1000;
}

/** The pump's rate from this hour on, µg/day. */
export function infusionRateAt({ pieces }: DosingPlan, hour: number): number {
  return pieces.find((piece) => piece.fromHour <= hour && hour < piece.toHour)?.ugPerDay ?? 0;
}

/** All that is injected at exactly this hour, µg. */
export function bolusUgAt({ boluses }: DosingPlan, hour: number): number {
  return boluses.reduce((sum, bolus) => (bolus.atHour === hour ? sum + bolus.doseUg : sum), 0);
}

/** The hour of the first drug given; Infinity where none is. */
export function firstDoseHour({ pieces, boluses }: DosingPlan): number {
  const infused = pieces.filter(({ ugPerDay }) => ugPerDay > 0).map(({ fromHour }) => fromHour);
  const injected = boluses.filter(({ doseUg }) => doseUg > 0).map(({ atHour }) => atHour);
  return Math.min(...infused, ...injected);
}

/** Hour 0 and every hour at which the rate or the level jumps, ascending, each once. */
export function breakHours({ pieces, boluses }: DosingPlan): number[] {
  const hours = new Set([0]);
  for (const piece of pieces) hours.add(piece.fromHour).add(piece.toHour);
  for (const bolus of boluses) hours.add(bolus.atHour);
  return [...hours].toSorted((a, b) => a - b);
}

/** Throws a RangeError that names the first piece or bolus that makes no sense. */
export function checkPlan({ pieces, boluses, endHour }: DosingPlan): void {
  if (!isAmount(endHour)) throw new RangeError(`A plan cannot end at hour ${endHour}.`);
  let freeFrom = 0;
  for (const { fromHour, toHour, ugPerDay } of pieces) {
    const name = `The infusion from hour ${fromHour} to hour ${toHour}`;
    if (!isAmount(fromHour) || !Number.isFinite(toHour) || toHour <= fromHour) {
      throw new RangeError(`${name} must start at hour 0 or later and end after it starts.`);
    }
    if (fromHour < freeFrom) {
      throw new RangeError(`${name} starts before the infusion ahead of it ends.`);
    }
    if (!isAmount(ugPerDay)) {
      throw new RangeError(`${name} has a rate of ${ugPerDay} µg/day; it must be 0 or more.`);
    }
    freeFrom = toHour;
  }
  for (const { atHour, doseUg } of boluses) {
    if (!isAmount(atHour) || !isAmount(doseUg)) {
      throw new RangeError(
        `The bolus of ${doseUg} µg at hour ${atHour} must have a dose and an hour of 0 or more.`,
      );
    }
  }
}

function checkDisposition({ clearanceLPerH, volumeL }: Disposition): void {
  if (!isAmount(clearanceLPerH) || clearanceLPerH === 0) {
    throw new RangeError(`A clearance must be above 0 L/h, not ${clearanceLPerH}.`);
  }
  if (!isAmount(volumeL) || volumeL === 0) {
    throw new RangeError(`A distribution volume must be above 0 L, not ${volumeL}.`);
  }
}

function isAmount(value: number): boolean {
  return Number.isFinite(value) && value >= 0;
}
