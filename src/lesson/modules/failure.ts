/** Module 9, when it fails: blasts without CD19, regulatory T cells, and how much leukaemia there is. */
import type { Step } from '../step.ts';

export const failure = [
  {
    id: 'failure.lost',
    module: 'failure',
    place: 'niche',
    scenario: 'clone',
    shot: 'crowd',
    readout: { numbers: ['blastsAlive', 'blastsWithoutCd19', 'kills'] },
    plot: 'loss',
    question: {
      options: [
        { id: 'all', rightWhen: 'publishedOtherwise' },
        { id: 'some', rightWhen: 'publishedShown' },
        { id: 'none', rightWhen: 'publishedOtherwise' },
      ],
      answeredBy: 'runEnded',
    },
    // oxlint-disable-next-line unicorn/no-thenable -- a step's second run; nobody awaits a step.
    then: { scenario: 'cloneGrows' },
    completedBy: 'runEnded',
    figures: [
      'cd19NegativeRelapseLowPct',
      'cd19NegativeRelapseHighPct',
      'cd19TraffickingRelapseLowPct',
      'cd19TraffickingRelapseHighPct',
      'blastDoublingTimeDay',
    ],
  },
  {
    id: 'failure.treg',
    module: 'failure',
    place: 'niche',
    scenario: 'regulated',
    shot: 'crowd',
    readout: { numbers: ['regulatoryTCells', 'tCellActivity', 'kills'] },
    plot: 'treg',
    control: 'tregShare',
    deed: { kind: 'set', until: 'halfActivity' },
    completedBy: 'halfActivity',
    figures: [
      'tregRespondersPct',
      'tregNonRespondersPct',
      'tregCutoffPct',
      'tregHalfEffectPct',
      'tregHillExponent',
    ],
  },
  {
    id: 'failure.burden',
    module: 'failure',
    place: 'niche',
    scenario: 'fullMarrow',
    shot: 'crowd',
    readout: { numbers: ['blastsAlive', 'kills', 'tCells'] },
    plot: 'burden',
    plotStands: 'underScene',
    question: {
      options: [
        { id: 'proven', rightWhen: 'publishedOtherwise' },
        { id: 'possible', rightWhen: 'publishedShown' },
        { id: 'alike', rightWhen: 'publishedOtherwise' },
      ],
      answeredBy: 'runEnded',
    },
    // oxlint-disable-next-line unicorn/no-thenable -- a step's second run; nobody awaits a step.
    then: { scenario: 'halfMarrow' },
    completedBy: 'runEnded',
    figures: ['responseLowBurdenPct', 'responseHighBurdenPct', 'blastDensityPerMl'],
    trials: ['topp2015', 'blast'],
  },
  {
    id: 'failure.check',
    module: 'failure',
    place: 'niche',
    scenario: 'clone',
    shot: 'crowd',
    readout: null,
    deed: { kind: 'check' },
    completedBy: 'deedDone',
    figures: [],
  },
] as const satisfies readonly Step[];
