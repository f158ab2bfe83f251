/** The two grips set free: where the drug sits, and what a CD3 arm as tight as the other would do. */
import { parameters } from '../../science/parameters.ts';
import { bindingSettings } from '../../sim/bindingSettings.ts';
import { bindingOptions, bindingWorld, boundPlot, type BindingChoice } from './bindingPlan.ts';
import { defineExperiment } from './experiment.ts';

function choiceOf(values: {
  readonly drug: number;
  readonly 'kd-cd19': number;
  readonly 'kd-cd3': number;
}): BindingChoice {
  return {
    drugPgPerMl: values.drug,
    cd19Copies: parameters.cd19PerBlast.value,
    kdCd19Molar: values['kd-cd19'],
    kdCd3Molar: values['kd-cd3'],
  };
}

const grip = { kind: 'number', scale: 'log' } as const;
const range = { low: 1e-12, high: 1e-5 } as const;
const kdCd19M = parameters.kdCd19M.value;
const kdCd3M = parameters.kdCd3M.value;

export const affinity = defineExperiment({
  id: 'affinity',
  controls: {
    'kd-cd19': {
      ...grip,
      rule: { ...bindingSettings['kd-cd19'], ...range },
      start: kdCd19M,
      seen: { low: kdCd19M, high: parameters.kdCd19M.high ?? kdCd19M },
    },
    'kd-cd3': {
      ...grip,
      rule: { ...bindingSettings['kd-cd3'], ...range },
      start: kdCd3M,
      seen: { low: parameters.kdCd3M.low ?? kdCd3M, high: parameters.kdCd3M.high ?? kdCd3M },
    },
    drug: {
      kind: 'number',
      rule: { ...bindingSettings.drug, low: 1, high: 1_000_000 },
      scale: 'log',
      start: parameters.css28PublishedMeanPgPerMl.value,
      seen: { low: parameters.css9LabelPgPerMl.value, high: parameters.cssHighPgPerMl.value },
    },
  },
  command: 'binding',
  options: (values) => bindingOptions(choiceOf(values)),
  timeUnitS: 1,
  world: (values) => bindingWorld(choiceOf(values)),
  place: 'cell',
  shot: 'bothCells',
  readout: { numbers: ['boundCd19', 'boundCd3', 'arrivalsBlast'] },
  plots: [boundPlot],
  bell: choiceOf,
  goesOnWith: [],
  chance: true,
  tries: [
    { id: 'tightCd3', values: { 'kd-cd3': kdCd19M } },
    { id: 'swapped', values: { 'kd-cd19': kdCd3M, 'kd-cd3': kdCd19M } },
    { id: 'looseCd19', values: { 'kd-cd19': kdCd3M } },
  ],
  steps: ['grips.race', 'grips.hold', 'bridge.swap'],
  picture: 'grips.hold',
  figures: ['kdCd19M', 'kdCd3M', 'konPerMPerS', 'cd19PerBlast', 'tcrPerTCell'],
});
