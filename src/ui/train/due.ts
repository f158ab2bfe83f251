/** What is due for review: the items that were missed, as they can be asked again. */
import type { AskedItem } from '../../lesson/checks/asked.ts';
import { modules } from '../../lesson/step.ts';
import { dayAfter, reviewsOf } from '../../lesson/training/review.ts';
import { checkOf } from '../../lesson/words/en/checks/shelf.ts';
import type { Progress } from '../../store/progress.ts';

export interface Due {
  /** Due now, the longest due first. */
  readonly now: readonly AskedItem[];
  /** The next day on which something is due, and how much; null where nothing is to come. */
  readonly next: { readonly atMs: number; readonly count: number } | null;
}

/** Every check has been fetched. */
export function dueAt(items: Progress['items'], nowMs: number): Due {
  const reviews = reviewsOf(items);
  const coming = modules
    .flatMap(checkOf)
    .flatMap((asked) => {
      const review = reviews.get(asked.item.id);
      return review ? [{ asked, dueAtMs: review.dueAtMs }] : [];
    })
    .toSorted((a, b) => a.dueAtMs - b.dueAtMs);
  const later = coming.filter(({ dueAtMs }) => dueAtMs > nowMs);
  const first = later[0];
  const before = first && dayAfter(first.dueAtMs, 1);
  return {
    now: coming.filter(({ dueAtMs }) => dueAtMs <= nowMs).map(({ asked }) => asked),
    next: first
      ? {
          atMs: first.dueAtMs,
          count: later.filter(({ dueAtMs }) => before !== undefined && dueAtMs < before).length,
        }
      : null,
  };
}
