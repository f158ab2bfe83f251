/** The run that stands: it is begun, goes on by the clock, moves to a moment, and reports what holds. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Fact } from '../lesson/facts.ts';
import { deedOf, questionOf, stepOf } from '../lesson/lesson.ts';
import type { PlaceId, ShotId } from '../lesson/step.ts';
import { createClock, STEP_S } from '../sim/clock.ts';
import type { World } from '../sim/world.ts';
import type { WorldMakers } from '../sim/worldMakers.ts';
import type { Address } from '../store/address.ts';
import { momentAfter } from '../store/progress.ts';
import type { Stores } from './createSession.ts';
import { deedDone } from './deeds.ts';
import { observe } from './observer.ts';
import { Skipper } from './skipper.ts';
import { labAt, standingAt } from './standing.ts';
import { Timelines } from './timelines.ts';
import type { Standing } from './where.ts';

/** Steps of the clock between two reports to the stores: ten reports per second of screen time. */
const STEPS_PER_REPORT = Math.round(0.1 / STEP_S);
/** Screen seconds that one press of the step button moves the model by. */
export const STRIDE_S = 0.5;

/** The world that stands, and how it is looked at. */
export interface Shown {
  readonly world: World;
  readonly place: PlaceId;
  readonly shot: ShotId;
}

export interface Run {
  readonly world: StoreApi<Shown>;
  /** Where it was entered from. */
  standing(): Address;
  /** Says where the next run is entered from. */
  standAt(now: Address): void;
  /** Begins the run of where it stands; `anew` forgets what held in runs before it. */
  begin(anew?: boolean): void;
  restart(): void;
  report(): void;
  commit(option: string | null): void;
  /** Lets screen time pass. */
  tick(screenS: number): void;
  /** Goes on by so many seconds of screen time, whatever the transport says. */
  goOn(screenS: number): void;
  /** Goes on to where the fact holds, or to the end. */
  reach(fact: Fact): void;
  /** Goes to a moment, forward or from the start. */
  moveTo(timeS: number): void;
  followTCell(tCell: number): void;
  skipAhead(): void;
  /** Whether a dive is the deed of the step. */
  dives(): boolean;
  changeLab(now: Address): void;
  /** Calls back whenever a run has begun. */
  onBegin(listener: () => void): () => void;
}

