/** Whether the learner has done what the step asks for. */
import { askedIds } from '../lesson/checks/asking.ts';
import type { Fact } from '../lesson/facts.ts';
import { deedOf } from '../lesson/lesson.ts';
import type { Stores } from './createSession.ts';

/** From this depth on the dive has arrived. */
const DIVE_DONE = 0.99;

/** `held`: what holds in the world now; `seen`: what held at any time since the step was entered. */
export function deedDone(
  stores: Stores,
  held: ReadonlySet<Fact>,
  seen: ReadonlySet<Fact>,
): boolean {
  const { address, inspection, lesson, progress, view } = stores;
  const step = lesson.getState().place;
  const deed = deedOf(step);
  switch (deed?.kind) {
    case 'inspect': {
      const inspected = inspection.getState().seen;
      return deed.things.every((thing) => inspected.has(thing));
    }
    case 'dive':
      return (view.getState().dive ?? 0) >= DIVE_DONE;
    case 'watch':
      return held.has(deed.until);
    case 'set':
      return held.has(deed.until) && (deed.after === undefined || seen.has(deed.after));
    case 'check':
    case 'final':
    case 'cards':
    case 'report': {
      const { items } = progress.getState();
      return (askedIds(step, address.getState()) ?? []).every((id) => items[id] !== undefined);
    }
    case undefined:
      return false;
  }
}
