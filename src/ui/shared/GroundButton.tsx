/** Switches between the two grounds. */
import type { ReactNode } from 'react';
import { useSession, useSessionStore } from './session.tsx';

export function GroundButton(): ReactNode {
  const { commands } = useSession();
  const ground = useSessionStore(
    (session) => session.appearance,
    (state) => state.ground,
  );
  const other = ground === 'dark' ? 'light' : 'dark';
  return (
    <button type="button" onClick={() => commands.change({ ground: other })}>
      {other === 'dark' ? 'Dark' : 'Light'}
      <span className="visually-hidden"> ground</span>
    </button>
  );
}