/** `makers` can already build the world that the address leads to. */
export function createRun(stores: Stores, makers: WorldMakers): Run {
  const { address, answer, facts, lesson, mechanism, playback, progress, question, readings } =
    stores;
  const beginListeners = new Set<() => void>();
  let clock = createClock();
  let standing: Address = address.getState();
  let stands: Standing = standingAt(standing);
  /** What held at any time since the step was entered, in whatever run of it. */
  const seen = new Set<Fact>();
  /** The T cell of a crowd that is followed, in every world built for this run. */
  let followed = 0;
  const timelines = new Timelines();
  /** Whether something was changed in a run that goes on: it is then no longer that of its seed. */
  let altered = false;
  const freshWorld = (): World => {
    const made = makers.create(stands.plan, standing.seed);
    if (made.kind === 'niche' && followed < made.tCells.count) made.setFollowed(followed);
    return made;
  };

  const freshView = (): Shown => {
    const { place, shot } = stands;
    return { world: freshWorld(), place, shot };
  };
  const world = createStore<Shown>(freshView);
  const skipper = new Skipper(
    stores.skipping,
    () => world.getState().world,
    freshWorld,
    () => stands.awaits,
  );

  const observeNow = (): ReadonlySet<Fact> => {
    const held = new Set(observe(world.getState().world));
    if (!stands.ofStep) return held;
    for (const fact of held) seen.add(fact);
    if (deedDone(stores, held, seen)) held.add('deedDone');
    return held;
  };

  const keepProgress = (held: ReadonlySet<Fact>): void => {
    const { id, completedBy } = stepOf(lesson.getState().place);
    const chosen = answer.getState().option;
    const before = progress.getState().steps[id];
    if (!held.has(completedBy) || (before?.done === true && before.chosen === chosen)) return;
    progress.setState(({ steps }) => ({
      steps: { ...steps, [id]: { done: true, chosen, atMs: momentAfter(before?.atMs ?? 0) } },
    }));
  };

  const report = (): void => {
    const { world: current } = world.getState();
    const now = current.readings();
    const held = observeNow();
    stores.history.add(now);
    readings.setState(now, true);
    stores.timeline.setState({ line: timelines.read(current) });
    facts.setState({ held });
    skipper.note(held);
    while (mechanism.can('observed')) mechanism.send('observed');
    if (question.can('reveal')) {
      answer.setState({ outcome: { readings: now, held } });
      question.send('reveal');
    }
    if (stands.ofStep) keepProgress(held);
  };

  const dives = (): boolean => stands.ofStep && deedOf(standing.step)?.kind === 'dive';

  /** Out of the pair that is looked at from near: the crowd may be one in which it never met. */
  const surface = (): void => {
    const { dive } = stores.view.getState();
    if (dive && !dives()) stores.view.setState({ dive: 0 });
  };

  const buildAgain = (): void => {
    surface();
    altered = false;
    stores.lab.setState({ change: null });
    clock = createClock();
    skipper.restart();
    world.setState(freshView());
    mechanism.send('restarted');
  };

  const restart = (): void => {
    buildAgain();
    stores.history.restart();
    report();
  };

  const begin = (): void => {
    const { step, run } = standing;
    followed = 0;
    const asks = stands.ofStep && questionOf(step) !== null;
    question.standAt(asks ? (run === 'first' ? 'asked' : 'shown') : 'none');
    if (run === 'first') answer.setState({ option: null, outcome: null });
    playback.standAt('running');
    restart();
    for (const listener of beginListeners) listener();
  };

  const standAt = (now: Address): void => {
    standing = now;
    stands = standingAt(now);
  };

  const followTCell = (tCell: number): void => {
    const { world: current } = world.getState();
    if (current.kind !== 'niche' || !(tCell < current.tCells.count)) return;
    current.setFollowed(tCell);
    followed = tCell;
    surface();
    skipper.restart();
    mechanism.send('restarted');
    report();
  };

  const move = (modelS: number): void => world.getState().world.advance(modelS);

  const hasEnded = (): boolean => {
    const { world: current } = world.getState();
    return current.timeS >= current.durationS;
  };

  const moveTo = (timeS: number): void => {
    if (timeS < world.getState().world.timeS) {
      const another = altered;
      buildAgain();
      // The same seed lives through the same: what was read up to there stands. Not so where something
      // was changed on the way.
      if (another) {
        stores.history.restart();
        stores.history.add(world.getState().world.readings());
      } else {
        stores.history.goBack(timeS);
        move(timeS);
      }
    }
    const { world: current } = world.getState();
    const strideS = STRIDE_S * current.pace;
    const strides = Math.ceil((timeS - current.timeS) / strideS);
    for (let left = strides - 1; left >= 0; left -= 1) {
      move(Math.max(0, timeS - left * strideS - current.timeS));
      stores.history.add(current.readings());
    }
    report();
  };

  const commit = (option: string | null): void => {
    if (!question.can('commit')) return;
    answer.setState({ option, outcome: null });
    question.send('commit');
    playback.send('play');
  };

  const reach = (fact: Fact): void => {
    const { world: current } = world.getState();
    while (!hasEnded() && !observeNow().has(fact)) {
      move(STRIDE_S * current.pace);
      stores.history.add(current.readings());
    }
    report();
  };

  /** One step of the clock. */
  const step = (): void => {
    if (question.getState().place === 'asked' || hasEnded()) return;
    if (skipper.under) {
      skipper.frame(move);
      // What is passed over still stands in the plots.
      stores.history.add(world.getState().world.readings());
    } else {
      const { world: current } = world.getState();
      move(STEP_S * address.getState().speed * current.pace);
      skipper.wait(STEP_S);
    }
    if (clock.steps % STEPS_PER_REPORT === 0 || hasEnded()) report();
  };

  /** Sets the controls of the lab as the address has them: in the run that is under way where it can go
   * on with them, else in one that begins. */
  const changeLab = (now: Address): void => {
    const [was, stood] = [standing, stands];
    standAt(now);
    if (JSON.stringify(stands.plan) === JSON.stringify(stood.plan)) return;
    const { world: current } = world.getState();
    const onward = labAt(standing)?.goOn(standing, was, current, makers) ?? null;
    if (onward === null) begin();
    else {
      altered = onward === current;
      world.setState({ world: onward });
      skipper.restart();
      report();
    }
    stores.lab.setState({
      change: onward ? { kind: 'wentOn', fromS: onward.timeS, altered } : { kind: 'began' },
    });
  };

  return {
    world,
    standing: () => standing,
    standAt,
    begin(anew = false) {
      if (anew) seen.clear();
      begin();
    },
    restart,
    report,
    commit,
    tick(screenS) {
      if (playback.getState().place === 'running') clock.advance(screenS, step);
    },
    goOn(screenS) {
      const { world: current } = world.getState();
      const strides = Math.round(screenS / STEP_S);
      for (let i = 1; i <= strides; i += 1) {
        move(STEP_S * current.pace);
        if (i % STEPS_PER_REPORT === 0) stores.history.add(current.readings());
      }
      report();
    },
    reach,
    moveTo,
    followTCell,
    skipAhead() {
      playback.send('play');
      skipper.begin();
    },
    dives,
    changeLab,
    onBegin(listener) {
      beginListeners.add(listener);
      return () => beginListeners.delete(listener);
    },
  };
}
