/** What the spoken narration shows: the shape every language fills in. */
import type { Text } from './words.ts';

export interface NarrationWords {
  /** The language of the voice. */
  readonly language: string;
  readonly name: Text;
  readonly stop: Text;
  readonly again: Text;
  readonly noVoice: Text;
  /** How a power of ten is read out, from its exponent. */
  power(exponent: string): Text;
}
