/** What a lecturer reads beside a step: the shape every language fills in, so that a missing note does
 * not compile. */
import type { Step } from '../step.ts';
import type { TrackId } from '../tracks.ts';
import type { Text } from './words.ts';

export interface StepNotes {
  /** What to say while the scene runs, in two sentences. */
  readonly say: Text;
  /** What to ask the hall, and the answer. */
  readonly ask: Text;
  readonly answer: Text;
  /** What this run came to, said of the answer once it stands. */
  readonly seen?: Text;
  /** What students get wrong here, and what is right. */
  readonly mistake: Text;
  /** How long the step takes: on tracks that have a length to keep, and elsewhere. */
  readonly minutes: { readonly usual: number } & Readonly<Partial<Record<TrackId, number>>>;
}

export type NotesFor<S extends Step> = { readonly [T in S as T['id']]: StepNotes };

/** Minutes that a step takes on a track, or on the lecturer's own (null). */
export function minutesOn(track: TrackId | null, { minutes }: Pick<StepNotes, 'minutes'>): number {
  return (track === null ? undefined : minutes[track]) ?? minutes.usual;
}
