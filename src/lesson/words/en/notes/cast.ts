/** Module 1 for lecturers, in English. */
import type { cast } from '../../../modules/cast.ts';
import type { NotesFor } from '../../notes.ts';

export const castNotes = {
  'cast.marrow': {
    say: 'This is a speck of leukaemic marrow: blasts everywhere, and between them a few T cells that could kill and do not. Start the second run, let one blast die, and promise the hall that the next slides explain what they saw.',
    ask: 'The T cells touch blasts all the time. Why does it not help the patient?',
    answer:
      'A touch alone triggers nothing. What is missing is told later in this module: a peptide that fits, and a second signal.',
    mistake:
      'Students say that the drug pulled the T cell to the blast. In both runs the T cells crawl at random, at the same speed; only what a touch leads to has changed.',
    minutes: { usual: 1.5, 'lecture-15': 1, 'lecture-45': 1 },
  },
  'cast.tcell': {
    say: 'Each cluster on this T cell is a T-cell receptor, drawn far too large, and the part that signals is CD3. There are tens of thousands of them, and in this model the drug holds only a few at a time.',
    ask: 'Is CD3 the receptor, or the co-receptor?',
    answer:
      'Neither: it is the signalling module of the T-cell receptor. The co-receptors are CD4 and CD8.',
    mistake:
      'Some reviews and slides call CD3 a co-receptor. Say it right once here, and keep to it.',
    minutes: { usual: 1, 'lecture-45': 0.75 },
  },
  'cast.blast': {
    say: 'Two cells of one lineage, one malignant and one normal, and the same marker on both. Whatever holds CD19 holds both of them.',
    ask: 'Which of these two cells does the drug spare?',
    answer: 'Neither. Loss of normal B cells is part of the treatment and follows from the target.',
    mistake:
      'Students take CD19 for a tumour marker. It marks the lineage; the number of copies on a blast, {cd19PerBlast} here, is assumed and differs widely between patients.',
    minutes: { usual: 1, 'lecture-45': 0.75 },
  },
  'cast.blind': {
    say: 'Let the hall say first why nothing happens, and then watch what the receptors do. This scene is drawn and not modelled: it shows the kind of event, not its rate.',
    ask: 'What would have to be different for this T cell to kill?',
    answer:
      'Its own receptor would have to fit a peptide on HLA; and to become active it would normally need a second, costimulatory signal too.',
    mistake:
      'Students think the drug shows the T cell a better peptide. It goes past peptide and HLA altogether, and needs no second signal.',
    minutes: { usual: 1.5, 'lecture-15': 0.75, 'lecture-45': 1 },
  },
  'cast.scale': {
    say: 'We go down through three decades of length in one move, and the scale bar stays true for the cells all the way. At the end stands the drug, about {tandemScfvLengthNm} long, in a gap of {contactGapNm}.',
    ask: 'If the blast were as wide as this hall, how large would the drug be?',
    answer: 'A thousandth of it: in a hall of ten metres, about a centimetre.',
    mistake:
      'Figures in reviews draw the drug as large as the cell. Here molecules are enlarged only beside whole cells, and the caption says by how much.',
    minutes: { usual: 1.5, 'lecture-15': 0.5, 'lecture-45': 1 },
  },
  'cast.check': {
    say: 'Take the questions together and let the hall vote before each answer. Go back to the scene for any that half of them miss.',
    ask: 'Which question would you put to someone who missed this lecture?',
    answer: 'A good choice is why a touch alone does not kill.',
    mistake: 'Most misses come from CD3 as a co-receptor and from CD19 as a tumour marker.',
    minutes: { usual: 4 },
  },
} as const satisfies NotesFor<(typeof cast)[number]>;
