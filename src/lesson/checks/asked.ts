/** An item of a check and what is said of it. */
import type { Item } from './item.ts';
import type { AnyItemWords, ItemsWords } from './itemWords.ts';

export interface AskedItem {
  readonly item: Item;
  readonly words: AnyItemWords;
}

export function together<I extends Item>(
  items: readonly I[],
  words: ItemsWords<I>,
): readonly AskedItem[] {
  const byId: Readonly<Record<string, AnyItemWords>> = words;
  return items.map((item) => ({ item, words: byId[item.id]! }));
}
