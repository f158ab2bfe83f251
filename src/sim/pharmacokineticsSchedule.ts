/** Dosing plans from what a person types (`9x7,28x21`, a bolus `28@0`, a stop `100:4`) and the
 * usual ones. Each way to get one wrong is a SettingError, whose sentence starts with the setting. */

import { parameters } from '../science/parameters.ts';
import type { Bolus, DosingPlan, InfusionPiece } from './pharmacokinetics.ts';
import { SettingError } from './setting.ts';

/** So many µg/day for so many days; a dose of 0 is a pause. */
export interface ScheduleStep {
  readonly ugPerDay: number;
  readonly days: number;
}

/** A time without flow: a pump that stops, a bag being changed. */
export interface Stop {
  readonly fromHour: number;
  readonly hours: number;
}

const hoursPerDay = 24;
const daysPerWeek = 7;

/** Limits of input, many times what was ever given, so that a slip of the finger is noticed. */
export const largestUgPerDay = 1000;
export const largestBolusUg = 1000;
export const longestScheduleDays = 400;

const daysOn = parameters.infusionWeeksOn.value * daysPerWeek;
const daysOff = parameters.infusionWeeksOff.value * daysPerWeek;

/** First cycle in relapsed or refractory disease: 9 µg/day for a week, then 28 for three. */
export const steppedCycle: readonly ScheduleStep[] = [
  { ugPerDay: parameters.doseStep1UgPerDay.value, days: parameters.stepDay.value },
  { ugPerDay: parameters.doseStep2UgPerDay.value, days: daysOn - parameters.stepDay.value },
];

/** A cycle in MRD-positive disease: one dose by body surface, no step. */
export const mrdCycle: readonly ScheduleStep[] = [
  {
    ugPerDay: parameters.doseMrdUgPerM2PerDay.value * parameters.bodySurfaceAreaM2.value,
    days: daysOn,
  },
];

/** The two weeks without drug that follow a cycle. */
export const restAfterCycle: ScheduleStep = { ugPerDay: 0, days: daysOff };

/**
 * So many cycles in relapsed disease, each with its rest. That later cycles run at the full dose
 * throughout is a choice of this model.
 */
export function relapsedCycles(count: number): readonly ScheduleStep[] {
  const laterCycle = { ugPerDay: parameters.doseStep2UgPerDay.value, days: daysOn };
  return Array.from({ length: count }, (_, cycle) =>
    cycle === 0 ? [...steppedCycle, restAfterCycle] : [laterCycle, restAfterCycle],
  ).flat();
}

/** The text that `parseSchedule` reads back as the same steps. */
export function formatSchedule(steps: readonly ScheduleStep[]): string {
  return steps.map(({ ugPerDay, days }) => `${ugPerDay}x${days}`).join(',');
}

/**
 * Reads `9x7,28x21`: µg/day for days, one after the other. Throws a SettingError about "schedule"
 * that names the piece and what is expected.
 */
export function parseSchedule(text: string): ScheduleStep[] {
  const refuse = refusalOf('schedule');
  const steps = text.split(',').map((piece, i): ScheduleStep => {
    const place = `at piece ${i + 1}, "${piece}"`;
    if (piece.trim() === '') {
      refuse(`has a gap at piece ${i + 1} of "${text}"; write a pause as 0 µg/day, such as 0x3.`);
    }
    const [ugPerDay, days] =
      readPair(piece, /[x×]/i) ??
      refuse(`cannot be read ${place}; write each piece as DOSExDAYS, such as 28x21.`);
    if (!(ugPerDay >= 0 && ugPerDay <= largestUgPerDay)) {
      refuse(
        `has a dose of ${ugPerDay} µg/day ${place}; it must be 0 to ${largestUgPerDay} µg/day.`,
      );
    }
    if (!(days > 0)) refuse(`lasts ${days} days ${place}; it must be more than 0 days.`);
    return { ugPerDay, days };
  });
  const days = steps.reduce((sum, step) => sum + step.days, 0);
  if (days > longestScheduleDays) {
    refuse(`lasts ${days} days in all; it may last up to ${longestScheduleDays} days.`);
  }
  return steps;
}

