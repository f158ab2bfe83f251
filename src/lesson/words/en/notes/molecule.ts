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
    minutes: 1.5,
  },
} as const satisfies NotesFor<(typeof molecule)[number]>;
