/** The router: keeps the window's address and the address store the same, in both directions. */
import { readAddress, writeAddress } from '../store/address.ts';
import type { Stores } from './createSession.ts';

/** Reads the window's address and follows it from now on; returns what stops following. */
export function followAddress(stores: Stores, browser: Window): () => void {
  const { address, notices } = stores;
  const read = (): void => {
    const { address: found, complaints } = readAddress(browser.location.hash);
    address.setState(found);
    if (complaints.length > 0) {
      notices.setState(({ list }) => ({ list: [...list, ...complaints] }));
    }
  };
  const put = (way: 'pushState' | 'replaceState'): void => {
    const hash = writeAddress(address.getState());
    if (browser.location.hash !== hash) browser.history[way](null, '', hash);
  };
  read();
  put('replaceState');
  // Another view, a new step or another seed is a place to come back to; a setting is not.
  const stop = address.subscribe((now, before) => {
    const elsewhere =
      now.mode !== before.mode || now.step !== before.step || now.seed !== before.seed;
    put(elsewhere ? 'pushState' : 'replaceState');
  });
  const onMove = (): void => {
    read();
    put('replaceState');
  };
  browser.addEventListener('popstate', onMove);
  return () => {
    stop();
    browser.removeEventListener('popstate', onMove);
  };
}
