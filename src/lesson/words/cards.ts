/** What a card says about a member of the cast, besides its own words: the shape every language fills. */
import type { Text } from './words.ts';

export interface CardWords {
  readonly size: Text;
  /** Where it is drawn at its size; drawn larger; and where sizes mean nothing in the picture. */
  drawn(size: string): Text;
  magnified(size: string, times: string): Text;
  real(size: string): Text;
  /** Of a part: what is said of the whole. */
  partOf(whole: string, size: string): Text;
  readonly howMany: Text;
  readonly source: Text;
  readonly gallery: Text;
  readonly glossary: Text;
}
