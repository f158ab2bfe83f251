/** Module 3, two grips: the drug holds CD19 about a hundred times more tightly than CD3. */
import type { QuestionStep } from '../step.ts';

export const grips = [
  {
    id: 'grips.race',
    module: 'grips',
    place: 'cell',
    scenario: 'race',
    shot: 'bothCells',
    readout: 'boundDrug',
    question: {
      options: [
        { id: 'alike', rightWhen: 'heldAlike' },
        { id: 'blast', rightWhen: 'blastHoldsFarMore' },
        { id: 'tCell', rightWhen: 'tCellHoldsMore' },
      ],
      answeredBy: 'dayPassed',
    },
    completedBy: 'dayPassed',
    figures: [
      'kdCd19M',
      'kdCd3M',
      'css28PublishedMeanPgPerMl',
      'moleculeMassDa',
      'cd19PerBlast',
      'tcrPerTCell',
      'konPerMPerS',
      'residenceCd19S',
      'residenceCd3S',
      'doseStep2UgPerDay',
    ],
  },
] as const satisfies readonly QuestionStep[];
