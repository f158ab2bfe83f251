/** Module 2, one small molecule: its four domains and what it is not. */
import type { DeedStep } from '../step.ts';

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
] as const satisfies readonly DeedStep[];
