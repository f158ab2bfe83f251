/** Every figure of the step, with its grade and its source. */
import { useState, type ReactNode } from 'react';
import { stepOf } from '../../lesson/lesson.ts';
import { interfaceWords } from '../../lesson/words/en/interface.ts';
import { Provenance } from '../shared/Provenance.tsx';
import { useSessionStore } from '../shared/session.tsx';

export function Sources(): ReactNode {
  const id = useSessionStore(
    (session) => session.lesson,
    (state) => state.place,
  );
  const { figures } = stepOf(id);
  const [open, setOpen] = useState(false);
  if (figures.length === 0) return null;
  return (
    <details className="sources" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{interfaceWords.step.sources(figures.length)}</summary>
      <ul>
        {open &&
          figures.map((figure) => (
            <li key={figure}>
              <Provenance id={figure} />
            </li>
          ))}
      </ul>
    </details>
  );
}
