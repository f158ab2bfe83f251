/** The director: enters steps, runs their world by the clock, and carries out what people ask for.
 * It alone changes the world; the observer's facts alone move the charts. */
import type { CameraCommand } from '../lesson/cameraCommand.ts';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Fact } from '../lesson/facts.ts';
import { deedOf, questionOf, stepOf } from '../lesson/lesson.ts';
import type { PlaceId, ShotId } from '../lesson/step.ts';
import { createClock, STEP_S } from '../sim/clock.ts';
import type { World } from '../sim/world.ts';
import type { WorldMakers } from '../sim/worldMakers.ts';
import type { Address } from '../store/address.ts';
import { momentAfter } from '../store/progress.ts';
import type { Commands } from '../store/session.ts';
import { createCommands } from './commands.ts';
import type { Stores } from './createSession.ts';
import { deedDone } from './deeds.ts';
import type { LectureDoing, Lecturer } from './lecture.ts';
import { observe } from './observer.ts';
import { Skipper } from './skipper.ts';
import { fetchStep, isHere, labAt, standingAt } from './standing.ts';
import { Timelines } from './timelines.ts';
import { experimentAsked, type Standing } from './where.ts';

/** Steps of the clock between two reports to the stores: ten reports per second of screen time. */
const STEPS_PER_REPORT = Math.round(0.1 / STEP_S);
/** Screen seconds that one press of the step button moves the model by. */
const STRIDE_S = 0.5;

/** The world that stands, and how it is looked at. */
export interface Shown {
  readonly world: World;
  readonly place: PlaceId;
  readonly shot: ShotId;
}

export interface Director {
  readonly world: StoreApi<Shown>;
  readonly commands: Commands;
  /** Lets screen time pass: the one way in which anything moves. */
  tick(screenS: number): void;
  /** Runs the model by so many seconds of screen time, whatever the transport says, then pauses. */
  run(screenS: number): void;
  /** Runs the model to where the fact holds, or to the run's end, then pauses. */
  runUntil(fact: Fact): void;
  onCamera(listener: (command: CameraCommand) => void): () => void;
  /** Calls back whenever a run has begun. */
  onBegin(listener: () => void): () => void;
  /** Runs the model to a moment, forward or from the start. */
  moveTo(timeS: number): void;
  readonly doing: LectureDoing;
  /** Lets a lecturer in, who is fetched when a lecture begins. */
  admit(lecturer: Lecturer): void;
}

/** `makers` can already build the world that the address leads to, and its words are here. */
export function createDirector(stores: Stores, makers: WorldMakers): Director {
  const { address, answer, facts, lesson, mechanism, playback, progress, question, readings } =
    stores;
  const cameraListeners = new Set<(command: CameraCommand) => void>();
  const beginListeners = new Set<() => void>();
  const onBegin = (listener: () => void): (() => void) => {
    beginListeners.add(listener);
    return () => beginListeners.delete(listener);
  };
  let clock = createClock();
  /** Where the run that stands was entered from. */
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

  lesson.standAt(standing.step);
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

  const enter = (): void => {
    const now = address.getState();
    const changed =
      standing.step !== now.step || experimentAsked(standing) !== experimentAsked(now);
    standAt(now);
    lesson.standAt(standing.step);
    if (changed) {
      seen.clear();
      stores.inspection.setState({ thing: null, seen: new Set() });
    }
    stores.view.setState({ dive: dives() ? 0 : null });
    begin();
    labAt(standing)?.settle(stores);
  };

  /** Enters where the address leads, once all it needs is here; until then everything stays. */
  const follow = async (): Promise<void> => {
    const wanted = address.getState();
    if (isHere(wanted, makers)) {
      enter();
      return;
    }
    try {
      await fetchStep(wanted, makers);
      // Someone may have gone on while it was fetched.
      const now = address.getState();
      if (now.step === wanted.step && experimentAsked(now) === experimentAsked(wanted)) enter();
    } catch {
      const { step, run, value, mode, exhibit, controls } = wanted;
      const lab = mode === 'lab' && { mode, exhibit, controls };
      stores.notices.setState(({ list }) => ({
        list: [
          ...list.filter(({ notice }) => notice !== 'partMissing'),
          {
            notice: 'partMissing',
            what: '',
            act: () => address.setState({ step, run, value, ...lab }),
          },
        ],
      }));
      // Where one was is where one still is.
      const was = standing;
      address.setState({ step: was.step, run: was.run, value: was.value });
      if (lab) {
        address.setState({ mode: was.mode, exhibit: was.exhibit, controls: was.controls });
      }
    }
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
  const changeLab = (): void => {
    const [was, stood] = [standing, stands];
    standAt(address.getState());
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

  const rememberPlace = ({ mode, step: id }: Address): void => {
    if (mode !== 'learn' || progress.getState().last === id) return;
    progress.setState(({ lastAtMs }) => ({ last: id, lastAtMs: momentAfter(lastAtMs) }));
  };

  address.subscribe((now, before) => {
    rememberPlace(now);
    const moved =
      now.step !== before.step ||
      now.run !== before.run ||
      experimentAsked(now) !== experimentAsked(before);
    if (moved) void follow();
    else if (now.seed !== before.seed || now.value !== before.value) {
      standAt(now);
      begin();
    } else if (experimentAsked(now) !== '' && now.controls !== before.controls) {
      changeLab();
      labAt(now)?.settle(stores);
    }
  });
  // What stands on the screen of a paused run is what the world reads at that moment.
  playback.subscribe(({ place }) => {
    if (place === 'paused') report();
  });
  rememberPlace(standing);
  enter();

  const commands = createCommands(stores, {
    commit,
    restart,
    enterAgain: enter,
    report,
    moveTo,
    follow: followTCell,
    skipAhead: () => skipper.begin(),
    world: () => world.getState().world,
    camera(command) {
      for (const listener of cameraListeners) listener(command);
    },
    strideS: STRIDE_S,
  });
  const { inspect, dive } = commands;
  let lecturer: Lecturer | null = null;

  return {
    world,
    tick(screenS) {
      if (playback.getState().place === 'running') clock.advance(screenS, step);
    },
    run(screenS) {
      if (screenS > 0) commit(null);
      playback.send('pause');
      const { world: current } = world.getState();
      const strides = Math.round(screenS / STEP_S);
      for (let i = 1; i <= strides; i += 1) {
        move(STEP_S * current.pace);
        if (i % STEPS_PER_REPORT === 0) stores.history.add(current.readings());
      }
      report();
    },
    runUntil(fact) {
      commit(null);
      playback.send('pause');
      reach(fact);
    },
    onCamera(listener) {
      cameraListeners.add(listener);
      return () => cameraListeners.delete(listener);
    },
    onBegin,
    moveTo,
    doing: { commit, inspect, dive, reach, enterAgain: enter, onBegin },
    admit(given) {
      lecturer = given;
    },
    commands: {
      ...commands,
      lecture: (event) => lecturer?.lecture(event),
      lectureAt: (stand) => lecturer?.lectureAt(stand),
    },
  };
}
