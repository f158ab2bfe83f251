/** Module 4 for lecturers, in English. */
import type { bridge } from '../../../modules/bridge.ts';
import type { NotesFor } from '../../notes.ts';

export const bridgeNotes = {
  'bridge.touch': {
    say: 'Let one touch fail before you say anything, and then let the clock skip to the one that holds. Read out how many failed on the way: that number is the point.',
    ask: 'KD for CD3 is {kdCd3M}. Why can such a weak grip hold here?',
    answer:
      'Because CD3 is crowded in the gap, at {cd3LocalConcM}, some two hundred times its KD. The KD is what it always was.',
    mistake:
      'Students say that the affinity rises in the contact. It does not; the concentration does. Others say that the drug pulls the cells together: they meet by chance.',
    minutes: { usual: 2, 'lecture-15': 1.25 },
  },
  'bridge.bonds': {
    say: 'Show the bars at the level of the clinic first, where most touches have no bridge at all. Then raise the level together until one touch in twenty holds.',
    ask: 'How many times the level of the clinic will it take?',
    answer: 'About ten times. The chance grows nearly in proportion to the bridges in a touch.',
    mistake:
      'Students think one bridge is a bond between two cells. It holds a touch about once in thirty times; a contact holds by numbers.',
    minutes: { usual: 2, 'lecture-45': 1.5 },
  },
  'bridge.synapse': {
    say: 'Point at CD45 as it drifts out, then at the bridges that gather. Start the second run to show the wave of calcium and the granules that follow the centrosome.',
    ask: 'What would a T cell normally need to get this far?',
    answer:
      'A peptide on HLA that its own receptor fits and, above all the first time, a costimulatory signal. Here bridges are enough.',
    mistake:
      'The number of bridges that suffices, {trimersToKill}, was measured for natural ligands. It is assumed to hold for this drug, and the times of calcium and centrosome are illustrative.',
    minutes: { usual: 2, 'lecture-15': 0.75, 'lecture-45': 1.5 },
  },
  'bridge.swap': {
    say: 'Here we build a drug that looks better on paper, with both grips equally tight. Let the hall vote, run the closed cube, and then run the held level.',
    ask: 'Why not make every grip as tight as possible?',
    answer:
      'With a tight grip on CD3 the many T cells bind the drug away from the blast, or are loaded without a target. In animals, with an engager for HER2 and CD3, it brought toxicity and little benefit.',
    mistake:
      'Students conclude that the weak grip makes T cells kill in series. That has not been shown; serial killing is what T cells do.',
    minutes: { usual: 2, 'lecture-45': 1.5 },
  },
  'bridge.hook': {
    say: 'Both cells are soon covered, and covered cells cannot be bridged. On the plot the clinic lies far down the left side of the bell.',
    ask: 'Where on this curve are patients treated?',
    answer: 'Hundreds of times below the top, where more drug still brings more bridges.',
    mistake:
      'Students take the hook for the reason not to give more. It is an effect of assays and design; toxicity comes long before.',
    minutes: { usual: 1.5 },
  },
  'bridge.check': {
    say: 'Put the question about the weak grip first and let the hall vote. Go back to the gap for those who answer that the affinity has changed.',
    ask: 'What made the weak grip sufficient?',
    answer: 'The narrow gap: it crowds CD3 to some two hundred times its KD.',
    mistake: 'Most misses say that KD falls in the gap, or that every touch binds.',
    minutes: { usual: 4 },
  },
} as const satisfies NotesFor<(typeof bridge)[number]>;
