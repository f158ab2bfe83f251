/** Puts everything together: stores, director, address, device, views. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { StageHandle } from '../scene/stageProps.ts';
import { loadWorldMakers } from '../sim/worldMakers.ts';
import { isLecture } from '../store/address.ts';
import type { Session } from '../store/session.ts';
import { App } from './App.tsx';
import { createStores } from './createSession.ts';
import { followAppearance, keepOnDevice } from './device.ts';
import { createDirector, fetchStep } from './director.ts';
import { keepFirstPress } from './firstPress.ts';
import { createProbe } from './probe.ts';
import { followAddress } from './router.ts';
import { SceneHost, Timekeeper } from './SceneHost.tsx';
import { followShortcuts } from './shortcuts.ts';

export async function start(host: HTMLElement, browser: Window): Promise<void> {
  const stores = createStores();
  keepOnDevice(stores, browser);
  followAddress(stores, browser);
  const firstPress = keepFirstPress(stores, browser);
  const makers = await loadWorldMakers();
  await fetchStep(stores.address.getState(), makers);
  const director = createDirector(stores, makers);
  const probed = new URLSearchParams(browser.location.search).has('probe');
  // Under test pictures must not depend on how fast the machine is.
  followAppearance(stores, browser, probed ? 'medium' : null);
  const session: Session = { ...stores, commands: director.commands };
  followShortcuts(session, browser);
  void firstPress.then(director.commands.lecture);
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
  createRoot(host).render(
    <StrictMode>
      <App
        session={session}
        scene={
          <SceneHost
            session={session}
            director={director}
            onHandle={(handle) => {
              stage = handle;
            }}
          />
        }
      />
      <Timekeeper session={session} director={director} />
    </StrictMode>,
  );
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
