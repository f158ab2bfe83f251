/** The strip above a page beside the lesson: where one is, the way back, and the ground. */
import type { ReactNode } from 'react';
import { pageWords } from '../../lesson/words/en/page.ts';
import { writeAddress } from '../../store/address.ts';
import '../style/page.css';
import { GroundButton } from './GroundButton.tsx';
import { useSessionStore } from './session.tsx';

export function PageHeader({
  title,
  children,
}: {
  title: string;
  children?: ReactNode;
}): ReactNode {
  const address = useSessionStore(
    (session) => session.address,
    (state) => state,
  );
  return (
    <header className="header page-header">
      <span className="brand">{pageWords.brand}</span>
      <span className="quiet">{title}</span>
      <span className="header-buttons">
        <a className="button" href={writeAddress({ ...address, mode: 'learn' })}>
          {pageWords.back}
        </a>
        {children}
        <GroundButton />
      </span>
    </header>
  );
}
