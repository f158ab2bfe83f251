/** Module 6 for lecturers, in English. */
import type { serial } from '../../../modules/serial.ts';
import type { NotesFor } from '../../notes.ts';

export const serialNotes = {
  'serial.next': {
    say: 'We follow this one T cell and let the clock skip its search. Read out how many touches it made between two kills.',
    ask: 'What takes a T cell so long between two kills?',
    answer:
      'Searching, and refilling its granules; the kill itself takes minutes. The refilling time is assumed.',
    mistake:
      'The pace of {killsPerTCellPerDayLow} to {killsPerTCellPerDayHigh} is quoted for patients. It was seen in virus-infected mice.',
    minutes: { usual: 2, 'lecture-45': 1.5 },
  },
  'serial.niche': {
    say: 'Sixty blasts, twelve T cells, one day: let the hall bet how many blasts are left. Then run the marrow and compare how often a touch holds.',
    ask: 'How many T cells does it take?',
    answer:
      'In the test tube, one for {hoffmannTargetsPerEffector} targets cleared them within {hoffmannClearanceH}.',
    seen: 'In this box the busiest T cell has killed {=mostKills}.',
    mistake:
      'Students say that the weak grip on CD3 makes T cells move on. It may allow it; serial killing is what T cells do once their target dies.',
    minutes: { usual: 2, 'lecture-15': 1.25, 'lecture-45': 1.5 },
  },
  'serial.expand': {
    say: 'The count in blood falls within hours, and the hall will say that the T cells have died. Point at the tissues, and at the words that say which part of this model comes from another drug.',
    ask: 'Where are they?',
    answer:
      'In the tissues. In one report they are back within days and then expand, on average to more than twice ({tCellExpansionFold}) in two to three weeks. The prescribing information has them back later, and expansion in few patients.',
    mistake:
      'A low count is read as loss of T cells. It is a matter of where they are when blood is drawn.',
    minutes: { usual: 2, 'lecture-45': 1.5 },
  },
  'serial.check': {
    say: 'Few questions, and the first asks for a number with its source. Let the hall say in which animal it was measured.',
    ask: 'Does a T cell die when it kills?',
    answer: 'No: it lets go and can kill again.',
    mistake: 'Most misses take the pace in mice for the pace in patients.',
    minutes: { usual: 3 },
  },
} as const satisfies NotesFor<(typeof serial)[number]>;
