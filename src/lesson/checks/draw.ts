/** What chance decides of a check: the order of answers, and which items the final assessment asks. */
import type { StepId } from '../lesson.ts';
import { createRandom } from '../../sim/random.ts';
import { modules } from '../step.ts';
import { itemsFor, type Item } from './item.ts';

/**
 * A list in an order that a seed decides. `stream` names what is shuffled, so that two things
 * shuffled by one seed have nothing to do with each other.
 */
export function shuffled<T>(list: readonly T[], seed: number, stream: string): readonly T[] {
  const random = createRandom(seed, stream);
  const order = [...list];
  // Fisher and Yates: every order is equally likely.
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = random.integer(last + 1);
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}

/** Items in the final assessment. */
export const FINAL_LENGTH = 12;

/**
 * The final assessment: items from a pool that the learner was shown the steps of, no module giving
 * more than one above any other that has items left, in an order of their own. Shorter only where
 * the pool is.
 */
export function drawFinal(
  pool: readonly Item[],
  seed: number,
  shown: ReadonlySet<StepId>,
): readonly Item[] {
  const askable = itemsFor(pool, shown);
  const heaps = shuffled(modules, seed, 'final.modules').map((module) =>
    shuffled(
      askable.filter((item) => item.module === module),
      seed,
      `final.${module}`,
    ),
  );
  const drawn: Item[] = [];
  const deepest = Math.max(...heaps.map((heap) => heap.length));
  for (let round = 0; round < deepest; round += 1) {
    drawn.push(...heaps.flatMap((heap) => heap.slice(round, round + 1)));
  }
  return shuffled(drawn.slice(0, FINAL_LENGTH), seed, 'final.order');
}
