/** Single-key shortcuts; a control that has focus keeps the keys it needs. */
import type { Session } from '../store/session.ts';

const KEEPS_ITS_KEYS = 'input, select, textarea, [contenteditable]';

export function followShortcuts(session: Session, browser: Window): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !session.settings.getState().shortcuts)
      return;
    if (event.target instanceof Element && event.target.matches(KEEPS_ITS_KEYS)) return;
    switch (event.key.toLowerCase()) {
      case 'k':
        session.playback.send(session.playback.getState().place === 'running' ? 'pause' : 'play');
        break;
      case 'r':
        session.commands.replay();
        break;
      case 'l':
        session.commands.change({
          ground: session.appearance.getState().ground === 'dark' ? 'light' : 'dark',
        });
        break;
      default:
        return;
    }
    event.preventDefault();
  };
  browser.addEventListener('keydown', onKeyDown);
  return () => browser.removeEventListener('keydown', onKeyDown);
}
