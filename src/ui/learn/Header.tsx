/** The strip above the scene: the product, the module, and the ground. */
import type { ReactNode } from 'react';
import { modules, type ModuleId } from '../../lesson/step.ts';
import { stepOf } from '../../lesson/lesson.ts';
import { english } from '../../lesson/words/en/words.ts';
import { writeAddress } from '../../store/address.ts';
import { GroundButton } from '../shared/GroundButton.tsx';
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
  const motion = useSessionStore(
    (session) => session.appearance,
    (state) => state.motion,
  );
  const address = useSessionStore(
    (session) => session.address,
    (state) => state,
  );
  return (
    <header className="header">
      <span className="brand">Engager</span>
      <span className="quiet">{moduleName(stepOf(step).module)}</span>
      <span className="header-buttons">
        <a className="button" href={writeAddress({ ...address, mode: 'gallery', exhibit: '' })}>
          Gallery
        </a>
        <GroundButton />
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
