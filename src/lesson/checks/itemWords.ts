/** What must be said of every item of a check, so that a missing word does not compile. */
import type { Text } from '../words/words.ts';
import type { Item, OrderItem, PointItem, SetItem } from './item.ts';

/** An answer that can be given, and why it is right or not, tied to what was seen. */
export interface AnswerWords {
  readonly text: Text;
  readonly why: Text;
}

interface BaseWords {
  readonly ask: Text;
  /** What is so, for everyone, once it is answered. */
  readonly explain: Text;
  /** What someone believes who answers it wrong. */
  readonly misconception: Text;
}

export interface ChoiceWords<Id extends string> extends BaseWords {
  readonly options: Readonly<Record<Id, AnswerWords>>;
}

export interface OrderWords<Id extends string> extends BaseWords {
  /** In the right order, each with why it stands there. */
  readonly sequence: Readonly<Record<Id, AnswerWords>>;
}

export interface SetWords extends BaseWords {
  /** What is set. */
  readonly quantity: Text;
  readonly tooLow: Text;
  readonly right: Text;
  readonly tooHigh: Text;
}

export interface PointWords<Id extends string> extends BaseWords {
  /** Why it is that thing or not. */
  readonly things: Readonly<Record<Id, Text>>;
}

type WordsOf<I extends Item> = I extends OrderItem
  ? OrderWords<I['sequence'][number]>
  : I extends SetItem
    ? SetWords
    : I extends PointItem
      ? PointWords<I['things'][number]>
      : I extends { readonly options: readonly string[] }
        ? ChoiceWords<I['options'][number]>
        : never;

export type ItemsWords<I extends Item> = { readonly [T in I as T['id']]: WordsOf<T> };

/** What a view needs of any item's words. */
export type AnyItemWords = ChoiceWords<string> | OrderWords<string> | SetWords | PointWords<string>;
