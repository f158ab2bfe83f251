/** `course`: one patient's T cells, B cells and IL-6 over weeks (Hosseini 2020). */

import type { ParameterId } from '../../science/parameters.ts';
import { parameters } from '../../science/parameters.ts';
import { planDosing } from '../pharmacokineticsSchedule.ts';
import { courseRun } from '../populationRun.ts';
import { courseSettings } from '../populationSettings.ts';
import { defineCommand } from './command.ts';
import { scheduleOption, stopOption } from './dosing.ts';
import { settingOptions } from './option.ts';

const { days, every, clearance } = courseSettings;

/** All of the published model's own numbers carry its mark in their ids. */
const modelParameters = (Object.keys(parameters) as ParameterId[]).filter((id) =>
  id.startsWith('qsp'),
);

export const course = defineCommand({
  name: 'course',
  about:
    'A published model of one patient (Hosseini 2020), output and not data, with its own clearance (668 pg/mL at 28 ug/day); time in days.',
  options: {
    schedule: scheduleOption,
    stop: stopOption,
    ...settingOptions({ days, every, clearance }),
  },
  uses: ['bodySurfaceAreaM2', ...modelParameters],
  start({ schedule, stop, replicates, ...values }) {
    const settings = { days: values.days, every: values.every, clearance: values.clearance };
    const plan = planDosing(schedule, { stops: stop });
    return { kind: 'runs', plan: courseRun(plan, settings, replicates) };
  },
});
