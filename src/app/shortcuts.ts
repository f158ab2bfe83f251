/** Single-key shortcuts of the lesson; a control that has focus keeps the keys it needs. */
import { isLecture } from '../store/address.ts';
import type { Session } from '../store/session.ts';

const KEEPS_ITS_KEYS = 'input, select, textarea, [contenteditable], dialog *';

export function followShortcuts(session: Session, browser: Window): () => void {
  const { address, appearance, commands, playback, settings } = session;
  const inLesson: Readonly<Record<string, () => void>> = {
    k: () => playback.send(playback.getState().place === 'running' ? 'pause' : 'play'),
    j: commands.again,
    r: commands.replay,
  };
  const anywhere: Readonly<Record<string, () => void>> = {
    l: () =>
      commands.change({ ground: appearance.getState().ground === 'dark' ? 'light' : 'dark' }),
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !settings.getState().shortcuts) return;
    if (event.target instanceof Element && event.target.matches(KEEPS_ITS_KEYS)) return;
    const { mode } = address.getState();
    // A lecture has keys of its own.
    if (isLecture(mode)) return;
    const keys =
      mode === 'learn' || mode === 'home' || mode === 'lab'
        ? { ...anywhere, ...inLesson }
        : anywhere;
    const key = event.key.toLowerCase();
    if (!Object.hasOwn(keys, key)) return;
    keys[key]?.();
    event.preventDefault();
  };
  browser.addEventListener('keydown', onKeyDown);
  return () => browser.removeEventListener('keydown', onKeyDown);
}
