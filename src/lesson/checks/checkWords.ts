/** What the frame round the items of a check says: the shape every language fills in. */
import type { Item } from './item.ts';

export interface CheckWords {
  readonly begin: string;
  readonly position: (at: number, of: number) => string;
  /** How an item of each kind is answered. */
  readonly how: Readonly<Record<Item['kind'], string>>;
  readonly submit: string;
  readonly skip: string;
  readonly next: string;
  readonly finish: string;
  /** Said where nothing has been chosen yet. */
  readonly chooseFirst: string;
  readonly earlier: (name: string) => string;
  readonly later: (name: string) => string;
  readonly moved: (name: string, at: number, of: number) => string;
  readonly pointed: (name: string) => string;
  /** The verdict on an answer, right or other. */
  readonly verdict: (right: boolean) => string;
  readonly right: string;
  readonly yours: string;
  readonly yourPlace: (at: number) => string;
  readonly yourValue: (value: string) => string;
  readonly accepted: (from: string, to: string) => string;
  readonly belief: (misconception: string) => string;
  readonly sources: (count: number) => string;
  readonly seeAgain: string;
  readonly score: (right: number, of: number) => string;
  readonly open: string;
  readonly missed: string;
  readonly again: string;
  readonly againMissed: string;
  readonly nothing: string;
  /** Up to when what is known was gathered. */
  readonly asOf: (date: string) => string;
}
