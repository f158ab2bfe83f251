/** Module 2, one small molecule: its four domains and what it is not. */
import type { Step } from '../step.ts';

export const molecule = [
  {
    id: 'molecule.anatomy',
    module: 'molecule',
    place: 'contact',
    scenario: 'molecule',
    shot: 'molecule',
    readout: null,
    deed: { kind: 'inspect', things: ['vlCd19', 'vhCd19', 'vhCd3', 'vlCd3'] },
    completedBy: 'deedDone',
    figures: [
      'moleculeMassDa',
      'moleculeResidues',
      'linkerCd19ScfvResidues',
      'linkerInterScfvResidues',
      'linkerCd3ScfvResidues',
      'tandemScfvLengthNm',
    ],
  },
  {
    id: 'molecule.not',
    module: 'molecule',
    place: 'contact',
    scenario: 'antibody',
    shot: 'molecule',
    readout: null,
    question: {
      options: [
        { id: 'antibody', rightWhen: 'antibodyNeedsNeither' },
        { id: 'carTCell', rightWhen: 'carTCellNeedsNeither' },
        { id: 'engager', rightWhen: 'engagerNeedsNeither' },
      ],
      answeredBy: 'runEnded',
    },
    completedBy: 'runEnded',
    figures: ['tandemScfvLengthNm', 'halfLifeHighH'],
  },
  {
    id: 'molecule.check',
    module: 'molecule',
    place: 'contact',
    scenario: 'molecule',
    shot: 'molecule',
    readout: null,
    deed: { kind: 'check' },
    completedBy: 'deedDone',
    figures: [],
  },
] as const satisfies readonly Step[];
