/** Who survives: a clone without CD19, regulatory T cells, and blasts with little CD19. */
import { parameters } from '../../science/parameters.ts';
import { nicheSettings } from '../../sim/niche/nicheSettings.ts';
import { controls } from '../controls.ts';
import { defineExperiment } from './experiment.ts';
import { nicheOptions, nicheWorld, usualNiche, type NicheChoice } from './nichePlan.ts';

const HOUR_S = 60 * 60;
const HOURS = 48;

function choiceOf(values: {
  readonly 'cd19-negative': number;
  readonly treg: number;
  readonly cd19: number;
}): NicheChoice {
  return {
    ...usualNiche,
    hours: HOURS,
    cd19NegativePercent: values['cd19-negative'],
    tregPercent: values.treg,
    cd19Copies: values.cd19,
  };
}

const { cd19PerBlast } = parameters;

export const escape = defineExperiment({
  id: 'escape',
  controls: {
    'cd19-negative': {
      kind: 'number',
      rule: { kind: 'share', unit: '%', low: 0, high: 100 },
      scale: 'linear',
      start: 10,
    },
    treg: {
      kind: 'number',
      rule: { ...nicheSettings.treg, low: controls.tregShare.low, high: controls.tregShare.high },
      scale: 'linear',
      start: 0,
      seen: {
        low: parameters.tregRespondersPct.value,
        high: parameters.tregNonRespondersPct.value,
      },
    },
    cd19: {
      kind: 'number',
      rule: { ...nicheSettings.cd19, low: 100, high: 200_000 },
      scale: 'log',
      start: cd19PerBlast.value,
      seen: {
        low: cd19PerBlast.low ?? cd19PerBlast.value,
        high: cd19PerBlast.high ?? cd19PerBlast.value,
      },
    },
  },
  command: 'niche',
  options: (values) => nicheOptions(choiceOf(values)),
  timeUnitS: HOUR_S,
  world: (values) => nicheWorld(choiceOf(values)),
  place: 'niche',
  shot: 'crowd',
  readout: { numbers: ['blastsAlive', 'blastsWithoutCd19', 'tCellActivity'] },
  plots: [
    {
      kind: 'run',
      id: 'left',
      scale: 'linear',
      unit: 'blasts',
      lines: [
        { reading: 'blastsAlive', column: 'blastsAlive', side: 'blast' },
        { reading: 'blastsWithoutCd19', side: 'quiet' },
      ],
    },
  ],
  goesOnWith: [],
  chance: true,
  tries: [
    { id: 'noClone', values: { 'cd19-negative': 0 } },
    { id: 'regulated', values: { treg: parameters.tregNonRespondersPct.value } },
    { id: 'dim', values: { 'cd19-negative': 0, cd19: 100 } },
  ],
  steps: ['failure.lost', 'failure.treg', 'failure.burden'],
  picture: 'failure.lost',
  figures: [
    'cd19NegativeRelapseLowPct',
    'cd19NegativeRelapseHighPct',
    'tregRespondersPct',
    'tregNonRespondersPct',
    'tregHalfEffectPct',
    'cd19PerBlast',
    'cd19LogSd',
    'blastDoublingTimeDay',
  ],
});
