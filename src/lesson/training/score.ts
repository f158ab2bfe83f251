/** Results of the final assessment: by module, in all, and whether they pass. */
import type { TrackId } from '../tracks.ts';
import { modules, type ModuleId } from '../step.ts';

/** So many answered right, of so many asked. */
export interface Score {
  readonly right: number;
  readonly of: number;
}

/** One draw of the final assessment, answered to its end. */
export interface Attempt {
  readonly seed: number;
  readonly track: TrackId;
  /** When its last question was answered, milliseconds since 1970. */
  readonly atMs: number;
  /** Of the product that asked. */
  readonly version: string;
  readonly byModule: Readonly<Partial<Record<ModuleId, Score>>>;
}

/** This share answered right passes the final assessment. */
export const PASS_SHARE = 0.8;

export function totalOf({ byModule }: Pick<Attempt, 'byModule'>): Score {
  const scores = modules.flatMap((module) => byModule[module] ?? []);
  return {
    right: scores.reduce((sum, { right }) => sum + right, 0),
    of: scores.reduce((sum, { of }) => sum + of, 0),
  };
}

/** The share answered right, 0 to 1; 0 where nothing was asked. */
export function shareOf({ right, of }: Score): number {
  return of === 0 ? 0 : right / of;
}

/** The share as it is said, in whole percent. */
export function percentOf(score: Score): number {
  return Math.round(100 * shareOf(score));
}

export function hasPassed(attempt: Pick<Attempt, 'byModule'>): boolean {
  return shareOf(totalOf(attempt)) >= PASS_SHARE;
}

/** The attempt with the greatest share right, the earliest among equals; null where there is none. */
export function bestOf(attempts: readonly Attempt[]): Attempt | null {
  return attempts.reduce<Attempt | null>((best, attempt) => {
    if (best === null) return attempt;
    const ahead = shareOf(totalOf(attempt)) - shareOf(totalOf(best));
    return ahead > 0 || (ahead === 0 && attempt.atMs < best.atMs) ? attempt : best;
  }, null);
}

/**
 * What a draw came to, by module: of each question the first answer counts. Null until all of them
 * have one.
 */
export function resultOf(
  draw: readonly { readonly id: string; readonly module: ModuleId }[],
  firstAnswer: (id: string) => boolean | undefined,
): Attempt['byModule'] | null {
  if (draw.length === 0 || draw.some(({ id }) => firstAnswer(id) === undefined)) return null;
  return Object.fromEntries(
    modules.flatMap((module): [ModuleId, Score][] => {
      const asked = draw.filter((item) => item.module === module);
      const right = asked.filter(({ id }) => firstAnswer(id) === true).length;
      return asked.length > 0 ? [[module, { right, of: asked.length }]] : [];
    }),
  );
}
