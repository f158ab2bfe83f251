/** The strip above an experiment: where one is, the other experiments, and the way back to the lesson. */
import type { ReactNode } from 'react';
import { interfaceWords } from '../../lesson/words/en/interface.ts';
import { labWords as words } from '../../lesson/words/en/lab.ts';
import { pageWords } from '../../lesson/words/en/page.ts';
import { steps } from '../../lesson/lesson.ts';
import { writeAddress } from '../../store/address.ts';
import { GroundButton } from '../shared/GroundButton.tsx';
import { useSessionStore } from '../shared/session.tsx';
import '../style/header.css';

const MENU = 'lab-ways';

export function LabHeader({ name }: { name: string }): ReactNode {
  const address = useSessionStore(
    (session) => session.address,
    (state) => state,
  );
  return (
    <header className="header">
      <a
        className="brand"
        href={writeAddress({ ...address, mode: 'home', step: steps[0].id })}
        aria-label={interfaceWords.header.home}
      >
        {pageWords.brand}
      </a>
      <span className="quiet">
        {words.title}: {name}
      </span>
      <button type="button" className="menu-button" popoverTarget={MENU}>
        {interfaceWords.header.menu}
      </button>
      <nav
        id={MENU}
        className="header-buttons"
        popover="auto"
        aria-label={interfaceWords.header.ways}
      >
        <a
          className="button"
          href={writeAddress({ ...address, mode: 'lab', exhibit: '', controls: {} })}
        >
          {words.all}
        </a>
        <a className="button" href={writeAddress({ ...address, mode: 'learn' })}>
          {words.lesson}
        </a>
        <GroundButton />
      </nav>
    </header>
  );
}
