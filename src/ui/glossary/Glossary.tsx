/** The glossary: every term of the lesson, each at an address of its own. */
import { useEffect, type ReactNode } from 'react';
import { isGlossaryId, type GlossaryId } from '../../lesson/glossary.ts';
import { glossaryPage as words, glossaryWords } from '../../lesson/words/en/glossary.ts';
import { Notices } from '../shared/Notices.tsx';
import { PageHeader } from '../shared/PageHeader.tsx';
import { useSession, useSessionStore } from '../shared/session.tsx';
import { useHeadingFocus } from '../shared/useHeadingFocus.ts';
import { usePageTitle } from '../shared/usePageTitle.ts';
import { usePausedLesson } from '../shared/usePausedLesson.ts';
import '../style/glossary.css';
import { Entries } from './Entries.tsx';
import { Entry } from './Entry.tsx';

/** The entry that the address asks for, or null; one that does not exist is said once and left out. */
function useOpenEntry(): GlossaryId | null {
  const { address, notices } = useSession();
  const asked = useSessionStore(
    (session) => session.address,
    (state) => state.exhibit,
  );
  const known = isGlossaryId(asked);
  useEffect(() => {
    if (known || asked === '') return;
    address.setState({ exhibit: '' });
    notices.setState(({ list }) => ({ list: [...list, { notice: 'unknownEntry', what: asked }] }));
  }, [known, asked, address, notices]);
  return known ? asked : null;
}

export function Glossary(): ReactNode {
  usePausedLesson();
  const open = useOpenEntry();
  usePageTitle(open === null ? words.title : `${glossaryWords[open].name} · ${words.title}`);
  const heading = useHeadingFocus(open ?? 'glossary');
  return (
    <div className="page">
      <PageHeader title={words.title} />
      <main
        className={`glossary ${open === null ? 'glossary-all' : ''}`}
        aria-labelledby="glossary-heading"
      >
        <article className="glossary-entry">
          <Notices />
          {open === null ? (
            <>
              <h1 ref={heading} id="glossary-heading" tabIndex={-1}>
                {words.title}
              </h1>
              <p>{words.intro}</p>
            </>
          ) : (
            <Entry id={open} heading={heading} />
          )}
        </article>
        <Entries open={open} />
      </main>
    </div>
  );
}
