/** What a dosing plan comes to over time: drug given, times without flow, hours above a level; all in
 * closed form. */

import { log } from './portableMath.ts';
import { steadyLevelPgPerMl } from '../science/units.ts';
import {
  breakHours,
  eliminationPerHour,
  infusionRateAt,
  levelCurve,
  type Disposition,
  type DosingPlan,
} from './pharmacokinetics.ts';

const hoursPerDay = 24;

/** The day of a plan that an hour lies in, the first being 1; its end is of its last day. */
export function dayOfPlan({ endHour }: DosingPlan, hour: number): number {
  const last = Math.max(1, Math.ceil(endHour / hoursPerDay));
  return hour === endHour ? last : Math.floor(hour / hoursPerDay) + 1;
}

/** Drug given from hour 0 up to and including an hour, µg. */
export function givenUg({ pieces, boluses }: DosingPlan, hour: number): number {
  const infused = pieces.reduce((sum, { fromHour, toHour, ugPerDay }) => {
    const hours = Math.max(0, Math.min(hour, toHour) - fromHour);
    return sum + (ugPerDay / hoursPerDay) * hours;
  }, 0);
  return boluses.reduce((sum, { atHour, doseUg }) => sum + (atHour <= hour ? doseUg : 0), infused);
}

/** A time without flow after the pump has run; `restartHour` is Infinity where it stays off. */
export interface PumpStop {
  readonly fromHour: number;
  readonly restartHour: number;
}

/** Every time the pump stands still after it has run, in order. */
export function pumpStops(plan: DosingPlan): readonly PumpStop[] {
  const running = plan.pieces.filter(({ ugPerDay }) => ugPerDay > 0);
  return running.flatMap(({ toHour: fromHour }, i) => {
    const restartHour = running[i + 1]?.fromHour ?? Infinity;
    return restartHour > fromHour ? [{ fromHour, restartHour }] : [];
  });
}

/**
 * A function that gives the hours, from 0 up to an hour, that the level spent above `pgPerMl`. Throws
 * a RangeError of one sentence for such a level, and what `levelCurve` throws.
 */
export function hoursAboveLevel(
  plan: DosingPlan,
  patient: Disposition,
  pgPerMl: number,
): (untilHour: number) => number {
  if (!(pgPerMl >= 0)) throw new RangeError(`Hours cannot be counted above ${pgPerMl} pg/mL.`);
  const curve = levelCurve(plan, patient);
  const ratePerHour = eliminationPerHour(patient);
  const breaks = breakHours(plan).map((hour) => ({
    hour,
    level: curve.at(hour),
    steadyLevel: steadyLevelPgPerMl(infusionRateAt(plan, hour), patient.clearanceLPerH),
  }));
  return (untilHour) =>
    breaks.reduce((sum, { hour, level, steadyLevel }, i) => {
      const hours = Math.min(untilHour, breaks[i + 1]?.hour ?? Infinity) - hour;
      if (!(hours > 0)) return sum;
      // Between two breaks the level moves one way only, so it crosses a level at most once.
      const crossing = log((level - steadyLevel) / (pgPerMl - steadyLevel)) / ratePerHour;
      if (level > pgPerMl) return sum + (steadyLevel < pgPerMl ? Math.min(hours, crossing) : hours);
      return sum + (steadyLevel > pgPerMl ? Math.max(0, hours - crossing) : 0);
    }, 0);
}
