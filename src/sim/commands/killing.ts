/** `killing`: the well-mixed killing assay, or the life of one T cell in it. */

import { assayRun, assayTrace, noEvent } from '../killing/assayRun.ts';
import { assaySettings } from '../killing/assaySettings.ts';
import { tCellEvents, tCellStates } from '../killing/tCellChart.ts';
import { defineCommand } from './command.ts';
import { settingOptions, switchOption, type Option } from './option.ts';

/** What the numbers in a trace stand for, written above it. */
const legend = [
  [`event ${noEvent}`, 'none: start or end of the run'],
  ...tCellEvents.map((event, code) => [`event ${code}`, event]),
  ...tCellStates.map((state, code) => [`state ${code}`, state]),
  ['target -1', 'none'],
].map(([name = '', value = '']) => ({ name, value, unit: 'unitless', grade: 'chosen' as const }));

const plainTrace = switchOption('print every transition of one T cell instead of counts');
const trace: Option<boolean> = {
  ...plainTrace,
  used: (name, value) => [...plainTrace.used(name, value), ...(value ? legend : [])],
};

export const killing = defineCommand({
  name: 'killing',
  about:
    'T cells and targets well mixed in a dish, trimers always sufficient; time in min, killsPerTCellPerDay the mean since the start.',
  options: {
    ...settingOptions(assaySettings),
    replace: switchOption('dead targets are replaced at once'),
    trace,
  },
  uses: [
    'assayAdhesionRatePerMin',
    'calciumOnsetMeanS',
    'calciumToPoreMinMin',
    'calciumToPoreExtraMedianMin',
    'calciumToPoreLogSd',
    'granzymeEntryMean',
    'granzymeToKill',
    'poreResealStartS',
    'poreResealEndS',
    'poreToRoundingMeanMin',
    'roundingToDetachMeanMin',
    'failedContactDurationMin',
    'reloadMeanMin',
    'sublethalMemoryMin',
    'blebbingMedianMin',
    'trimersToKill',
    'trimersFullCalcium',
  ],
  start({ replace, trace: traced, seed, replicates, ...values }) {
    return traced
      ? { kind: 'table', table: assayTrace(values, replace, seed, replicates) }
      : { kind: 'runs', plan: assayRun(values, replace, seed, replicates) };
  },
});
