/** The director: enters steps, runs their world by the clock, and carries out what people ask for.
 * It alone changes the world; the observer's facts alone move the charts. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { stepOf } from '../lesson/lesson.ts';
import { createClock, STEP_S } from '../sim/clock.ts';
import type { RaceWorld } from '../sim/raceWorld.ts';
import { SEED_LIMIT } from '../store/address.ts';
import type { CameraCommand, Commands } from '../store/session.ts';
import type { Stores } from './createSession.ts';
import { observeRace } from './observer.ts';
import { createWorld } from './worlds.ts';

/** Steps of the clock between two reports to the stores: ten reports per second of screen time. */
const STEPS_PER_REPORT = Math.round(0.1 / STEP_S);
/** Screen seconds that one press of the step button moves the model by. */
const STRIDE_S = 0.5;

export interface Director {
  readonly world: StoreApi<{ readonly world: RaceWorld }>;
  readonly commands: Commands;
  /** Lets screen time pass: the one way in which anything moves. */
  tick(screenS: number): void;
  /** Runs the model by so many seconds of screen time, whatever the transport says, then pauses. */
  run(screenS: number): void;
  onCamera(listener: (command: CameraCommand) => void): () => void;
}

export function createDirector(stores: Stores): Director {
  const { address, answer, facts, lesson, mechanism, playback, progress, question, readings } =
    stores;
  const cameraListeners = new Set<(command: CameraCommand) => void>();
  let clock = createClock();
  const freshWorld = (): RaceWorld =>
    createWorld(stepOf(lesson.getState().place).scenario, address.getState().seed);
  const world = createStore<{ world: RaceWorld }>(() => ({ world: freshWorld() }));

  const report = (): void => {
    const { world: current } = world.getState();
    const now = current.readings();
    readings.setState(now);
    facts.setState({ held: observeRace(now, current.durationS) });
    mechanism.send('observed');
    if (!question.can('reveal')) return;
    answer.setState({ outcome: { readings: now, held: facts.getState().held } });
    question.send('reveal');
    const step = lesson.getState().place;
    progress.setState(({ steps }) => ({
      steps: { ...steps, [step]: { done: true, chosen: answer.getState().option } },
    }));
  };

  const restart = (): void => {
    clock = createClock();
    world.setState({ world: freshWorld() });
    mechanism.send('restarted');
    report();
  };

  const enter = (): void => {
    lesson.standAt(address.getState().step);
    question.standAt('asked');
    answer.setState({ option: null, outcome: null });
    playback.standAt('running');
    restart();
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
    if (now.step !== before.step || now.seed !== before.seed) enter();
  });
  lesson.subscribe(({ place }) => {
    if (place !== address.getState().step) address.setState({ step: place });
  });
  report();

  return {
    world,
    tick(screenS) {
      if (playback.getState().place !== 'running') return;
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
    },
  };
}
