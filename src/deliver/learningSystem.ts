/** What a learning system is told and asked, whichever protocol it speaks. */
import type { Score } from '../lesson/training/score.ts';

export const protocols = ['scorm12', 'scorm2004', 'cmi5'] as const;
export type Protocol = (typeof protocols)[number];

/** In `browse` and `review` nothing is recorded. */
export type LaunchMode = 'normal' | 'browse' | 'review';

/** What the system said when the session began. */
export interface Launch {
  readonly mode: LaunchMode;
  /** Who learns, as the system names them; empty where it does not say. */
  readonly learner: string;
  /** What was kept at the last visit; empty where there was none. */
  readonly resume: string;
  /** What the system was told to launch with, written like a query; empty where it says nothing. */
  readonly parameters: string;
  /** The share from which it counts as passed, 0 to 1; null where the system leaves it to us. */
  readonly masteryShare: number | null;
  /** Whether the learner wants sound; null where nobody said. */
  readonly sound: boolean | null;
  /** Where to go once the session has ended; null where the system does not say. */
  readonly returnUrl: string | null;
}

/** How things stand now; each standing takes the place of the one before. */
export interface Standing {
  readonly completed: boolean;
  /** The share of the steps that are done, 0 to 1. */
  readonly doneShare: number;
  /** Null as long as nothing was judged. */
  readonly passed: boolean | null;
  /** What counts as the result: the best so far; null as long as nothing was judged. */
  readonly score: Score | null;
  /** What to give back at the next visit, no longer than the system keeps. */
  readonly resume: string;
  /** The step where the learner is; empty before the first. */
  readonly location: string;
  /** Seconds of this session. */
  readonly sessionS: number;
}

export type InteractionKind = 'choice' | 'sequencing' | 'numeric' | 'other';

/** An item that was answered. */
export interface Interaction {
  /** Which answer to which item: no other has the same. */
  readonly key: string;
  readonly item: string;
  readonly kind: InteractionKind;
  /** What was asked, in words. */
  readonly asked: string;
  /** What could be chosen or put in order; empty for others. */
  readonly options: readonly string[];
  /** What was answered: options, or one number or text. */
  readonly response: readonly string[];
  /** What is right: options; for `numeric` the lowest and the highest number; empty where unknown. */
  readonly rightResponse: readonly string[];
  readonly right: boolean;
  /** When it was answered, milliseconds since 1970. */
  readonly atMs: number;
}

/**
 * One session with a learning system. Every call may be made again after it has failed, and takes
 * nothing twice that was taken already.
 */
export interface LearningSystem {
  readonly protocol: Protocol;
  /** The longest text for resuming that it keeps, characters. */
  readonly longestResume: number;
  /** Who learns, where that is known before the session begins; else null. */
  readonly learner: string | null;
  /** Begins the session. Rejects where the system is not there, does not answer or answers rubbish. */
  open(signal: AbortSignal): Promise<Launch>;
  /** Hands over how things stand, and what was answered. Rejects where that was not taken. */
  tell(standing: Standing, answered: readonly Interaction[], signal: AbortSignal): Promise<void>;
  /**
   * Ends the session with a last standing, or with none where nothing is recorded. Everything is sent off
   * before it returns, as the page may be going; resolves once it was taken. Nothing may be called
   * afterwards.
   */
  close(standing: Standing | null, answered: readonly Interaction[]): Promise<void>;
}

/** Whatever a system does that is not what its protocol says. */
export class SystemFailed extends Error {}

/** The system has ended the session: nothing more of it will be taken. */
export class SessionOver extends Error {}
