/** Puts everything together: stores, director, address, device, views. */
import { StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { launchedBy } from '../deliver/learningLaunch.ts';
import type { StageHandle } from '../scene/stageProps.ts';
import { loadWorldMakers } from '../sim/worldMakers.ts';
import { isLecture } from '../store/address.ts';
import type { Session } from '../store/session.ts';
import { AskedAgain, MissingPage } from '../ui/shared/Missing.tsx';
import { App } from './App.tsx';
import { createStores } from './createSession.ts';
import { followAppearance, keepOnDevice } from './device.ts';
import { createDirector } from './director.ts';
import { fetchStep } from './standing.ts';
import { keepFirstPress } from './firstPress.ts';
import { isMissingPart } from './missingParts.ts';
import { createProbe } from './probe.ts';
import { followAddress } from './router.ts';
import { SceneHost, Timekeeper } from './SceneHost.tsx';
import { followShortcuts } from './shortcuts.ts';

export async function start(host: HTMLElement, browser: Window): Promise<void> {
  const stores = createStores();
  const root = createRoot(host, {
    onCaughtError(error) {
      if (!isMissingPart(error)) reportError(error);
    },
  });
  const protocol = launchedBy(browser);
  keepOnDevice(stores, browser, protocol === null);
  if (protocol !== null) {
    const { openLearningRoom } = await insist(root, () => import('./learningRoom.tsx'));
    await openLearningRoom(stores, protocol, browser);
  }
  followAddress(stores, browser);
  const firstPress = keepFirstPress(stores, browser);
  const makers = await insist(root, async () => {
    const found = await loadWorldMakers();
    let here = stores.address.getState();
    await fetchStep(here, found);
    // Whoever goes elsewhere meanwhile comes to what is there.
    while (here !== stores.address.getState()) {
      here = stores.address.getState();
      await fetchStep(here, found);
    }
    return found;
  });
  const director = createDirector(stores, makers);
  const probed = new URLSearchParams(browser.location.search).has('probe');
  // Under test pictures must not depend on how fast the machine is.
  followAppearance(stores, browser, probed ? 'medium' : null);
  const session: Session = { ...stores, commands: director.commands };
  followShortcuts(session, browser);
  void firstPress.then(director.commands.lecture);
  // A page under test fetches what it shows.
  if (import.meta.env.PROD && !probed) {
    whenPictured(session, () => {
      // Without it everything goes on, with a network.
      import('./offline.ts')
        .then(({ keepOffline }) => keepOffline(stores.notices, browser))
        .catch(() => undefined);
    });
  }
  whenLecturing(session, async () => {
    const { openLectureRoom } = await import('./lectureRoom.ts');
    openLectureRoom(session, director, makers, browser);
  });

  let stage: StageHandle | null = null;
  if (probed) {
    browser.engagerProbe = createProbe(session, director, () =>
      stores.view.getState().scene === 'ready' ? stage : null,
    );
  }
  const onHandle = (handle: StageHandle | null): void => {
    stage = handle;
  };
  root.render(
    <StrictMode>
      <App
        session={session}
        scene={<SceneHost session={session} director={director} onHandle={onHandle} />}
      />
      <Timekeeper session={session} director={director} />
    </StrictMode>,
  );
  import('./keptFocus.ts').then(
    ({ keepFocus }) => keepFocus(browser.document),
    // Without it Tab goes on from where the focus was.
    () => undefined,
  );
  // Where it cannot be fetched, time is not counted, and nothing else is lost.
  import('./timeSpent.ts').then(
    ({ countTime }) => countTime(session, browser, () => performance.now()),
    () => undefined,
  );
}

/** Fetches what nothing can stand without, as often as someone asks. */
async function insist<T>(root: Root, fetch: () => Promise<T>): Promise<T> {
  try {
    return await fetch();
  } catch (error) {
    if (!isMissingPart(error)) reportError(error);
    await new Promise<void>((again) => {
      root.render(<MissingPage onAgain={again} />);
    });
    root.render(<AskedAgain />);
    return insist(root, fetch);
  }
}

/** Calls once the first picture stands, or word that none comes: until then the network is its own. */
function whenPictured({ view }: Session, then: () => void): void {
  const stop = view.subscribe(({ scene }) => {
    if (scene !== 'ready' && scene !== 'unavailable') return;
    stop();
    then();
  });
}

/** Calls once, as soon as a lecture is given. */
function whenLecturing({ address, notices }: Session, open: () => Promise<void>): void {
  const tryNow = (): boolean => {
    if (!isLecture(address.getState().mode)) return false;
    open().catch(() =>
      notices.setState(({ list }) => ({ list: [...list, { notice: 'partMissing', what: '' }] })),
    );
    return true;
  };
  if (tryNow()) return;
  const stop = address.subscribe(() => {
    if (tryNow()) stop();
  });
}
