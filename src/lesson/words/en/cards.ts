/** What every card says, in English: in the gallery, the glossary and at a thing that was pointed at. */
import type { CardWords } from '../cards.ts';

export const cardWords: CardWords = {
  size: 'Size',
  drawn: (size) => `Drawn ${size}, true to the scale bar.`,
  magnified: (size, times) => `It is ${size}. In this scene it is drawn ${times} times larger.`,
  real: (size) => `It is ${size}.`,
  partOf: (whole, size) => `It is part of this molecule: ${whole}, which is ${size}.`,
  howMany: 'How much, how many',
  source: 'The number behind it',
  gallery: 'See it in the gallery',
  glossary: 'In the glossary',
};
