/** Keeps the product on this device, for use without a network, and says when a newer version is here.
 * A learning system brings the product itself, in a frame or without a manifest: nothing is kept then. */
import type { StoreApi } from 'zustand/vanilla';
import type { Notice } from '../store/session.ts';

type Notices = StoreApi<{ readonly list: readonly Notice[] }>;

/** Beside the page, so that it answers for its folder and for nothing else on the host. */
const WORKER = 'sw.js';

function isOurPlace({ top, self, document, location }: Window): boolean {
  return (
    top === self &&
    location.protocol.startsWith('http') &&
    document.querySelector('link[rel="manifest"]') !== null
  );
}

/** Says once that a newer version is here. It is used when asked for, or when this is next opened. */
function offer(notices: Notices, browser: Window, newer: ServiceWorker): void {
  const useNow = (): void => {
    browser.navigator.serviceWorker.addEventListener(
      'controllerchange',
      () => browser.location.reload(),
      { once: true },
    );
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name.
    newer.postMessage('useNow');
  };
  notices.setState(({ list }) => ({
    list: [
      ...list.filter(({ notice }) => notice !== 'newerVersion'),
      { notice: 'newerVersion', what: '', act: useNow },
    ],
  }));
}

/** Resolves once the browser has been asked; what it keeps comes later. */
export async function keepOffline(notices: Notices, browser: Window): Promise<void> {
  const { navigator } = browser;
  if (!('serviceWorker' in navigator) || !isOurPlace(browser)) return;
  const kept = await navigator.serviceWorker.register(WORKER);
  const follow = (worker: ServiceWorker | null): void => {
    // The first version replaces none.
    if (!worker || !navigator.serviceWorker.controller) return;
    if (worker.state === 'installed') offer(notices, browser, worker);
    worker.addEventListener('statechange', () => {
      if (worker.state === 'installed') offer(notices, browser, worker);
    });
  };
  follow(kept.waiting ?? kept.installing);
  kept.addEventListener('updatefound', () => follow(kept.installing));
}
