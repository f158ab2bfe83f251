/** Module 7 for lecturers, in English. */
import type { infusion } from '../../../modules/infusion.ts';
import type { NotesFor } from '../../notes.ts';

export const infusionNotes = {
  'infusion.decay': {
    say: 'Same amount, given in two ways. Let the hall say for how long the injection stays in the shaded range.',
    ask: 'Why not one injection a day?',
    answer:
      'It would begin more than ten times as high as under the pump and be gone within hours. The half-life is about {halfLifeHighH} or less: no Fc part keeps the drug.',
    mistake:
      'Students expect weeks, as with antibodies. This is built of fragments, without an Fc part, and nothing recycles it.',
    minutes: { usual: 2, 'lecture-15': 0.5, 'lecture-45': 1.5 },
  },
  'infusion.schedule': {
    say: 'A cycle in half a minute: low stair, high stair, two weeks without. Say that the dose for residual disease has no step.',
    ask: 'What does a patient carry about for four weeks?',
    answer:
      'A pump and its bag, which lasts {bagLifeMinH} to {bagLifeMaxDay}. The infusion does not pause at night.',
    mistake:
      'The level of the first week is quoted from labels as if measured here. It is worked out from the dose.',
    minutes: { usual: 1, 'lecture-15': 0.5, 'lecture-45': 0.75 },
  },
  'infusion.stop': {
    say: 'The pump stops for five hours, in a patient with the mean clearance and in one with the published mean half-life. Ask for the time first, then watch the two lines.',
    ask: 'What is left after {repremedicationPauseH}?',
    answer: '{leftAfterPauseLowPct} to {leftAfterPauseHighPct}, depending on the patient.',
    mistake:
      'Some think a short stop does not matter, others that all is gone at once. What is then done is a matter of the local protocol.',
    minutes: { usual: 2 },
  },
  'infusion.people': {
    say: 'A hundred people, one dose. Watch the mean of the levels run away from the level of the mean clearance.',
    ask: 'Which of the two published numbers is wrong?',
    answer:
      'Neither. The mean of one over clearance is not one over the mean: slow clearers weigh more.',
    mistake:
      'The middle patient is taken for the mean. The median clearance of this law is {clearanceMedianLPerH}.',
    minutes: { usual: 3 },
  },
  'infusion.check': {
    say: 'Take the question on the stopped pump first, it is the one that nurses need. Then ask why the mean level is higher than expected.',
    ask: 'Four hours after the pump stopped: how much is left?',
    answer: '{leftAfterPauseLowPct} to {leftAfterPauseHighPct}.',
    mistake: 'Most misses take the drug for an antibody that stays for weeks.',
    minutes: { usual: 4 },
  },
} as const satisfies NotesFor<(typeof infusion)[number]>;
