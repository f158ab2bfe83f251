/** Puts everything together: stores, director, address, device, views. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { StageHandle } from '../scene/stageProps.ts';
import type { Session } from '../store/session.ts';
import { App } from './App.tsx';
import { createStores } from './createSession.ts';
import { followAppearance, keepOnDevice } from './device.ts';
import { createDirector } from './director.ts';
import { createProbe } from './probe.ts';
import { followAddress } from './router.ts';
import { SceneHost, Timekeeper } from './SceneHost.tsx';
import { followShortcuts } from './shortcuts.ts';

export function start(host: HTMLElement, browser: Window): void {
  const stores = createStores();
  keepOnDevice(stores, browser);
  const director = createDirector(stores);
  followAddress(stores, browser);
  followAppearance(stores, browser);
  const session: Session = { ...stores, commands: director.commands };
  followShortcuts(session, browser);

  let stage: StageHandle | null = null;
  if (new URLSearchParams(browser.location.search).has('probe')) {
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
