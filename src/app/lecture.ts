/** Gives a lecture: goes through its beats, and does at each what a learner would have done. */
import { lectureChart, lectureWay, placeOf, standAt } from '../lesson/lectureChart.ts';
import { awaitedAt, beatsOf, runAt, type BeatId, type Stand } from '../lesson/beats.ts';
import { transition } from '../lesson/chart.ts';
import type { Fact } from '../lesson/facts.ts';
import { deedOf } from '../lesson/lesson.ts';
import type { SceneThing } from '../lesson/words/subjects.ts';
import { isLecture } from '../store/address.ts';
import type { Commands } from '../store/session.ts';
import type { Stores } from './createSession.ts';

/** Each thing that a step asks to look at is named for so long before the next, milliseconds. */
const THING_MS = 2500;

/** What only the director can do for a lecture. */
export interface LectureDoing {
  commit(option: string | null): void;
  inspect(thing: SceneThing | null): void;
  dive(depth: number): void;
  /** Runs the model on to where the fact holds, or to the end of the run. */
  reach(fact: Fact): void;
  enterAgain(): void;
  /** Calls back whenever a run has begun. */
  onBegin(listener: () => void): () => void;
}

export type Lecturer = Pick<Commands, 'lecture' | 'lectureAt'>;

export function createLecture(stores: Stores, doing: LectureDoing): Lecturer {
  const { address, lecture, lesson, question } = stores;
  /** How many beats have been carried out in the run that stands. */
  let done = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const name = ([thing, ...others]: readonly SceneThing[]): void => {
    doing.inspect(thing ?? null);
    if (others.length > 0) timer = setTimeout(() => name(others), THING_MS);
  };

  const carryOut = (stand: Stand): void => {
    const { step, beat } = stand;
    if (beat === 'run' || beat === 'answer') doing.commit(null);
    if (beat === 'answer' && question.getState().place === 'shown') return;
    const deed = beat === 'shown' ? deedOf(step) : null;
    if (deed?.kind === 'inspect') name(deed.things);
    if (deed?.kind === 'dive') doing.dive(1);
    for (const fact of awaitedAt(stand) ?? []) doing.reach(fact);
  };

  /** Brings the run to where the beat of the address wants it. */
  const settle = (): void => {
    const { mode, step, beat } = address.getState();
    if (!isLecture(mode) || lesson.getState().place !== step) return;
    lecture.setState({ stand: { step, beat } });
    const beats = beatsOf(step);
    const at = beats.indexOf(beat);
    clearTimeout(timer);
    if (at < done) {
      doing.enterAgain();
      return;
    }
    const missing: readonly BeatId[] = beats.slice(done + 1, at + 1);
    done = at;
    if (beat !== 'shown') doing.inspect(null);
    // The second run has nothing to answer and nothing to do.
    if (beat === 'second') return;
    for (const each of missing) carryOut({ step, beat: each });
  };

  doing.onBegin(() => {
    done = 0;
    settle();
  });
  address.subscribe((now, before) => {
    if (!isLecture(now.mode)) {
      clearTimeout(timer);
      return;
    }
    // Whatever was done in the step before, the lecture begins it anew.
    const arrived = !isLecture(before.mode) && now.step === lesson.getState().place;
    if (arrived) doing.enterAgain();
    else if (now.beat !== before.beat) settle();
  });
  // Whatever a learner did before, the lecture begins the step anew.
  if (lesson.getState().place === address.getState().step) doing.enterAgain();

  const goTo = (stand: Stand): void => address.setState({ ...stand, ...runAt(stand) });

  return {
    lecture(event) {
      const { step, beat, track, steps } = address.getState();
      const from = placeOf({ step, beat });
      const to = transition(lectureChart(lectureWay(track, steps)), from, event, () => true);
      if (to === from) return;
      if (event === 'next' && lecture.getState().startedAtMs === null) {
        lecture.setState({ startedAtMs: Date.now() });
      }
      goTo(standAt(to));
    },
    lectureAt: goTo,
  };
}
