/** Search over steps, glossary and lab: a field, and under it what fits, by key or by pointer. */
import { useEffect, useId, useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import { searchWords as words } from '../../lesson/words/en/search.ts';
import { Modal } from '../shared/Modal.tsx';
import { Missing } from '../shared/Missing.tsx';
import { useSession } from '../shared/session.tsx';
import { useAllWords } from '../shared/useAllWords.ts';

import '../style/settings.css';
import { find } from './find.ts';
import { findableExperiments } from './findableExperiments.ts';
import { findableEntries, findableSteps, type Result } from './findables.ts';

/** More of each kind would bury the other. */
const MOST_STEPS = 6;
const MOST_ENTRIES = 8;

interface ResultsProps {
  list: string;
  found: readonly Result[];
  active: number;
  onPick: (result: Result) => void;
}

function Results({ list, found, active, onPick }: ResultsProps): ReactNode {
  const groups = [
    { name: words.steps, kind: 'step' },
    { name: words.glossary, kind: 'entry' },
    { name: words.lab, kind: 'experiment' },
  ] as const;
  return (
    <div id={list} className="search-results" role="listbox" aria-label={words.title}>
      {groups.map(({ name, kind }) => {
        const own = found.filter((result) => result.kind === kind);
        if (own.length === 0) return null;
        return (
          <div key={kind} role="group" aria-labelledby={`${list}-${kind}`}>
            <div id={`${list}-${kind}`} className="search-group-name">
              {name}
            </div>
            {own.map((result) => {
              const index = found.indexOf(result);
              return (
                // The keys are those of the field, which keeps the focus.
                // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
                <div
                  key={result.id}
                  id={`${list}-${index}`}
                  className="search-result"
                  role="option"
                  tabIndex={-1}
                  aria-selected={index === active}
                  onClick={() => onPick(result)}
                >
                  <span className="search-result-name">
                    {result.kind === 'step' && `${result.number} `}
                    {result.name}
                  </span>
                  <span className="search-result-about">{result.about}</span>
                </div>
              );
            })}
          </div>
        );
      })}
    </div>
  );
}

/** What fits the query now, steps first. */
function useFound(query: string, here: boolean): readonly Result[] {
  return useMemo(
    () => [
      ...(here ? find(query, findableSteps()).slice(0, MOST_STEPS) : []),
      ...find(query, findableEntries).slice(0, MOST_ENTRIES),
      ...find(query, findableExperiments),
    ],
    [query, here],
  );
}

export function Search({ onClose }: { onClose(): void }): ReactNode {
  const { address, commands } = useSession();
  const list = useId();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const { state, again } = useAllWords();
  const found = useFound(query, state === 'here');
  const asked = query.trim() !== '';

  useEffect(() => {
    document.getElementById(`${list}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [list, active]);

  const pick = (result: Result): void => {
    onClose();
    if (result.kind === 'step') {
      commands.open(result.id);
    } else if (result.kind === 'experiment') {
      address.setState({ mode: 'lab', exhibit: result.id, controls: {} });
    } else {
      address.setState({ mode: 'glossary', exhibit: result.id });
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const last = found.length - 1;
    const to: Partial<Record<string, number>> = {
      ArrowDown: active >= last ? 0 : active + 1,
      ArrowUp: active <= 0 ? last : active - 1,
      PageDown: Math.min(last, active + MOST_STEPS),
      PageUp: Math.max(0, active - MOST_STEPS),
    };
    const next = to[event.key];
    const chosen = found[active];
    if (event.key === 'Enter' && chosen) pick(chosen);
    else if (next !== undefined && last >= 0) setActive(next);
    else return;
    event.preventDefault();
  };
  const said =
    !asked || state === 'missing'
      ? words.hint
      : state === 'coming'
        ? words.coming
        : found.length === 0
          ? words.nothing(query.trim())
          : words.found(found.length);
  return (
    <Modal className="search" label={words.title} onClose={onClose}>
      <div className="search-field">
        <label htmlFor={`${list}-field`}>{words.label}</label>
        <input
          id={`${list}-field`}
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          aria-expanded={found.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={found.length > 0 ? `${list}-${active}` : undefined}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
        <button type="button" onClick={onClose}>
          {words.close}
        </button>
      </div>
      <p className="search-said" role="status">
        {said}
      </p>
      {state === 'missing' && <Missing onAgain={again} />}
      {found.length > 0 && <Results list={list} found={found} active={active} onPick={pick} />}
    </Modal>
  );
}
