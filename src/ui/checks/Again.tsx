/** Once more through a check: all of it, or only what was not right. */
import type { ReactNode } from 'react';
import { checkWords as words } from '../../lesson/words/en/checks/frame.ts';
import type { AskedItem } from '../../lesson/checks/asked.ts';
import { latestAnswer } from '../../store/progress.ts';
import { useSessionStore } from '../shared/session.tsx';

interface AgainProps {
  readonly asked: readonly AskedItem[];
  onAgain(asked: readonly AskedItem[]): void;
}

export function Again({ asked, onAgain }: AgainProps): ReactNode {
  const items = useSessionStore(
    (session) => session.progress,
    (state) => state.items,
  );
  const missed = asked.filter(({ item }) => latestAnswer(items, item.id)?.right !== true);
  return (
    <div className="check-buttons">
      {missed.length > 0 && missed.length < asked.length && (
        <button type="button" onClick={() => onAgain(missed)}>
          {words.againMissed}
        </button>
      )}
      <button type="button" onClick={() => onAgain(asked)}>
        {words.again}
      </button>
    </div>
  );
}
