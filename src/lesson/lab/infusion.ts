/** A cycle of the pump in one patient of the population model: level, T cells, B cells and IL-6. */
import { parameters } from '../../science/parameters.ts';
import {
  formatSchedule,
  parseSchedule,
  planDosing,
  steppedCycle,
  type Stop,
} from '../../sim/pharmacokineticsSchedule.ts';
import { courseSettings } from '../../sim/populationSettings.ts';
import { defineExperiment } from './experiment.ts';

const HOURS_PER_DAY = 24;
const DAY_S = HOURS_PER_DAY * 60 * 60;
const SCREEN_S = 40;
const LONGEST_DAYS = 84;
const restDays = 7 * parameters.infusionWeeksOff.value;
/** Standard deviations of a normal law between its median and its 95th percentile. */
const SD_TO_95 = 1.645;
const { clearanceMedianLPerH, clearanceLogSd } = parameters;
const spread = Math.exp(SD_TO_95 * clearanceLogSd.value);
const full = parameters.doseStep2UgPerDay.value;
const daysOn = 7 * parameters.infusionWeeksOn.value;

interface Choice {
  readonly schedule: string;
  readonly clearance: number;
  readonly 'stop-day': number;
  readonly stop: number;
}

function stopsOf(values: Choice): readonly Stop[] {
  return values.stop > 0
    ? [{ fromHour: HOURS_PER_DAY * values['stop-day'], hours: values.stop }]
    : [];
}

/** The schedule and the drug-free weeks after it. */
function daysOf({ schedule }: Choice): number {
  return parseSchedule(schedule).reduce((sum, { days }) => sum + days, restDays);
}

export const infusion = defineExperiment({
  id: 'infusion',
  controls: {
    schedule: {
      kind: 'schedule',
      start: formatSchedule(steppedCycle),
      longestDays: LONGEST_DAYS,
    },
    clearance: {
      kind: 'number',
      rule: { ...courseSettings.clearance, low: 0.3, high: 15 },
      scale: 'log',
      start: Number(courseSettings.clearance.fallback.toPrecision(3)),
      // Nine patients in ten, by the law of the published mean and spread.
      seen: {
        low: clearanceMedianLPerH.value / spread,
        high: clearanceMedianLPerH.value * spread,
      },
    },
    'stop-day': {
      kind: 'number',
      rule: { kind: 'time', unit: 'days', low: 0, high: LONGEST_DAYS },
      scale: 'linear',
      start: 10,
    },
    stop: {
      kind: 'number',
      rule: { kind: 'time', unit: 'h', low: 0, high: 72 },
      scale: 'linear',
      start: 0,
    },
  },
  command: 'course',
  options: (values) => ({
    schedule: values.schedule,
    ...(values.stop > 0 && {
      stop: stopsOf(values)
        .map(({ fromHour, hours }) => `${fromHour}:${hours}`)
        .join(','),
    }),
    clearance: String(values.clearance),
    days: String(daysOf(values)),
  }),
  timeUnitS: DAY_S,
  world(values) {
    const durationS = daysOf(values) * DAY_S;
    return {
      kind: 'course',
      schedule: parseSchedule(values.schedule),
      stops: stopsOf(values),
      clearanceLPerH: values.clearance,
      durationS,
      pace: durationS / SCREEN_S,
    };
  },
  check: (values) => {
    planDosing(parseSchedule(values.schedule), { stops: stopsOf(values) });
  },
  place: 'blood',
  shot: 'vessel',
  readout: { numbers: ['levelPgPerMl', 'tCellsPerUl', 'bCellsPerUl', 'il6PgPerMl'] },
  plots: [
    {
      kind: 'run',
      id: 'levels',
      scale: 'log',
      unit: 'drugAndIl6',
      floor: 0.1,
      lines: [
        { reading: 'levelPgPerMl', column: 'drugPgPerMl', side: 'accent' },
        { reading: 'il6PgPerMl', column: 'il6PgPerMl', side: 'il6' },
      ],
    },
    {
      kind: 'run',
      id: 'cells',
      scale: 'log',
      unit: 'cellsPerUl',
      floor: 0.01,
      cautions: true,
      lines: [
        { reading: 'tCellsPerUl', column: 'tCellsPerUl', side: 'tCell' },
        { reading: 'bCellsPerUl', column: 'bCellsPerUl', side: 'blast' },
      ],
    },
  ],
  goesOnWith: ['schedule', 'stop-day', 'stop'],
  chance: false,
  tries: [
    { id: 'noStep', values: { schedule: formatSchedule([{ ugPerDay: full, days: daysOn }]) } },
    { id: 'fastClearer', values: { clearance: parameters.ultraRapidClearanceLPerH.value } },
    { id: 'pumpStops', values: { stop: 48 } },
  ],
  steps: ['infusion.schedule', 'infusion.stop', 'infusion.people', 'cytokine.step'],
  picture: 'infusion.schedule',
  figures: [
    'doseStep1UgPerDay',
    'doseStep2UgPerDay',
    'qspClMlPerM2PerDay',
    'clearanceMedianLPerH',
    'clearanceLogSd',
    'ultraRapidClearanceLPerH',
  ],
});
