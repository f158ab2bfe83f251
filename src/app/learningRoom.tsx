/** Ties progress to a learning system: begins with what the system kept, hands over what happens, keeps a
 * copy in this browser for as long as something was not taken, and says where progress is kept. Fetched
 * only where a learning system launched the page. */
import { createRoot } from 'react-dom/client';
import { createStore } from 'zustand/vanilla';
import { createCmi5 } from '../deliver/cmi5.ts';
import { createCourier, type Courier } from '../deliver/courier.ts';
import { interactionOf, loadItemsAnswered } from '../deliver/interactions.ts';
import type { Launch, LearningSystem, Protocol, Standing } from '../deliver/learningSystem.ts';
import { createLedger } from '../deliver/ledger.ts';
import { readResume, resumeText } from '../deliver/resumeData.ts';
import { createScorm12 } from '../deliver/scorm12.ts';
import { createScorm2004 } from '../deliver/scorm2004.ts';
import { judge, stepsInScope, type Scope } from '../deliver/standing.ts';
import { askedIds, loadItemsOf } from '../lesson/checks/asking.ts';
import { deedOf } from '../lesson/lesson.ts';
import { readAddress } from '../store/address.ts';
import { mergeProgress } from '../store/mergeProgress.ts';
import type { Progress } from '../store/progress.ts';
import { LearningLine, type LearningState } from '../ui/learning/LearningLine.tsx';
import type { Stores } from './createSession.ts';
import { learningCopy, type CopyKeeper } from './learningCopy.ts';
import { readParameters } from './learningParameters.ts';
import { addressToBeginWith, progressToBeginWith } from './learningStart.ts';
import { visibleTime } from './visibleTime.ts';

/** A learner is not kept waiting longer than this by a system that does not answer. */
const WAIT_MS = 3000;

function systemFor(protocol: Protocol, browser: Window): LearningSystem {
  switch (protocol) {
    case 'scorm12':
      return createScorm12(browser);
    case 'scorm2004':
      return createScorm2004(browser);
    case 'cmi5':
      return createCmi5(browser, new URLSearchParams(browser.location.search));
  }
}

/** Whether anything has changed but the time spent, which is told with the next thing. */
function isNews(now: Progress, before: Progress): boolean {
  const telling = ['steps', 'items', 'attempts', 'last', 'epochMs'] as const;
  return telling.some((key) => now[key] !== before[key]);
}

/** Resolves once the system has answered, or has not for so long that the lesson begins without it. */
export async function openLearningRoom(
  { notices, progress, settings }: Stores,
  protocol: Protocol,
  browser: Window,
): Promise<void> {
  const { document, location } = browser;
  const system = systemFor(protocol, browser);
  const seen = visibleTime(document, () => performance.now());
  const ledger = createLedger();
  const learning = createStore<LearningState>(() => ({ keeping: 'open', here: true, left: false }));
  let launch: Launch | null = null;
  /** Answers are told one by one once what there is to say of those before is here. */
  let tells = false;
  let copy: CopyKeeper = learningCopy(browser, protocol, system.learner);
  let scope: Scope = { ...readParameters(location.search), asked: [], masteryShare: null };

  const isRecorded = (): boolean => launch === null || launch.mode === 'normal';
  const keepHere = (taken: boolean): void => {
    const here = !isRecorded() || copy.write({ progress: progress.getState(), taken });
    if (here !== learning.getState().here) learning.setState({ here });
  };
  const standing = (): Standing => ({
    ...judge(progress.getState(), scope),
    resume: resumeText(
      { progress: progress.getState(), handedOverMs: ledger.handedOverMs },
      system.longestResume,
    ),
    location: progress.getState().last ?? '',
    sessionS: seen.seconds(),
  });
  const handOver = (): void => {
    const answers = ledger.untold(progress.getState().items);
    if (answers.length === 0) return;
    ledger.note(answers);
    courier.answered(answers.map(interactionOf));
  };

  /** What was answered before this session, and was not told. */
  const handOverEarlier = async (): Promise<void> => {
    await loadItemsAnswered(ledger.untold(progress.getState().items));
    tells = true;
    handOver();
  };

  /** What says when one module by itself is passed. */
  const knowItsCheck = async (): Promise<void> => {
    const check = stepsInScope(scope).find((id) => deedOf(id)?.kind === 'check');
    if (scope.module === null || check === undefined) return;
    await loadItemsOf(check);
    const { seed } = readAddress('').address;
    scope = { ...scope, asked: askedIds(check, { track: scope.track, seed }) ?? [] };
    courier.changed();
  };

  const begun = (found: Launch): void => {
    launch = found;
    const kept = readResume(found.resume);
    ledger.begin(kept);
    copy = learningCopy(browser, protocol, found.learner);
    const nobodys = learningCopy(browser, protocol, null);
    const whole = progressToBeginWith({
      kept: kept?.progress ?? null,
      own: copy.read(),
      nobodys: nobodys.read(),
      here: progress.getState(),
    });
    const { complaints, ...parameters } = readParameters(location.search, found.parameters);
    scope = { ...scope, ...parameters, masteryShare: found.masteryShare };
    notices.setState(({ list }) => ({ list: [...list, ...complaints] }));
    if (found.sound !== null) settings.setState({ sound: found.sound });
    progress.setState(whole);
    if (isRecorded()) {
      keepHere(false);
      nobodys.forget();
      void handOverEarlier();
    }
    knowItsCheck().catch(() => undefined);
  };

  const courier: Courier = createCourier(system, {
    standing,
    begun,
    taken: () => keepHere(true),
    keepingChanged(keeping) {
      // Without the system this browser's copy is all there is.
      if (launch === null && keeping !== 'kept') {
        progress.setState(mergeProgress(progress.getState(), copy.read().progress));
      }
      learning.setState({ keeping });
    },
  });
  await new Promise<void>((resolve) => {
    setTimeout(resolve, WAIT_MS);
    learning.subscribe(() => resolve());
  });

  const start = addressToBeginWith(location.hash, scope, progress.getState());
  if (start !== null) browser.history.replaceState(null, '', start);
  progress.subscribe((now, before) => {
    keepHere(!isNews(now, before) && copy.read().taken);
    if (!isNews(now, before)) return;
    if (tells) handOver();
    courier.changed();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') courier.hurry();
  });
  browser.addEventListener('online', courier.hurry);
  const end = async (): Promise<boolean> => {
    if (launch !== null && isRecorded()) handOver();
    const taken = await courier.end();
    if (taken) keepHere(true);
    return taken;
  };
  browser.addEventListener('pagehide', () => void end());
  const leave = async (): Promise<void> => {
    learning.setState({ left: await end() });
    if (launch?.returnUrl) location.assign(launch.returnUrl);
  };
  const host = document.body.appendChild(document.createElement('div'));
  createRoot(host).render(<LearningLine learning={learning} onLeave={() => void leave()} />);
}
