/** Switches between the two grounds. */
import type { ReactNode } from 'react';
import { interfaceWords } from '../../lesson/words/en/interface.ts';
import { useSession, useSessionStore } from './session.tsx';

const words = interfaceWords.header;

export function GroundButton(): ReactNode {
  const { commands } = useSession();
  const ground = useSessionStore(
    (session) => session.appearance,
    (state) => state.ground,
  );
  const other = ground === 'dark' ? 'light' : 'dark';
  return (
    <button type="button" onClick={() => commands.change({ ground: other })}>
      {other === 'dark' ? words.toDark : words.toLight}
      <span className="visually-hidden"> {words.ground}</span>
    </button>
  );
}
