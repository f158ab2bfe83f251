/** What people may ask for, from whichever view: each command changes a store or asks the director. */
import type { CameraCommand } from '../lesson/cameraCommand.ts';
import { version } from '../../package.json';
import { askedIn } from '../lesson/checks/asking.ts';
import { withinControl } from '../lesson/controls.ts';
import { deedOf, stepOf } from '../lesson/lesson.ts';
import type { Step } from '../lesson/step.ts';
import { resultOf } from '../lesson/training/score.ts';
import type { World } from '../sim/world.ts';
import { SEED_LIMIT } from '../store/address.ts';
import { momentAfter, noProgress } from '../store/progress.ts';
import { AGAIN_S, type Commands } from '../store/session.ts';
import type { Stores } from './createSession.ts';

/** What only the director can do. */
interface Doing {
  commit(option: string | null): void;
  restart(): void;
  /** Begins the step anew, as whoever comes to it finds it. */
  enterAgain(): void;
  report(): void;
  /** Runs the model to a moment, forward or from the start. */
  moveTo(timeS: number): void;
  follow(tCell: number): void;
  skipAhead(): void;
  world(): World;
  camera(command: CameraCommand): void;
  /** Screen seconds of one stride. */
  readonly strideS: number;
}

/** Keeps the result of the final assessment once all that this draw asks has been answered. */
function keepAttempt({ address, progress }: Stores): void {
  const { step, seed, track } = address.getState();
  const { attempts, items } = progress.getState();
  if (deedOf(step)?.kind !== 'final') return;
  if (attempts.some((one) => one.seed === seed && one.track === track)) return;
  const draw = askedIn(step, { track, seed }).map(({ item }) => item);
  const byModule = resultOf(draw, (id) => items[id]?.[0]?.right);
  if (byModule === null) return;
  const attempt = { seed, track, atMs: Date.now(), version, byModule };
  progress.setState({ attempts: [...attempts, attempt] });
}

/** All commands but those of a lecture. */
export function createCommands(
  stores: Stores,
  doing: Doing,
): Omit<Commands, 'lecture' | 'lectureAt'> {
  const { address, inspection, lesson, notices, playback, progress, question, settings, view } =
    stores;
  const { commit, restart, enterAgain, report, moveTo, skipAhead, world, camera, strideS } = doing;
  return {
    commit,
    camera,
    skipAhead,
    follow: doing.follow,
    go(event) {
      if (!lesson.can(event)) return;
      address.setState({ step: lesson.where(event), run: 'first', value: null });
    },
    open: (step) => address.setState({ mode: 'learn', step, run: 'first', value: null }),
    again() {
      if (question.getState().place === 'asked') return;
      const { timeS, pace } = world();
      moveTo(Math.max(0, timeS - AGAIN_S * pace));
      playback.standAt('running');
    },
    replay() {
      if (question.getState().place === 'asked') return;
      restart();
      playback.standAt('running');
    },
    finish() {
      commit(null);
      moveTo(world().durationS);
    },
    stride(direction) {
      commit(null);
      playback.standAt('stepping');
      const { timeS, pace } = world();
      moveTo(Math.max(0, timeS + direction * strideS * pace));
      playback.send('stepped');
    },
    anotherRun() {
      address.setState(({ seed }) => ({ seed: (seed + 1) % SEED_LIMIT }));
    },
    switchRun(run) {
      inspection.setState({ thing: null });
      address.setState({ run });
    },
    setControl(value) {
      const { control }: Step = stepOf(address.getState().step);
      if (control === undefined) return;
      if (value === null || withinControl(control, value) !== undefined) {
        address.setState({ value });
      }
    },
    setLab: (controls) => address.setState({ controls }),
    setSpeed: (speed) => address.setState({ speed }),
    change(change) {
      settings.setState(change);
      // What is chosen here and now overrules what the address said.
      for (const key of ['ground', 'motion', 'quality'] as const) {
        if (key in change) address.setState({ [key]: null });
      }
    },
    dismissNotice(index) {
      notices.setState(({ list }) => ({ list: list.filter((_, at) => at !== index) }));
    },
    inspect(thing) {
      inspection.setState(({ seen }) => ({
        thing,
        seen: thing === null ? seen : new Set([...seen, thing]),
      }));
      report();
    },
    dive(depth) {
      view.setState({ dive: Math.min(1, Math.max(0, depth)) });
      report();
    },
    answerItem(item, right, response) {
      progress.setState(({ items }) => {
        const before = items[item] ?? [];
        const atMs = momentAfter(before.at(-1)?.atMs ?? 0);
        return { items: { ...items, [item]: [...before, { atMs, right, response }] } };
      });
      keepAttempt(stores);
      report();
    },
    forgetProgress() {
      // What was done in this step would be kept again at once: it begins anew.
      inspection.setState({ thing: null, seen: new Set() });
      progress.setState(({ epochMs }) => ({ ...noProgress, epochMs: momentAfter(epochMs) }));
      enterAgain();
    },
    replaceProgress(given) {
      progress.setState(({ epochMs }) => ({ ...given, epochMs: momentAfter(epochMs) }));
      report();
    },
  };
}
