/** What views may ask of the model beside the scene: runs by command and options, as on the command
 * line. The app carries them out where they do not hold up the page. */
import type { CommandName } from '../sim/commands/commands.ts';
import type { OptionTexts } from '../sim/commands/line.ts';
import type { UsedValue } from '../sim/commands/option.ts';
import type { RunTable } from '../sim/runTable.ts';
import type { Spread } from '../sim/spread.ts';

export interface RunRequest {
  readonly command: CommandName;
  /** `seed` and `replicates` among them. */
  readonly options: OptionTexts;
}

/** What the runs came to, and all that is needed to make it again. */
export interface RunResult {
  /** As on the command line, after `npm run`. */
  readonly line: string;
  readonly seed: number;
  readonly used: readonly UsedValue[];
  readonly table: RunTable;
  readonly spread: Spread;
}

export type RunEnd =
  | { readonly kind: 'done'; readonly result: RunResult }
  /** What was asked for cannot be run; one sentence says why. */
  | { readonly kind: 'refused'; readonly why: string }
  /** It did not load, or broke. */
  | { readonly kind: 'failed' }
  | { readonly kind: 'cancelled' };

export interface RunProgress {
  readonly done: number;
  readonly of: number;
  /** By how long the runs so far have taken. */
  readonly leftS: number;
}

/** Carries out runs; never rejects. An aborted signal frees what they take at once. */
export type CarryOutRuns = (
  request: RunRequest,
  signal: AbortSignal,
  onProgress: (progress: RunProgress) => void,
) => Promise<RunEnd>;
