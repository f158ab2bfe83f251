/** What the page about the product says: the shape every language fills in. */
import type { Text } from './words.ts';

export interface AboutWords {
  readonly title: Text;
  readonly what: Text;
  version(version: string): Text;
  /** Whether it opens here without a network. */
  readonly kept: Readonly<Record<'kept' | 'notKept', Text>>;
  readonly own: { readonly title: Text; readonly what: Text };
  readonly others: { readonly title: Text; readonly what: Text };
  readonly text: Text;
  readonly home: Text;
}
