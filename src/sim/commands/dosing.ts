/** The options that say what is infused and injected, and when. */

import type { Bolus } from '../pharmacokinetics.ts';
import {
  formatSchedule,
  parseBoluses,
  parseSchedule,
  parseStops,
  steppedCycle,
  type ScheduleStep,
  type Stop,
} from '../pharmacokineticsSchedule.ts';
import { textOption, type Option, type UsedValue } from './option.ts';

const usualSchedule = formatSchedule(steppedCycle);

export const scheduleOption: Option<readonly ScheduleStep[]> = {
  ...textOption(
    'what the pump gives: µg/day × days, one after the other; 0 µg/day is a pause',
    'DOSExDAYS,...',
    false,
    (_option, text) => parseSchedule(text),
    (steps) => {
      const value = formatSchedule(steps);
      const grade = value === usualSchedule ? 'seed' : 'chosen';
      return [{ name: 'schedule', value, unit: 'ug/day x days', grade }];
    },
  ),
  fallback: steppedCycle,
  details: [`default ${usualSchedule} (seed)`],
};

export const bolusOption: Option<readonly Bolus[]> = {
  ...textOption(
    'injections, µg at an hour',
    'DOSE@HOUR,...',
    false,
    (_option, text) => parseBoluses(text),
    (all) =>
      listed(
        'bolus',
        'ug@h',
        all.map(({ doseUg, atHour }) => `${doseUg}@${atHour}`),
      ),
  ),
  fallback: [],
};

export const stopOption: Option<readonly Stop[]> = {
  ...textOption(
    'times when the pump stands still, from an hour, for hours; the dose is lost',
    'HOUR:HOURS,...',
    false,
    (_option, text) => parseStops(text),
    (all) =>
      listed(
        'stop',
        'h:h',
        all.map(({ fromHour, hours }) => `${fromHour}:${hours}`),
      ),
  ),
  fallback: [],
};

function listed(name: string, unit: string, values: readonly string[]): UsedValue[] {
  return values.length === 0 ? [] : [{ name, value: values.join(','), unit, grade: 'chosen' }];
}
