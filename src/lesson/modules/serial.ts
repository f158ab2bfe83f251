/** Module 6, serial lysis: one T cell that kills again and again, and what a few T cells come to in a
 * crowd of blasts. */
import type { Step } from '../step.ts';

export const serial = [
  {
    id: 'serial.next',
    module: 'serial',
    place: 'niche',
    scenario: 'serial',
    shot: 'followed',
    readout: { numbers: ['followedStage', 'followedKills', 'followedGranules'] },
    awaits: ['followedKilled', 'followedKilledAgain'],
    deed: { kind: 'watch', until: 'followedKilledAgain' },
    completedBy: 'followedKilledAgain',
    figures: [
      'killsPerTCellPerDayLow',
      'killsPerTCellPerDayHigh',
      'css28PublishedMeanPgPerMl',
      'reloadMeanMin',
      'granulesPerTCell',
      'blastDensityPerMl',
    ],
  },
  {
    id: 'serial.niche',
    module: 'serial',
    place: 'niche',
    scenario: 'assay',
    shot: 'crowd',
    readout: { numbers: ['blastsAlive', 'kills', 'mostKills'] },
    plot: 'survivors',
    plotStands: 'underScene',
    question: {
      options: [
        { id: 'oneEach', rightWhen: 'oneEachAtMost' },
        { id: 'part', rightWhen: 'partCleared' },
        { id: 'all', rightWhen: 'allCleared' },
      ],
      answeredBy: 'dayPassed',
    },
    // oxlint-disable-next-line unicorn/no-thenable -- a step's second run; nobody awaits a step.
    then: { scenario: 'marrowDay' },
    completedBy: 'dayPassed',
    figures: [
      'hoffmannTargetsPerEffector',
      'hoffmannClearanceH',
      'assayAdhesionRatePerMin',
      'css28PublishedMeanPgPerMl',
      'killsPerTCellPerDayLow',
      'killsPerTCellPerDayHigh',
    ],
  },
  {
    id: 'serial.expand',
    module: 'serial',
    place: 'blood',
    scenario: 'expand',
    shot: 'vessel',
    readout: { numbers: ['dayOfCourse', 'tCellsPerUl', 'tissueTCells'] },
    plot: 'expand',
    plotStands: 'besideScene',
    awaits: ['tCellsLowest', 'tCellsBack', 'tCellsDoubled'],
    question: {
      options: [
        { id: 'died', rightWhen: 'tCellsLost' },
        { id: 'bound', rightWhen: 'tCellsStillInBlood' },
        { id: 'tissues', rightWhen: 'tCellsInTissues' },
      ],
      answeredBy: 'tCellsDoubled',
    },
    // oxlint-disable-next-line unicorn/no-thenable -- a step's second run; nobody awaits a step.
    then: { scenario: 'course' },
    completedBy: 'tCellsDoubled',
    figures: [
      'tCellNadirMaxDay',
      'tCellExpansionFold',
      'bCellClearMeanDay',
      'qspTRefBloodPerMl',
      'qspBRefBloodPerMl',
      'qspFdrugUnitless',
      'qspKTSpleenUnitless',
      'qspKTNodesUnitless',
      'qspKTMarrowUnitless',
    ],
  },
  {
    id: 'serial.check',
    module: 'serial',
    place: 'niche',
    scenario: 'serial',
    shot: 'crowd',
    readout: null,
    deed: { kind: 'check' },
    completedBy: 'deedDone',
    figures: [],
  },
] as const satisfies readonly Step[];
