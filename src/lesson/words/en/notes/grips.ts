/** Module 3 for lecturers, in English. */
import type { grips } from '../../../modules/grips.ts';
import type { NotesFor } from '../../notes.ts';

export const gripsNotes = {
  'grips.random': {
    say: 'This is the true number of free molecules at the usual level: one in a cube with an edge of {drugSpacingUm}. Watch the counters: tens of thousands arrive, and very few are caught.',
    ask: 'What guides the drug to the blast?',
    answer:
      'Nothing does. The blast is reached more often only because it is larger, and in this model it catches about one in {arrivalsPerCaptureBlast}.',
    mistake:
      'Students hear “targeted” and picture a molecule that finds its way. It goes everywhere; the target only keeps it longer.',
    minutes: { usual: 1.5, 'lecture-45': 1 },
  },
  'grips.race': {
    say: 'Both cells start empty in the same plasma, and a day passes while we watch. Let the hall vote first, and then follow the two lines of the plot as they part.',
    ask: 'After a day, which cell holds more drug, and by how much?',
    answer: 'The blast, by tens of times. The T cell caught more, and let nearly all go.',
    seen: 'Here the blast holds {=boundCd19} and caught {=capturedCd19}; the T cell holds {=boundCd3} and caught {=capturedCd3}.',
    mistake:
      'A larger KD is read as stronger binding. It is the other way round: {kdCd19M} is a hundred times tighter than {kdCd3M}.',
    minutes: { usual: 2, 'lecture-15': 1.25 },
  },
  'grips.hold': {
    say: 'Same start, same rate of taking hold, and only CD3 comes and goes. Then lower the KD of CD3 step by step until its stopwatch keeps running.',
    ask: 'What must the KD of CD3 be for it to hold as long as CD19?',
    answer:
      'The same as that of CD19, {kdCd19M}. Whether that would be a better drug is a question for the next module.',
    mistake:
      'The times are quoted as measured. They are the model’s, from an assumed rate of taking hold; only the ratio of the two is known.',
    minutes: { usual: 2, 'lecture-45': 1.5 },
  },
  'grips.check': {
    say: 'Two ideas are asked here: that the drug arrives by chance, and that a small KD is a tight grip. Let the hall vote before each answer.',
    ask: 'Which of the two grips is the tighter one, and how do you tell from its KD?',
    answer: 'That on CD19: its KD is about a hundred times smaller.',
    mistake: 'The direction of KD is missed most often; go back to the stopwatches for it.',
    minutes: { usual: 4 },
  },
} as const satisfies NotesFor<(typeof grips)[number]>;
