/** What the glossary must say of each of its entries, and around them: the shape every language fills. */
import type { GlossaryId, GlossaryTopic } from '../glossary.ts';
import type { Text } from './words.ts';

export interface EntryWords {
  readonly name: Text;
  /** One or two plain sentences. */
  readonly meaning: Text;
  /** Other ways in which the steps name it. */
  readonly forms?: readonly string[];
  /** What people may type who look for it, besides. */
  readonly also?: readonly string[];
}

export type GlossaryEntries = Readonly<Record<GlossaryId, EntryWords>>;

/** What the glossary's page says besides its entries. */
export interface GlossaryPageWords {
  readonly title: Text;
  readonly intro: Text;
  readonly topics: Readonly<Record<GlossaryTopic, Text>>;
  readonly allEntries: Text;
  readonly see: Text;
  readonly inSteps: Text;
  moreSteps(count: number): Text;
  readonly inNoStep: Text;
  readonly filter: Text;
  nothingFound(query: string): Text;
  found(count: number): Text;
}
