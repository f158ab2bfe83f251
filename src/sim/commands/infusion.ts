/** `infusion`: the plasma level of the drug under a dosing plan. */

import { infusionRun, infusionSettings } from '../pharmacokineticsRun.ts';
import { planDosing } from '../pharmacokineticsSchedule.ts';
import { defineCommand } from './command.ts';
import { bolusOption, scheduleOption, stopOption } from './dosing.ts';
import { settingOptions } from './option.ts';

export const infusion = defineCommand({
  name: 'infusion',
  about:
    'Plasma level of the drug in one patient or in many, to the end of the schedule; time in h.',
  options: {
    schedule: scheduleOption,
    bolus: bolusOption,
    stop: stopOption,
    ...settingOptions(infusionSettings),
  },
  uses: ['clearanceMeanLPerH', 'clearanceMedianLPerH', 'clearanceLogSd'],
  start({ schedule, bolus, stop, ...values }) {
    const plan = planDosing(schedule, { boluses: bolus, stops: stop });
    const runs = infusionRun(plan, values, values.seed, values.replicates);
    return { kind: 'runs', plan: runs };
  },
});
