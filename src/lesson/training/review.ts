/** When what was missed comes back: after 1, 7 and 30 days, each time it was right; anew from the first
 * where it was not. */
import { itemOfAnswer } from '../checks/finalIds.ts';

/** Days from one asking to the next. */
export const REVIEW_DAYS = [1, 7, 30] as const;

export interface Answered {
  /** Milliseconds since 1970. */
  readonly atMs: number;
  readonly right: boolean;
}

/** What is still to come back. */
export interface Review {
  /** Where in `REVIEW_DAYS` it stands. */
  readonly box: number;
  /** The start of the day from which it is due, in the time of this device. */
  readonly dueAtMs: number;
}

/** The start of the day that is so many days after a moment. */
export function dayAfter(atMs: number, days: number): number {
  const day = new Date(atMs);
  day.setHours(0, 0, 0, 0);
  // Not by hours: a day on which clocks are changed has another number of them.
  day.setDate(day.getDate() + days);
  return day.getTime();
}

function inBox(atMs: number, box: number): Review | null {
  const days = REVIEW_DAYS[box];
  return days === undefined ? null : { box, dueAtMs: dayAfter(atMs, days) };
}

/**
 * What is to come back after these answers to one item, in the order they were given; null where it was
 * never missed, or was right after the last interval. A right answer before it is due moves nothing.
 */
export function reviewAfter(answers: readonly Answered[]): Review | null {
  return answers.reduce<Review | null>((review, { atMs, right }) => {
    if (!right) return inBox(atMs, 0);
    return review !== null && atMs >= review.dueAtMs ? inBox(atMs, review.box + 1) : review;
  }, null);
}

/** Every item that is to come back, by its id: answers in checks, reviews and final assessments count
 * alike. */
export function reviewsOf(
  items: Readonly<Record<string, readonly Answered[]>>,
): ReadonlyMap<string, Review> {
  const byItem = new Map<string, Answered[]>();
  for (const [id, answers] of Object.entries(items)) {
    const { item } = itemOfAnswer(id);
    byItem.set(item, [...(byItem.get(item) ?? []), ...answers]);
  }
  return new Map(
    [...byItem].flatMap(([item, answers]): [string, Review][] => {
      const review = reviewAfter(answers.toSorted((a, b) => a.atMs - b.atMs));
      return review ? [[item, review]] : [];
    }),
  );
}
