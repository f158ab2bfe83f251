/** Module 2 for lecturers, in English. */
import type { molecule } from '../../../modules/molecule.ts';
import type { NotesFor } from '../../notes.ts';

export const moleculeNotes = {
  'molecule.anatomy': {
    say: 'One chain of {moleculeResidues} folds into four domains, two for each grip, on linkers that bend. Everything that follows in this lecture comes from these two grips and the short way between them.',
    ask: 'How many chains do you count, and how many of its ends are alike?',
    answer:
      'One chain, and no two ends alike: VL and VH for CD19, then VH and VL for CD3, then a tail of six histidines.',
    mistake:
      'Some reviews draw two chains side by side, a diabody. This molecule is one chain with the two grips one after the other.',
    minutes: { usual: 1.5, 'lecture-15': 0.5, 'lecture-45': 1 },
  },
  'molecule.not': {
    say: 'Three medicines by which immune cells act on CD19, and three quite different things. Let the hall vote before you name the parts, for how each is given follows from what it has and lacks.',
    ask: 'Which of the three needs no Fc part and no gene transfer?',
    answer:
      'The drug. It borrows T cells that the patient already has, for as long as it is infused.',
    mistake:
      'Students say that the antibody part kills the cell. It has no toxin and no Fc part: perforin and granzymes of the T cell kill.',
    minutes: { usual: 1.5, 'lecture-45': 1 },
  },
  'molecule.check': {
    say: 'These questions ask for the parts of the molecule and for what it lacks. Let the hall point at the domains before you show the answer.',
    ask: 'Which part of an antibody is missing, and what follows from that?',
    answer: 'The Fc part: no complement, and a short stay in the blood.',
    mistake: 'Most misses come from calling it an antibody or a CAR T cell.',
    minutes: { usual: 4 },
  },
} as const satisfies NotesFor<(typeof molecule)[number]>;
