/** How few T cells are enough: T cells for every hundred blasts, and what is left after a day or more. */
import { parameters } from '../../science/parameters.ts';
import { nicheSettings } from '../../sim/niche/nicheSettings.ts';
import { defineExperiment } from './experiment.ts';
import {
  blastsInBox,
  nicheOptions,
  nicheWorld,
  usualNiche,
  type NicheChoice,
} from './nichePlan.ts';

const HOUR_S = 60 * 60;

function choiceOf(values: {
  readonly ratio: number;
  readonly drug: number;
  readonly adhesion: NicheChoice['adhesion'];
  readonly hours: number;
}): NicheChoice {
  return {
    ...usualNiche,
    tCells: tCellsAt(values.ratio),
    drugPgPerMl: values.drug,
    adhesion: values.adhesion,
    hours: values.hours,
  };
}

/** T cells in the box at so many for every hundred blasts: whole ones. */
export function tCellsAt(ratio: number): number {
  return Math.round((ratio / 100) * blastsInBox);
}

const perHundred = 100 / parameters.hoffmannTargetsPerEffector.value;

export const ratio = defineExperiment({
  id: 'ratio',
  controls: {
    ratio: {
      kind: 'number',
      rule: { kind: 'number', unit: 'unitless', low: 2, high: 200 },
      scale: 'log',
      start: perHundred,
      seen: { low: perHundred, high: perHundred },
    },
    drug: {
      kind: 'number',
      rule: { ...nicheSettings.drug, low: 1, high: 10_000_000 },
      scale: 'log',
      start: parameters.css28PublishedMeanPgPerMl.value,
      seen: { low: parameters.css9LabelPgPerMl.value, high: parameters.cssHighPgPerMl.value },
    },
    adhesion: { kind: 'choice', options: ['assay', 'contact'], start: 'assay' },
    hours: {
      kind: 'number',
      rule: { ...nicheSettings.hours, low: 24, high: 72 },
      scale: 'linear',
      start: nicheSettings.hours.fallback,
    },
  },
  command: 'niche',
  options: (values) => nicheOptions(choiceOf(values)),
  timeUnitS: HOUR_S,
  world: (values) => nicheWorld(choiceOf(values)),
  place: 'niche',
  shot: 'crowd',
  readout: { numbers: ['tCells', 'blastsAlive', 'kills', 'killsPerTCellPerDay'] },
  plots: [
    {
      kind: 'run',
      id: 'left',
      scale: 'linear',
      unit: 'blasts',
      lines: [
        { reading: 'blastsAlive', column: 'blastsAlive', side: 'blast' },
        {
          reading: 'blastsAliveMeanField',
          column: 'blastsAliveMeanField',
          side: 'blast',
          law: true,
        },
      ],
    },
  ],
  goesOnWith: ['drug'],
  chance: true,
  tries: [
    { id: 'few', values: { ratio: perHundred / 4 } },
    { id: 'marrow', values: { adhesion: 'contact' } },
    { id: 'longer', values: { ratio: perHundred / 2, hours: 72 } },
  ],
  steps: ['serial.next', 'serial.niche', 'failure.burden'],
  picture: 'serial.niche',
  figures: [
    'hoffmannClearanceH',
    'hoffmannTargetsPerEffector',
    'assayAdhesionRatePerMin',
    'killsPerTCellPerDayLow',
    'killsPerTCellPerDayHigh',
    'reloadMeanMin',
    'tCellSpeedUmPerMin',
  ],
});
