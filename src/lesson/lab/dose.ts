/** Ever more drug: what each cell holds of it, and where on the bell of bridges the run sits. */
import { parameters } from '../../science/parameters.ts';
import { bindingSettings } from '../../sim/bindingSettings.ts';
import { bindingOptions, bindingWorld, boundPlot, type BindingChoice } from './bindingPlan.ts';
import { defineExperiment } from './experiment.ts';

function choiceOf(values: { readonly drug: number; readonly cd19: number }): BindingChoice {
  return {
    drugPgPerMl: values.drug,
    cd19Copies: values.cd19,
    kdCd19Molar: parameters.kdCd19M.value,
    kdCd3Molar: parameters.kdCd3M.value,
  };
}

const usualPgPerMl = parameters.css28PublishedMeanPgPerMl.value;
const mgPerMl = 1_000_000_000;

export const dose = defineExperiment({
  id: 'dose',
  controls: {
    drug: {
      kind: 'number',
      rule: { ...bindingSettings.drug, low: 1, high: 10 * mgPerMl },
      scale: 'log',
      start: usualPgPerMl,
      seen: { low: parameters.css9LabelPgPerMl.value, high: parameters.cssHighPgPerMl.value },
    },
    cd19: {
      kind: 'number',
      rule: { ...bindingSettings.cd19, low: 100, high: 200_000 },
      scale: 'log',
      start: parameters.cd19PerBlast.value,
      seen: {
        low: parameters.cd19PerBlast.low ?? parameters.cd19PerBlast.value,
        high: parameters.cd19PerBlast.high ?? parameters.cd19PerBlast.value,
      },
    },
  },
  command: 'binding',
  options: (values) => bindingOptions(choiceOf(values)),
  timeUnitS: 1,
  world: (values) => bindingWorld(choiceOf(values)),
  place: 'cell',
  shot: 'bothCells',
  readout: { numbers: ['occupancyCd19', 'occupancyCd3'] },
  plots: [boundPlot],
  bell: choiceOf,
  goesOnWith: [],
  chance: true,
  tries: [
    { id: 'testTube', values: { drug: parameters.activeConcLowPgPerMl.value } },
    { id: 'half', values: { drug: 100 * usualPgPerMl } },
    { id: 'coated', values: { drug: mgPerMl / 10 } },
  ],
  steps: ['grips.race', 'bridge.hook', 'hit.dose'],
  picture: 'bridge.hook',
  figures: [
    'kdCd19M',
    'kdCd3M',
    'konPerMPerS',
    'cd19PerBlast',
    'tcrPerTCell',
    'css28PublishedMeanPgPerMl',
    'css9LabelPgPerMl',
    'cssHighPgPerMl',
  ],
});
