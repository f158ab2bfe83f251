/** The check of module 9 in English. */
import { together } from '../../../checks/asked.ts';
import type { ItemsWords } from '../../../checks/itemWords.ts';
import { failureItems } from '../../../checks/failure.ts';

const words = {
  'failure.cd19Loss': {
    ask: 'Leukaemia comes back after the drug, or does not respond to it. How often has it lost CD19?',
    options: {
      all: {
        text: 'Nearly always: otherwise the drug would have worked',
        why: 'Most relapses keep CD19, so something else must be at work in them.',
      },
      none: {
        text: 'Hardly ever: a cell cannot do without CD19',
        why: 'The clone without it grew in the scene, and such relapses are found in patients.',
      },
      some: {
        text: 'In the smaller part of them',
        why: '{cd19NegativeRelapseLowPct} to {cd19NegativeRelapseHighPct}, depending on the series.',
      },
      most: {
        text: 'In most of them',
        why: 'It is the other way round: most keep it.',
      },
    },
    explain:
      'CD19 loss explains some relapses, {cd19NegativeRelapseLowPct} to {cd19NegativeRelapseHighPct} by series. The rest must have other reasons.',
    misconception: 'Relapse always means CD19 loss.',
  },
  'failure.ways': {
    ask: 'In which ways has CD19 been found to be lost, be it after this drug or after CAR T cells?',
    options: {
      usedUp: {
        text: 'The drug had used it all up',
        why: 'Only a small share of CD19 holds drug at any time, and cells make it anew.',
      },
      trapped: {
        text: 'It was made, but not brought to the surface',
        why: 'That was found in one carefully studied relapse.',
      },
      learned: {
        text: 'Each blast learned to hide it from T cells',
        why: 'Cells do not learn it. A clone that lacks CD19 is spared and grows while the rest die.',
      },
      short: {
        text: 'It was shortened, and no longer fitted',
        why: 'Found after CAR T cells: the part to which such a drug holds was missing.',
      },
    },
    explain:
      'Made but not exported, or shortened (seen after CAR T cells): either way the clone is not met, and it grows.',
    misconception: 'The drug itself strips CD19 from the cells.',
  },
  'failure.regulatory': {
    ask: 'In one small study the share of regulatory T cells before treatment was {tregRespondersPct} in responders and {tregNonRespondersPct} in the others. What does it show?',
    options: {
      cause: {
        text: 'Regulatory T cells are why treatment fails',
        why: 'Going together is not causing. In the scene they slow their neighbours because the model says so.',
      },
      during: {
        text: 'The drug makes regulatory T cells grow',
        why: 'The share was measured before treatment.',
      },
      everyone: {
        text: 'Above {tregCutoffPct} nobody responds',
        why: 'In this small study none above it responded. But so few patients cannot show that nobody ever does, and some below it did not respond either.',
      },
      association: {
        text: 'A high share went with non-response',
        why: 'That is what one small study can show, and no more.',
      },
    },
    explain: 'A high share before treatment went with non-response in one study.',
    misconception: 'What goes together is cause and effect.',
  },
  'failure.burdenWhy': {
    ask: 'With blasts in less than half of the marrow {responseLowBurdenPct} responded, with more of them {responseHighBurdenPct}. Is the number of T cells per blast the reason?',
    options: {
      possible: {
        text: 'It may be one reason',
        why: 'In the scene the same T cells cleared fewer blasts first. In patients other things differ as well.',
      },
      proven: {
        text: 'Yes: the scene has proven it',
        why: 'A model shows what could be, not what is. In BLAST response did not vary with the load of residual disease.',
      },
      cd19: {
        text: 'No: the others had lost CD19',
        why: 'Nothing in these figures says so.',
      },
      dose: {
        text: 'No: the others had a lower dose',
        why: 'Both groups are from one trial with one dose plan.',
      },
    },
    explain:
      'The ratio of T cells to blasts is one possible reason. A difference between groups does not name its cause.',
    misconception: 'A model that fits proves the cause.',
  },
} as const satisfies ItemsWords<(typeof failureItems)[number]>;

export const failureCheck = together(failureItems, words);
