/** All entries by topic, or those that fit what was typed. */
import { useId, useMemo, useState, type ReactNode } from 'react';
import { glossary, glossaryTopics, type GlossaryId } from '../../lesson/glossary.ts';
import { glossaryPage as words } from '../../lesson/words/en/glossary.ts';
import { find } from '../search/find.ts';
import { findableEntries } from '../search/findables.ts';
import { EntryLink } from './EntryLink.tsx';

const inOrder = findableEntries.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));

function List({ ids, open }: { ids: readonly GlossaryId[]; open: GlossaryId | null }): ReactNode {
  return (
    <ul>
      {ids.map((id) => (
        <li key={id}>
          <EntryLink to={id} current={id === open} />
        </li>
      ))}
    </ul>
  );
}

export function Entries({ open }: { open: GlossaryId | null }): ReactNode {
  const field = useId();
  const [typed, setTyped] = useState('');
  const found = useMemo(() => find(typed, findableEntries).map(({ id }) => id), [typed]);
  const filtering = typed.trim() !== '';
  return (
    <nav className="glossary-entries" aria-label={words.allEntries}>
      <label htmlFor={field}>{words.filter}</label>
      <input
        id={field}
        type="search"
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <p role="status" className="quiet">
        {filtering &&
          (found.length > 0 ? words.found(found.length) : words.nothingFound(typed.trim()))}
      </p>
      {filtering ? (
        <List ids={found} open={open} />
      ) : (
        glossaryTopics.map((topic) => (
          <section key={topic} aria-labelledby={`${field}-${topic}`}>
            <h2 id={`${field}-${topic}`}>{words.topics[topic]}</h2>
            <List
              ids={inOrder.map(({ id }) => id).filter((id) => glossary[id].topic === topic)}
              open={open}
            />
          </section>
        ))
      )}
    </nav>
  );
}
