/** The director: enters steps, runs their world by the clock, and carries out what people ask for.
 * It alone changes the world; the observer's facts alone move the charts. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { scenarios } from '../lesson/scenarios.ts';
import { deedOf, questionOf, stepOf, type StepId } from '../lesson/lesson.ts';
import type { Fact } from '../lesson/facts.ts';
import { createClock, STEP_S } from '../sim/clock.ts';
import type { World } from '../sim/world.ts';
import type { WorldMakers, WorldPlan } from '../sim/worldMakers.ts';
import { SEED_LIMIT } from '../store/address.ts';
import type { CameraCommand, Commands } from '../store/session.ts';
import type { Stores } from './createSession.ts';
import { observe } from './observer.ts';

/** Steps of the clock between two reports to the stores: ten reports per second of screen time. */
const STEPS_PER_REPORT = Math.round(0.1 / STEP_S);
/** Screen seconds that one press of the step button moves the model by. */
const STRIDE_S = 0.5;
/** From this depth on the dive has arrived. */
const DIVE_DONE = 0.99;

export interface Director {
  readonly world: StoreApi<{ readonly world: World }>;
  readonly commands: Commands;
  /** Lets screen time pass: the one way in which anything moves. */
  tick(screenS: number): void;
  /** Runs the model by so many seconds of screen time, whatever the transport says, then pauses. */
  run(screenS: number): void;
  onCamera(listener: (command: CameraCommand) => void): () => void;
}

/** The plan of the step that an address leads to. */
export function planOf(step: StepId): WorldPlan {
  return scenarios[stepOf(step).scenario];
}

/** `makers` can already build the world of the step that the address names. */
export function createDirector(stores: Stores, makers: WorldMakers): Director {
  const { address, answer, facts, lesson, mechanism, playback, progress, question, readings } =
    stores;
  const cameraListeners = new Set<(command: CameraCommand) => void>();
  let clock = createClock();
  const freshWorld = (): World =>
    makers.create(planOf(lesson.getState().place), address.getState().seed);

  lesson.standAt(address.getState().step);
  const world = createStore<{ world: World }>(() => ({ world: freshWorld() }));

  const deedDone = (): boolean => {
    const deed = deedOf(lesson.getState().place);
    if (deed?.kind === 'inspect') {
      const { seen } = stores.inspection.getState();
      return deed.things.every((thing) => seen.has(thing));
    }
    return deed?.kind === 'dive' && (stores.view.getState().dive ?? 0) >= DIVE_DONE;
  };

  const report = (): void => {
    const { world: current } = world.getState();
    const now = current.readings();
    const held = new Set<Fact>(observe(current));
    if (deedDone()) held.add('deedDone');
    readings.setState(now, true);
    facts.setState({ held });
    mechanism.send('observed');
    if (question.can('reveal')) {
      answer.setState({ outcome: { readings: now, held } });
      question.send('reveal');
    }
    const { id, completedBy } = stepOf(lesson.getState().place);
    const chosen = answer.getState().option;
    const before = progress.getState().steps[id];
    if (!held.has(completedBy) || (before?.done === true && before.chosen === chosen)) return;
    progress.setState(({ steps }) => ({ steps: { ...steps, [id]: { done: true, chosen } } }));
  };

  const restart = (): void => {
    clock = createClock();
    world.setState({ world: freshWorld() });
    mechanism.send('restarted');
    report();
  };

  const begin = (): void => {
    const step = lesson.getState().place;
    question.standAt(questionOf(step) ? 'asked' : 'none');
    answer.setState({ option: null, outcome: null });
    stores.inspection.setState({ thing: null, seen: new Set() });
    stores.view.setState({ dive: deedOf(step)?.kind === 'dive' ? 0 : null });
    playback.standAt('running');
    restart();
  };

  /** The code of a step's world is on its way: until it is here nothing moves. */
  let fetching = false;

  const enter = async (): Promise<void> => {
    const { step } = address.getState();
    const { kind } = planOf(step);
    lesson.standAt(step);
    if (!makers.has(kind)) {
      fetching = true;
      try {
        await makers.load(kind);
      } catch {
        stores.notices.setState(({ list }) => ({
          list: [...list, { notice: 'partMissing', what: '' }],
        }));
        return;
      }
    }
    // Someone may have gone on while the code was fetched.
    if (address.getState().step !== step) return;
    fetching = false;
    begin();
  };

  const advanceModel = (screenS: number): void => {
    const { world: current } = world.getState();
    current.advance(screenS * current.pace);
  };

  const hasEnded = (): boolean => {
    const { world: current } = world.getState();
    return current.timeS >= current.durationS;
  };

  const moveTo = (timeS: number): void => {
    if (timeS < world.getState().world.timeS) restart();
    const { world: current } = world.getState();
    current.advance(timeS - current.timeS);
    report();
  };

  const commit = (option: string | null): void => {
    if (!question.can('commit')) return;
    answer.setState({ option, outcome: null });
    question.send('commit');
    playback.send('play');
  };

  address.subscribe((now, before) => {
    if (now.step !== before.step) void enter();
    else if (now.seed !== before.seed) begin();
  });
  // What stands on the screen of a paused run is what the world reads at that moment.
  playback.subscribe(({ place }) => {
    if (place === 'paused') report();
  });
  lesson.subscribe(({ place }) => {
    if (place !== address.getState().step) address.setState({ step: place });
  });
  begin();

  return {
    world,
    tick(screenS) {
      if (fetching || playback.getState().place !== 'running') return;
      clock.advance(screenS, () => {
        if (question.getState().place === 'asked' || hasEnded()) return;
        advanceModel(STEP_S * address.getState().speed);
        if (clock.steps % STEPS_PER_REPORT === 0 || hasEnded()) report();
      });
    },
    run(screenS) {
      if (screenS > 0) commit(null);
      playback.send('pause');
      const strides = Math.round(screenS / STEP_S);
      for (let i = 0; i < strides; i += 1) advanceModel(STEP_S);
      report();
    },
    onCamera(listener) {
      cameraListeners.add(listener);
      return () => cameraListeners.delete(listener);
    },
    commands: {
      commit,
      replay() {
        if (question.getState().place === 'asked') return;
        restart();
        playback.standAt('running');
      },
      finish() {
        commit(null);
        moveTo(world.getState().world.durationS);
      },
      stride(direction) {
        commit(null);
        playback.standAt('stepping');
        const { world: current } = world.getState();
        moveTo(Math.max(0, current.timeS + direction * STRIDE_S * current.pace));
        playback.send('stepped');
      },
      anotherRun() {
        address.setState(({ seed }) => ({ seed: (seed + 1) % SEED_LIMIT }));
      },
      setSpeed: (speed) => address.setState({ speed }),
      change(change) {
        stores.settings.setState(change);
        // What is chosen here and now overrules what the address said.
        for (const key of ['ground', 'motion', 'quality'] as const) {
          if (key in change) address.setState({ [key]: null });
        }
      },
      dismissNotice(index) {
        stores.notices.setState(({ list }) => ({ list: list.filter((_, at) => at !== index) }));
      },
      camera(command) {
        for (const listener of cameraListeners) listener(command);
      },
      inspect(thing) {
        stores.inspection.setState(({ seen }) => ({
          thing,
          seen: thing === null ? seen : new Set([...seen, thing]),
        }));
        report();
      },
      dive(depth) {
        stores.view.setState({ dive: Math.min(1, Math.max(0, depth)) });
        report();
      },
    },
  };
}
