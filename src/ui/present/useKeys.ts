/** Listens to the keys of a lecture, before any control that does not need them. */
import { useEffect } from 'react';
import type { LectureAct } from '../../lesson/words/present.ts';
import { useSessionStore } from '../shared/session.tsx';
import { actOf, keepsKey, scrolls } from './keys.ts';

/** Acts that are left out do nothing in this window. */
export function useLectureKeys(acts: Readonly<Partial<Record<LectureAct, () => void>>>): void {
  const shortcuts = useSessionStore(
    (session) => session.settings,
    (state) => state.shortcuts,
  );
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { target } = event;
      if (target instanceof Element && keepsKey(target, event)) return;
      // A dialog without focus in it has the keys all the same.
      if (document.querySelector('dialog[open]') !== null) return;
      const act = actOf(event, shortcuts);
      const carryOut = act && acts[act];
      if (!carryOut && !scrolls(event)) return;
      event.preventDefault();
      event.stopPropagation();
      // A key held down is one press.
      if (!event.repeat) carryOut?.();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [acts, shortcuts]);
}
