/** What is due today, asked one by one, and at the end what came of it. */
import { useState, type ReactNode } from 'react';
import { REVIEW_DAYS } from '../../lesson/training/review.ts';
import { trainWords } from '../../lesson/words/en/train.ts';
import { ItemView } from '../checks/ItemView.tsx';
import { Summary } from '../checks/Summary.tsx';
import { useSession, useSessionStore } from '../shared/session.tsx';
import { dueAt, type Due } from './due.ts';
import { sayDay } from './sayDay.ts';
import { TrainLink } from './TrainLink.tsx';
import { useNow } from './useNow.ts';
import '../style/checks.css';

const words = trainWords.due;

function Later({ due }: { due: Due }): ReactNode {
  const { next } = due;
  return <p>{next === null ? words.none : words.next(next.count, sayDay(next.atMs))}</p>;
}

export function ReviewSession(): ReactNode {
  const { progress } = useSession();
  const items = useSessionStore(
    (session) => session.progress,
    (state) => state.items,
  );
  // What is answered on the way is no longer due, and stays in this round.
  const nowMs = useNow();
  const [round] = useState(() => dueAt(progress.getState().items, nowMs).now);
  const [at, setAt] = useState(0);
  const current = round[at];
  return (
    <div className="train-review">
      {current ? (
        <ItemView
          key={current.item.id}
          asked={current}
          at={at + 1}
          of={round.length}
          focus={at > 0}
          // No scene stands behind it here.
          {...(current.item.kind === 'point' && { how: words.byName })}
          onNext={() => setAt(at + 1)}
        />
      ) : (
        <>
          {round.length > 0 && (
            <Summary asked={round} focus>
              <p>{words.done}</p>
            </Summary>
          )}
          <Later due={dueAt(items, nowMs)} />
          <p className="quiet">{words.how(REVIEW_DAYS)}</p>
          <p>
            <TrainLink className="button" to={{ page: '' }}>
              {trainWords.back}
            </TrainLink>
          </p>
        </>
      )}
    </div>
  );
}
