/** What a lecturer reads beside a step: the shape every language fills in, so that a missing note does
 * not compile. */
import type { Step } from '../step.ts';
import type { Text } from './words.ts';

export interface StepNotes {
  /** What to say while the scene runs, in two sentences. */
  readonly say: Text;
  /** What to ask the hall, and the answer. */
  readonly ask: Text;
  readonly answer: Text;
  /** What students get wrong here, and what is right. */
  readonly mistake: Text;
  /** How long the step takes in a lecture. */
  readonly minutes: number;
}

export type NotesFor<S extends Step> = { readonly [T in S as T['id']]: StepNotes };
