/** What the handout says round the steps: the shape every language fills in. */
import type { Text } from './words.ts';

export interface HandoutWords {
  readonly title: Text;
  readonly open: Text;
  /** Above the steps: what the paper is of. */
  heading(track: string): Text;
  readonly ownTrack: Text;
  readonly coming: Text;
  progress(done: number, of: number): Text;
  readonly missing: Text;
  readonly retry: Text;
  readonly print: Text;
  readonly facts: {
    readonly date: Text;
    readonly version: Text;
    readonly seed: Text;
    readonly licence: Text;
    readonly rests: Text;
  };
  readonly licence: Text;
  /** The review that the lesson rests on, and where it is found. */
  readonly review: Text;
  readonly reviewDoi: string;
  /** Of which run the counted numbers are. */
  counted(seed: number): Text;
  /** Said of steps that are done on the screen only. */
  readonly onScreen: Text;
  readonly asked: Text;
  readonly secondRun: Text;
  readonly numbers: Text;
  readonly studies: Text;
  patients(count: number): Text;
}