/** Reads `28@0,28@24`: µg at an hour. Throws a SettingError about "bolus". */
export function parseBoluses(text: string): Bolus[] {
  const refuse = refusalOf('bolus');
  return text.split(',').map((piece): Bolus => {
    const [doseUg, atHour] =
      readPair(piece, '@') ??
      refuse(`cannot be read at "${piece}"; write each as DOSE@HOUR, in µg and h, such as 28@0.`);
    if (!(doseUg >= 0 && doseUg <= largestBolusUg)) {
      refuse(`has a dose of ${doseUg} µg at "${piece}"; it must be 0 to ${largestBolusUg} µg.`);
    }
    return { doseUg, atHour };
  });
}

/** Reads `100:4,200:0.5`: from an hour, for hours. Throws a SettingError about "stop". */
export function parseStops(text: string): Stop[] {
  const refuse = refusalOf('stop');
  return text.split(',').map((piece): Stop => {
    const [fromHour, hours] =
      readPair(piece, ':') ??
      refuse(`cannot be read at "${piece}"; write each as HOUR:HOURS, such as 100:4.`);
    if (!(hours > 0)) refuse(`lasts ${hours} h at "${piece}"; it must be more than 0 h.`);
    return { fromHour, hours };
  });
}

/** Stops for changing bags: one each `bagHours` within the infusion, `gapMinutes` without flow. */
export function bagChanges(endHour: number, bagHours: number, gapMinutes: number): Stop[] {
  const count = Math.max(0, Math.ceil(endHour / bagHours) - 1);
  return Array.from({ length: count }, (_, i) => ({
    fromHour: (i + 1) * bagHours,
    hours: Math.min(gapMinutes / 60, endHour - (i + 1) * bagHours),
  }));
}

/**
 * Joins schedule, boluses and stops into a plan from hour 0 to the end of the schedule. A stop
 * loses its dose: nothing after it moves. Throws a SettingError about "bolus" or "stop" where one
 * lies outside the schedule, or stops overlap.
 */
export function planDosing(
  steps: readonly ScheduleStep[],
  extra: { readonly boluses?: readonly Bolus[]; readonly stops?: readonly Stop[] } = {},
): DosingPlan {
  const { boluses = [], stops = [] } = extra;
  let endHour = 0;
  const running = steps.map(({ ugPerDay, days }): InfusionPiece => {
    const fromHour = endHour;
    endHour += days * hoursPerDay;
    return { fromHour, toHour: endHour, ugPerDay };
  });

  const outside = `lies outside the schedule, hour 0 to ${endHour}.`;
  for (const { atHour, doseUg } of boluses) {
    if (!(atHour >= 0 && atHour <= endHour)) {
      throw new SettingError('bolus', `of ${doseUg} µg at hour ${atHour} ${outside}`);
    }
  }
  const inOrder = stops.toSorted((a, b) => a.fromHour - b.fromHour);
  inOrder.forEach(({ fromHour, hours }, i) => {
    const which = `at hour ${fromHour} for ${hours} h`;
    if (!(fromHour >= 0 && fromHour + hours <= endHour)) {
      throw new SettingError('stop', `${which} ${outside}`);
    }
    const before = inOrder[i - 1];
    if (before !== undefined && fromHour < before.fromHour + before.hours) {
      throw new SettingError('stop', `${which} overlaps the one at hour ${before.fromHour}.`);
    }
  });

  const pieces = inOrder.reduce<readonly InfusionPiece[]>(withoutFlow, running);
  return { pieces, boluses, endHour };
}

/** The pieces with a hole where the pump stands still. */
function withoutFlow(pieces: readonly InfusionPiece[], stop: Stop): InfusionPiece[] {
  const restart = stop.fromHour + stop.hours;
  return pieces.flatMap((piece) => {
    const before = { ...piece, toHour: Math.min(piece.toHour, stop.fromHour) };
    const after = { ...piece, fromHour: Math.max(piece.fromHour, restart) };
    return [before, after].filter(({ fromHour, toHour }) => fromHour < toHour);
  });
}

/** Two plain decimal numbers with a separator between, or undefined. */
function readPair(text: string, separator: string | RegExp): [number, number] | undefined {
  const [first, second, ...rest] = text.split(separator).map(readNumber);
  return first === undefined || second === undefined || rest.length > 0
    ? undefined
    : [first, second];
}

function readNumber(text: string): number | undefined {
  const trimmed = text.trim();
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed) ? Number(trimmed) : undefined;
}

function refusalOf(setting: string): (why: string) => never {
  return (why) => {
    throw new SettingError(setting, why);
  };
}
