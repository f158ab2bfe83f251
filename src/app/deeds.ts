/** Whether the learner has done what the step asks for. */
import type { Fact } from '../lesson/facts.ts';
import { deedOf } from '../lesson/lesson.ts';
import type { Stores } from './createSession.ts';

/** From this depth on the dive has arrived. */
const DIVE_DONE = 0.99;

/** `held`: what holds in the world now. */
export function deedDone({ lesson, inspection, view }: Stores, held: ReadonlySet<Fact>): boolean {
  const deed = deedOf(lesson.getState().place);
  switch (deed?.kind) {
    case 'inspect': {
      const { seen } = inspection.getState();
      return deed.things.every((thing) => seen.has(thing));
    }
    case 'dive':
      return (view.getState().dive ?? 0) >= DIVE_DONE;
    case 'watch':
    case 'set':
      return held.has(deed.until);
    case 'check':
    case undefined:
      return false;
  }
}
