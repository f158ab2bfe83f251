/** Which items a step asks: those of its module's check, those that the final assessment draws from all of
 * them, the cards to grade, or the one report. Each under the id by which its answer is kept. */
import { deedOf, stepOf, type StepId } from '../lesson.ts';
import { modules, type ModuleId } from '../step.ts';
import type { TrackId } from '../tracks.ts';
import { checkOf, hasChecks, loadChecks } from '../words/en/checks/shelf.ts';
import type { AskedItem } from './asked.ts';
import { cardIds, reportId } from './bedside.ts';
import type { drawFinal as DrawFinal } from './draw.ts';
import { finalId } from './finalIds.ts';
import { itemsFor } from './item.ts';
import { shownBefore } from './shown.ts';

/** Chance comes with the assessment, and nothing else here needs it. */
let drawFinal: typeof DrawFinal | null = null;

/** The modules whose checks must be here before the step can be entered. */
function checksOf(step: StepId): readonly ModuleId[] {
  switch (deedOf(step)?.kind) {
    case 'check':
      return [stepOf(step).module];
    case 'final':
      return modules;
    default:
      return [];
  }
}

export function hasItemsOf(step: StepId): boolean {
  return checksOf(step).every(hasChecks) && (deedOf(step)?.kind !== 'final' || drawFinal !== null);
}

/** Fetches what the step asks. Rejects where it cannot be fetched. */
export async function loadItemsOf(step: StepId): Promise<void> {
  await loadChecks(...checksOf(step));
  if (deedOf(step)?.kind === 'final') ({ drawFinal } = await import('./draw.ts'));
}

/** Who is asked: what they were shown, and by which seed the assessment draws. */
export interface Asker {
  readonly track: TrackId;
  readonly seed: number;
}

/** What a check or the final assessment asks, its items here; nothing in any other step. */
export function askedIn(step: StepId, { track, seed }: Asker): readonly AskedItem[] {
  const pool = checksOf(step).flatMap(checkOf);
  const shown = shownBefore(track, step);
  if (deedOf(step)?.kind === 'check') {
    const asked = new Set(
      itemsFor(
        pool.map(({ item }) => item),
        shown,
      ),
    );
    return pool.filter(({ item }) => asked.has(item));
  }
  const drawn = drawFinal?.(
    // Behind the assessment there is nothing to point at.
    pool.map(({ item }) => item).filter(({ kind }) => kind !== 'point'),
    seed,
    shown,
  );
  return (drawn ?? []).flatMap((item) => {
    const found = pool.find((one) => one.item === item);
    return found ? [{ ...found, item: { ...item, id: finalId(seed, item.id) } }] : [];
  });
}

/** The ids under which everything that the step asks is kept; null where it asks no items. */
export function askedIds(step: StepId, asker: Asker): readonly string[] | null {
  switch (deedOf(step)?.kind) {
    case 'check':
    case 'final':
      return askedIn(step, asker).map(({ item }) => item.id);
    case 'cards':
      return cardIds;
    case 'report':
      return [reportId];
    default:
      return null;
  }
}
