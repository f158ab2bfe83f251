/** The director: enters steps, runs their world by the clock, and carries out what people ask for.
 * It alone changes the world; the observer's facts alone move the charts. */
import type { StoreApi } from 'zustand/vanilla';
import type { CameraCommand } from '../lesson/cameraCommand.ts';
import type { Fact } from '../lesson/facts.ts';
import type { WorldMakers } from '../sim/worldMakers.ts';
import { isLecture, type Address } from '../store/address.ts';
import { momentAfter } from '../store/progress.ts';
import type { Commands } from '../store/session.ts';
import { createCommands } from './commands.ts';
import type { Stores } from './createSession.ts';
import type { LectureDoing, Lecturer } from './lecture.ts';
import { createRun, STRIDE_S, type Shown } from './run.ts';
import { fetchStep, isHere, labAt } from './standing.ts';
import { experimentAsked } from './where.ts';

export interface Director {
  readonly world: StoreApi<Shown>;
  /** Whether what stands is what the address leads to, and not still on its way. */
  isThere(): boolean;
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

/** Whether two addresses lead to one step, or to one experiment. */
function sameStep(one: Address, other: Address): boolean {
  return one.step === other.step && experimentAsked(one) === experimentAsked(other);
}

/** The same, and to one of its runs. */
function sameRun(one: Address, other: Address): boolean {
  return sameStep(one, other) && one.run === other.run;
}

/** `makers` can already build the world that the address leads to, and its words are here. */
export function createDirector(stores: Stores, makers: WorldMakers): Director {
  const { address, lesson, playback, progress } = stores;
  lesson.standAt(address.getState().step);
  const current = createRun(stores, makers);
  const { world, commit, report, restart, reach, moveTo, onBegin } = current;
  const cameraListeners = new Set<(command: CameraCommand) => void>();

  const enter = (): void => {
    const [was, now] = [current.standing(), address.getState()];
    const changed = was.step !== now.step || experimentAsked(was) !== experimentAsked(now);
    current.standAt(now);
    lesson.standAt(now.step);
    if (changed) stores.inspection.setState({ thing: null, seen: new Set() });
    stores.view.setState({ dive: current.dives() ? 0 : null });
    current.begin(changed);
    labAt(now)?.settle(stores);
  };

  const isThere = (): boolean => sameRun(current.standing(), address.getState());

  /** Enters where the address leads, once all it needs is here; until then everything stays. */
  const follow = async (): Promise<void> => {
    const wanted = address.getState();
    if (isHere(wanted, makers)) {
      enter();
      return;
    }
    // Someone may have gone on while it was fetched.
    const isWanted = (): boolean => sameStep(wanted, address.getState());
    try {
      await fetchStep(wanted, makers);
      if (isWanted()) enter();
    } catch {
      if (!isWanted()) return;
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
      const was = current.standing();
      address.setState({ step: was.step, run: was.run, value: was.value });
      if (lab) {
        address.setState({ mode: was.mode, exhibit: was.exhibit, controls: was.controls });
      }
    }
  };

  const rememberPlace = ({ mode, step: id }: Address): void => {
    if (mode !== 'learn' || progress.getState().last === id) return;
    progress.setState(({ lastAtMs }) => ({ last: id, lastAtMs: momentAfter(lastAtMs) }));
  };

  address.subscribe((now, before) => {
    rememberPlace(now);
    if (!sameRun(now, before)) void follow();
    // What is still on its way is entered with all that is set by then.
    else if (!isThere()) return;
    else if (now.seed !== before.seed || now.value !== before.value) {
      current.standAt(now);
      current.begin();
    } else if (experimentAsked(now) !== '' && now.controls !== before.controls) {
      current.changeLab(now);
      labAt(now)?.settle(stores);
    }
  });
  // What stands on the screen of a paused run is what the world reads at that moment.
  playback.subscribe(({ place }) => {
    if (place === 'paused') report();
  });
  rememberPlace(address.getState());
  enter();

  const commands = createCommands(stores, {
    commit,
    restart,
    enterAgain: enter,
    report,
    moveTo,
    follow: current.followTCell,
    skipAhead: current.skipAhead,
    world: () => world.getState().world,
    camera(command) {
      for (const listener of cameraListeners) listener(command);
    },
    strideS: STRIDE_S,
  });
  const { inspect, dive } = commands;
  let lecturer: Lecturer | null = null;
  /** What was asked of a lecturer who is still on the way: the last of it. */
  let asked: ((of: Lecturer) => void) | null = null;
  const ask = (what: (of: Lecturer) => void): void => {
    if (lecturer === null) asked = what;
    else what(lecturer);
  };

  return {
    world,
    isThere,
    tick: current.tick,
    run(screenS) {
      if (screenS > 0) commit(null);
      playback.send('pause');
      current.goOn(screenS);
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
      if (isLecture(address.getState().mode)) asked?.(given);
      asked = null;
    },
    commands: {
      ...commands,
      lecture: (event) => ask((of) => of.lecture(event)),
      lectureAt: (stand) => ask((of) => of.lectureAt(stand)),
    },
  };
}
