/** The check of a module: its items one at a time, each with its answer at once, then a summary. */
import { useState, type ReactNode } from 'react';
import { itemsFor } from '../../lesson/checks/item.ts';
import { shownBefore } from '../../lesson/checks/shown.ts';
import type { ModuleId } from '../../lesson/step.ts';
import { checkWords } from '../../lesson/words/en/checks/frame.ts';
import type { AskedItem } from '../../lesson/checks/asked.ts';
import { checkOf } from '../../lesson/words/en/checks/shelf.ts';
import { useSession } from '../shared/session.tsx';
import { ItemView } from './ItemView.tsx';
import { Summary } from './Summary.tsx';
import '../style/checks.css';

/** One way through items: which, and how far. Past the last one stands the summary. */
interface Round {
  readonly asked: readonly AskedItem[];
  readonly at: number;
}

/** The check's words have been fetched. */
export function Check({ module }: { module: ModuleId }): ReactNode {
  const { address, lesson, progress } = useSession();
  const [every] = useState(() => {
    const shown = shownBefore(address.getState().track, lesson.getState().place);
    const known = checkOf(module);
    const items = new Set(
      itemsFor(
        known.map(({ item }) => item),
        shown,
      ),
    );
    return known.filter(({ item }) => items.has(item));
  });
  // Whoever comes back goes on where they were.
  const [round, setRound] = useState((): Round => {
    const { items } = progress.getState();
    const open = every.findIndex(({ item }) => items[item.id] === undefined);
    return { asked: every, at: open < 0 ? every.length : open };
  });
  const [begun, setBegun] = useState(false);

  const startOver = (asked: readonly AskedItem[]): void => {
    setRound({ asked, at: 0 });
    setBegun(true);
  };

  if (every.length === 0) return <p className="quiet">{checkWords.nothing}</p>;
  const current = round.asked[round.at];
  if (!current) return <Summary asked={every} onAgain={startOver} focus={begun} />;
  return (
    <ItemView
      key={`${current.item.id} ${round.at}`}
      asked={current}
      at={round.at + 1}
      of={round.asked.length}
      focus={begun}
      onNext={() => {
        setRound({ ...round, at: round.at + 1 });
        setBegun(true);
      }}
    />
  );
}
