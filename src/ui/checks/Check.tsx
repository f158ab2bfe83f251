/** The check of a module, or the final assessment: its items one at a time, each with its answer at once, then a summary. */
import { Suspense, useState, type ReactNode } from 'react';
import { askedIn } from '../../lesson/checks/asking.ts';
import { deedOf, type StepId } from '../../lesson/lesson.ts';
import { stepWords } from '../../lesson/words/en/shelf.ts';
import { checkWords } from '../../lesson/words/en/checks/frame.ts';
import type { AskedItem } from '../../lesson/checks/asked.ts';
import { Fetched, coming, fetched } from '../shared/Fetched.tsx';
import { Filled } from '../shared/Filled.tsx';
import { useSession } from '../shared/session.tsx';
import { Again } from './Again.tsx';
import { ItemView } from './ItemView.tsx';
import { Summary } from './Summary.tsx';
import '../style/checks.css';

const FinalResult = fetched(async () => (await import('../train/FinalResult.tsx')).FinalResult);

/** One way through items: which, and how far. Past the last one stands the summary. */
interface Round {
  readonly asked: readonly AskedItem[];
  readonly at: number;
}

/** What the check is, before its first question; then the questions have the room. */
function Opening({ step, onBegin }: { step: StepId; onBegin(): void }): ReactNode {
  const { readings } = useSession();
  return (
    <div className="check">
      <p>
        <Filled text={stepWords(step).explain} readings={readings.getState()} />
      </p>
      <div className="check-buttons">
        <button type="button" className="primary" onClick={onBegin}>
          {checkWords.begin}
        </button>
      </div>
    </div>
  );
}

/** What the step asks, a check or the assessment, has been fetched. */
export function Check({ step }: { step: StepId }): ReactNode {
  const { address, progress } = useSession();
  const [every] = useState(() => askedIn(step, address.getState()));
  const isFinal = deedOf(step)?.kind === 'final';
  const openFrom = (from: number): number => {
    const { items } = progress.getState();
    const open = every.slice(from).findIndex(({ item }) => items[item.id] === undefined);
    return open < 0 ? every.length : from + open;
  };
  // Whoever comes back goes on where they were.
  const [round, setRound] = useState((): Round => ({ asked: every, at: openFrom(0) }));
  const [begun, setBegun] = useState(false);

  const startOver = (asked: readonly AskedItem[]): void => {
    setRound({ asked, at: 0 });
    setBegun(true);
  };

  if (every.length === 0) return <p className="quiet">{checkWords.nothing}</p>;
  if (!begun && round.at === 0) return <Opening step={step} onBegin={() => setBegun(true)} />;
  const current = round.asked[round.at];
  if (!current) {
    if (!isFinal) {
      return (
        <Summary asked={every} focus={begun}>
          <Again asked={every} onAgain={startOver} />
        </Summary>
      );
    }
    const result = (
      <Fetched>
        <Suspense fallback={coming}>
          <FinalResult onOpen={() => setRound({ asked: every, at: openFrom(0) })} />
        </Suspense>
      </Fetched>
    );
    return <Summary asked={every} focus={begun} lead={result} />;
  }
  return (
    <ItemView
      key={`${current.item.id} ${round.at}`}
      asked={current}
      at={round.at + 1}
      of={round.asked.length}
      focus={begun}
      onNext={() => {
        // Of the assessment the first answer to each question counts: none is asked again.
        setRound({ ...round, at: isFinal ? openFrom(round.at + 1) : round.at + 1 });
        setBegun(true);
      }}
    />
  );
}
