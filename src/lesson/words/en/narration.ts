/** The spoken narration, in English. */
import type { NarrationWords } from '../narration.ts';

export const narrationWords: NarrationWords = {
  language: 'en',
  name: 'Narration',
  stop: 'Stop speaking',
  again: 'Speak this step',
  noVoice: 'This browser has no voice. All the text stays on the page.',
  power: (exponent) => ` to the power of ${exponent.replace('-', 'minus ')}`,
};
