/** What a card says about a member of the cast, besides its own words: the shape every language fills. */
import type { Text } from './words.ts';

export interface CardWords {
  readonly size: Text;
  drawn(size: string): Text;
  readonly howMany: Text;
  readonly source: Text;
  readonly gallery: Text;
  readonly glossary: Text;
}
