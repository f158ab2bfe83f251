/** The tools of a lecture: a button for everything that a key does. They show themselves when the
 * pointer moves or one of them has focus. */
import type { MouseEvent, ReactNode } from 'react';
import { lectureActs, type LectureAct } from '../../lesson/words/present.ts';
import { presentWords as words } from '../../lesson/words/en/present.ts';
import { writeAddress } from '../../store/address.ts';
import { CameraPad } from '../shared/CameraPad.tsx';
import { Notices } from '../shared/Notices.tsx';
import { useSessionStore } from '../shared/session.tsx';

interface ToolsProps {
  acts: Readonly<Record<LectureAct, () => void>>;
  labelled: boolean;
}

/** A button that was pressed with the mouse does not keep the keys of the clicker to itself. */
export function letGo({ detail, currentTarget }: MouseEvent<HTMLElement>): void {
  if (detail > 0) currentTarget.blur();
}

export function Tools({ acts, labelled }: ToolsProps): ReactNode {
  const address = useSessionStore(
    (session) => session.address,
    (state) => state,
  );
  const running = useSessionStore(
    (session) => session.playback,
    (state) => state.place === 'running',
  );
  const dark = useSessionStore(
    (session) => session.appearance,
    (state) => state.ground === 'dark',
  );
  const { black, pointing } = useSessionStore(
    (session) => session.lecture,
    (state) => state,
  );
  const pressed: Readonly<Partial<Record<LectureAct, boolean>>> = {
    labels: labelled,
    pointer: pointing,
    black,
  };
  const said = (act: LectureAct): string => {
    if (act === 'run' && !running) return words.on.run;
    return act === 'ground' && dark ? words.on.ground : words.acts[act];
  };
  return (
    <nav className="hall-tools" aria-label={words.tools}>
      <Notices />
      <div className="hall-buttons">
        {lectureActs.map((act) => (
          <button
            key={act}
            type="button"
            aria-pressed={pressed[act]}
            onClick={(event) => {
              letGo(event);
              acts[act]();
            }}
          >
            {said(act)}
          </button>
        ))}
        <a className="button" href={writeAddress({ ...address, mode: 'learn' })}>
          {words.leave}
        </a>
      </div>
      <CameraPad />
    </nav>
  );
}
