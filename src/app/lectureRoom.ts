/** What a lecture needs of its room: everything fetched before the network may go, a screen that stays
 * awake, and a second window. Fetched itself when a lecture begins. */

import { isLectured } from '../lesson/beats.ts';
import { lectureWay } from '../lesson/lectureChart.ts';
import { stepOf, steps as all, type StepId } from '../lesson/lesson.ts';
import { isLecture } from '../store/address.ts';
import type { Session } from '../store/session.ts';
import type { WorldMakers } from '../sim/worldMakers.ts';
import { fetchHall } from '../ui/present/fetchHall.ts';
import type { Director } from './director.ts';
import { fetchStep } from './standing.ts';
import { createLecture } from './lecture.ts';
import { mirrorLecture } from './lectureMirror.ts';

/** Everything that the lecture will need, and every step that one may jump to; what cannot be had now is
 * tried again later. */
async function fetchAhead(session: Session, makers: WorldMakers): Promise<void> {
  const { track, steps } = session.address.getState();
  const others = all.map(({ id }): StepId => id).filter((id) => isLectured(stepOf(id)));
  const wanted = [...new Set([...lectureWay(track, steps), ...others])].flatMap((step) =>
    (['first', 'second'] as const).map((run) => fetchStep({ step, run, value: null }, makers)),
  );
  const { placeRegistry } = await import('../scene/places/registry.ts');
  const places = Object.values(placeRegistry).flatMap((entry) => [
    ...entry.kinds.map((kind) => entry.load(kind)),
    entry.loadWithin?.(),
  ]);
  await Promise.allSettled([...wanted, ...places, ...fetchHall()]);
}

/** Keeps the screen awake while a lecture is given, where the browser allows. */
function keepAwake(session: Session, browser: Window): void {
  let lock: WakeLockSentinel | null = null;
  const settle = async (): Promise<void> => {
    const lecturing = isLecture(session.address.getState().mode);
    try {
      if (!lecturing) {
        await lock?.release();
        lock = null;
      } else if (browser.document.visibilityState === 'visible' && (lock?.released ?? true)) {
        lock = await browser.navigator.wakeLock.request('screen');
      }
    } catch {
      // Not allowed, or unknown here: the lecture goes on.
    }
  };
  // One after the other, or two locks are asked for and one of them is never let go.
  let settled = settle();
  const follow = (): void => {
    settled = settled.then(settle);
  };
  session.address.subscribe((now, before) => {
    if (isLecture(now.mode) !== isLecture(before.mode)) follow();
  });
  // The browser lets go whenever the window is out of sight, and when the machine sleeps.
  browser.document.addEventListener('visibilitychange', follow);
}

export function openLectureRoom(
  session: Session,
  director: Director,
  makers: WorldMakers,
  browser: Window,
): void {
  director.admit(createLecture(session, director.doing));
  mirrorLecture(session, director, browser);
  keepAwake(session, browser);
  // From here on the network may go.
  fetchAhead(session, makers).then(
    () => performance.mark('lecture-fetched'),
    () => undefined,
  );
}
