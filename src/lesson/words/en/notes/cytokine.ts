/** Module 8 for lecturers, in English. */
import type { cytokine } from '../../../modules/cytokine.ts';
import type { NotesFor } from '../../notes.ts';

export const cytokineNotes = {
  'cytokine.local': {
    say: 'The same two pairs as before, and now look at what leaves the T cells. The one whose blast lives goes on giving.',
    ask: 'Do the cytokines kill the blast?',
    answer: 'What they add to the effect is unclear. The kill you saw was perforin and granzyme.',
    mistake:
      'Amounts are read from the scene. They are drawn, and no level of these cytokines is claimed.',
    minutes: { usual: 1.5, 'lecture-45': 1 },
  },
  'cytokine.cascade': {
    say: 'First the T cells, then the macrophage and the endothelium. Say that the lag is assumed, and that the amplifiers are a hypothesis.',
    ask: 'Which cell gives off IL-6 here?',
    answer: 'Macrophages, monocytes and endothelium; not the engaged T cell.',
    mistake: 'It is taken for an allergy. No IgE is part of it.',
    minutes: { usual: 1.5, 'lecture-45': 1 },
  },
  'cytokine.stages': {
    say: 'Let the three phases pass, then leave the scene and grade the three cards with the hall. One of them has a very high IL-6 and the lowest grade.',
    ask: 'What would you need to know to grade this patient?',
    answer: 'Temperature, blood pressure, oxygen, and what they need. No laboratory value.',
    mistake:
      'Students look for the cytokine level on the card. It is there, and it does not count.',
    minutes: { usual: 4 },
  },
  'cytokine.step': {
    say: 'Vote first: larger, alike, or smaller. When the second peak has come, read the count of B cells in blood aloud.',
    ask: 'Why is it smaller though the dose tripled?',
    answer:
      'In this model IL-6 follows T cells that meet B cells in blood, and by then few of these are left.',
    mistake:
      'The curve is read as a forecast of the syndrome. Peaks did not go with it in a study of patients, and this is a model of one typical patient.',
    minutes: { usual: 2, 'lecture-15': 1.25, 'lecture-45': 1.5 },
  },
  'cytokine.nerve': {
    say: 'Show the two bars of TOWER and ask what they have in common. Then say that BLAST is another trial with other patients.',
    ask: 'Does less leukaemia mean fewer neurologic events?',
    answer: 'Not as far as was seen: the amount of leukaemia did not go with them.',
    mistake: 'They are taken for the highest grade of cytokine release.',
    minutes: { usual: 2 },
  },
  'cytokine.care': {
    say: 'Read the list aloud and let the hall report. Say that this is about recognising, and that treatment is for the local protocol.',
    ask: 'Which of these could be missed most easily?',
    answer:
      'The handwriting. Writing a sentence is part of the neurologic score, so it is looked at every time.',
    mistake: 'Fever is waved through as expected. It is reported, and it may be an infection.',
    minutes: { usual: 3 },
  },
  'cytokine.check': {
    say: 'Begin with the card that has a low IL-6. Then ask what goes into the grade, and let the hall name the three.',
    ask: 'Can it be graded without IL-6?',
    answer: 'Yes. IL-6 is not part of the definition.',
    mistake: 'Most misses wait for a laboratory value.',
    minutes: { usual: 4 },
  },
} as const satisfies NotesFor<(typeof cytokine)[number]>;
