/** What the search says: the shape every language fills in. */
import type { Text } from './words.ts';

export interface SearchWords {
  readonly title: Text;
  readonly label: Text;
  readonly close: Text;
  readonly hint: Text;
  readonly coming: Text;
  readonly steps: Text;
  readonly glossary: Text;
  readonly lab: Text;
  nothing(query: string): Text;
  found(count: number): Text;
}
