/** What stands above every page beside the lesson: the shape every language fills in. */
import type { Text } from './words.ts';

export interface PageWords {
  readonly brand: Text;
  readonly back: Text;
}
