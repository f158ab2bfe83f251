/** Module 5 for lecturers, in English. */
import type { hit } from '../../../modules/hit.ts';
import type { NotesFor } from '../../notes.ts';

export const hitNotes = {
  'hit.perforin': {
    say: 'This T cell has perforin and no granzyme, so we see perforin alone. Watch the rings: they open, and from {poreResealStartS} on the blast mends them.',
    ask: 'Perforin makes holes. Why does the cell not burst?',
    answer:
      'A nucleated cell repairs its membrane fast, here by {poreResealEndS}. The holes are doors, not explosions.',
    mistake:
      'Students know complement and expect lysis. The number of pores, {poresPerHit}, is a matter of drawing; the times of repair are published.',
    minutes: { usual: 2, 'lecture-15': 0.75, 'lecture-45': 1.5 },
  },
  'hit.granzyme': {
    say: 'Count them in with the hall: each granzyme that passes is one event of the model. Say that the threshold, {granzymeToKill}, is assumed, and that the way in is still debated.',
    ask: 'Which of the two kills, perforin or granzyme?',
    answer: 'Granzyme. Perforin lets it in.',
    mistake:
      'The drawing is taken as proof that granzyme enters at the outer membrane. Uptake into endosomes is the other account, and it is not settled.',
    minutes: { usual: 1.5, 'lecture-15': 0.5, 'lecture-45': 1 },
  },
  'hit.apoptosis': {
    say: 'From here on the blast does the work itself: caspases spread, it rounds, it blebs, its nucleus breaks up. The clock will skip; say that the time of blebbing is illustrative.',
    ask: 'What would look different if the cell had burst?',
    answer: 'It would swell and spill its contents. Here it shrinks and breaks into closed pieces.',
    mistake:
      'Students say that the T cell digests the blast. The enzymes that take it apart are the caspases of the blast.',
    minutes: { usual: 1.5, 'lecture-15': 0.75, 'lecture-45': 1 },
  },
  'hit.spared': {
    say: 'Two pairs: on one side the blast dies, on the other it cannot, because granzyme is missing. Let the hall say which T cell will be free first.',
    ask: 'What ends the contact?',
    answer:
      'The death of the target ends it early. In mouse T cells that was {calciumToDetachMin} after calcium on average; where nothing died they held on for {failedContactDurationMin}.',
    mistake:
      'Students think the killer dies or is used up. It survives, has granules left, and refills; the time it takes is assumed.',
    minutes: { usual: 2, 'lecture-15': 0.75, 'lecture-45': 1.5 },
  },
  'hit.dose': {
    say: 'Move the level down from the clinic until half of the contacts trigger. Then point at the shaded range, where the drug works in the test tube and our model is too weak.',
    ask: 'What could the model be missing at low levels?',
    answer:
      'Adhesion by integrins, which the published law includes only in part, and drug that may gather in the contact, which is left out. The lesson says so.',
    mistake:
      'The share is read as that of killed cells. It is the share of contacts that trigger; a touch must hold first, and a hit must succeed.',
    minutes: { usual: 2, 'lecture-45': 1.5 },
  },
  'hit.check': {
    say: 'Begin with the question that takes granzyme away, and let the hall vote. Then put the steps of the hit in order together.',
    ask: 'Perforin works and granzyme is missing: what happens?',
    answer: 'The blast lives, its pores close, and the contact lasts longer.',
    mistake: 'Most misses let the cell burst, or let the T cell die with it.',
    minutes: { usual: 4 },
  },
} as const satisfies NotesFor<(typeof hit)[number]>;
