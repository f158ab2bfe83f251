/** Module 10 for lecturers, in English. */
import type { evidence } from '../../../modules/evidence.ts';
import type { NotesFor } from '../../notes.ts';

export const evidenceNotes = {
  'evidence.need': {
    say: 'From here on nothing is modelled. Read the three bars: remission, cure, cure after relapse.',
    ask: 'Why is remission not cure?',
    answer: 'Remission is what the microscope shows. Cells below its sight may remain.',
    mistake:
      'A range is read as a margin of error. It is the span that the review reports, and no more is said of it.',
    minutes: { usual: 1, 'lecture-45': 0.75 },
  },
  'evidence.tower': {
    say: 'Let the hall guess the difference before the bars come. Then say of whom each share is, and what a median is.',
    ask: 'May these two bars be compared?',
    answer: 'Yes: one trial, assigned by chance. It was open, so everyone knew who had what.',
    mistake: 'A median is told to a patient as a forecast. Half lived longer than it.',
    minutes: { usual: 2, 'lecture-15': 0.75, 'lecture-45': 1.5 },
  },
  'evidence.mrd': {
    say: 'Show the field of cells twice: no leukaemia by the microscope, one cell by the finer test. Then ask what the share of BLAST counts.',
    ask: 'Does the drug work better here than in TOWER?',
    answer: 'It cannot be said. Patients and endpoints differ.',
    mistake: 'The higher share is taken for the better result.',
    minutes: { usual: 2, 'lecture-15': 0.5, 'lecture-45': 1.5 },
  },
  'evidence.settings': {
    say: 'Four settings, one study each, in the order of the review. Name what was open as of its date, and say that later studies are not in here.',
    ask: 'What would you like to know next?',
    answer:
      'Whether a transplant is needed after an MRD response, and which combinations help. Both were open.',
    mistake: 'The date is forgotten. All of this stands as of the review.',
    minutes: { usual: 2, 'lecture-45': 1.5 },
  },
  'evidence.table': {
    say: 'Filter by setting and open one study with footnotes. Show what the review does not report.',
    ask: 'Why is there no column to sort by?',
    answer: 'Because patients, counts and wholes differ from row to row.',
    mistake: 'The eye ranks by itself. Ask of whom each share is before it is read.',
    minutes: { usual: 2 },
  },
  'evidence.final': {
    say: 'The assessment is for each learner alone. Take one question together if time is left, and let the hall explain the wrong answers.',
    ask: 'Which step would you show again to someone who missed this one?',
    answer: 'Each question names its steps.',
    mistake: 'Most misses compare what cannot be compared.',
    minutes: { usual: 5 },
  },
} as const satisfies NotesFor<(typeof evidence)[number]>;
