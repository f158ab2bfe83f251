/** The strip above the scene: the product, the module, and the ground. */
import type { ReactNode } from 'react';
import { modules, type ModuleId } from '../../lesson/step.ts';
import { stepOf } from '../../lesson/lesson.ts';
import { english } from '../../lesson/words/en/words.ts';
import { useSession, useSessionStore } from '../shared/session.tsx';

function moduleName(id: ModuleId): string {
  return `${modules.indexOf(id) + 1} ${english.modules[id]}`;
}

export function Header(): ReactNode {
  const { commands } = useSession();
  const step = useSessionStore(
    (session) => session.lesson,
    (state) => state.place,
  );
  const { ground, motion } = useSessionStore(
    (session) => session.appearance,
    (state) => state,
  );
  const otherGround = ground === 'dark' ? 'light' : 'dark';
  return (
    <header className="header">
      <span className="brand">Engager</span>
      <span className="quiet">{moduleName(stepOf(step).module)}</span>
      <span className="header-buttons">
        <button type="button" onClick={() => commands.change({ ground: otherGround })}>
          {otherGround === 'dark' ? 'Dark' : 'Light'}
          <span className="visually-hidden"> ground</span>
        </button>
        <button
          type="button"
          aria-pressed={motion === 'reduced'}
          onClick={() => commands.change({ motion: motion === 'full' ? 'reduced' : 'full' })}
        >
          Less motion
        </button>
      </span>
    </header>
  );
}
