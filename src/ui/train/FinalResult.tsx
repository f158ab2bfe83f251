/** Above the questions of a final assessment that was answered: whether it was passed, a new try, and the
 * result by module. */
import type { ReactNode } from 'react';
import { hasPassed, PASS_SHARE, percentOf, totalOf } from '../../lesson/training/score.ts';
import { trainWords } from '../../lesson/words/en/train.ts';
import { useSession, useSessionStore } from '../shared/session.tsx';
import { ByModule } from './ByModule.tsx';
import { freshSeed } from './finalDraw.ts';
import { TrainLink } from './TrainLink.tsx';
import '../style/train.css';

const words = trainWords.final;

/** `onOpen` goes to the questions that were left open. */
export function FinalResult({ onOpen }: { onOpen(): void }): ReactNode {
  const { address } = useSession();
  const { seed, track } = address.getState();
  const progress = useSessionStore(
    (session) => session.progress,
    (state) => state,
  );
  const attempt = progress.attempts.find((one) => one.seed === seed && one.track === track);
  if (attempt === undefined) {
    return (
      <>
        <p>{words.openCounts}</p>
        <div className="check-buttons">
          <button type="button" className="primary" onClick={onOpen}>
            {words.toOpen}
          </button>
        </div>
      </>
    );
  }
  const passed = hasPassed(attempt);
  const percent = percentOf(totalOf(attempt));
  return (
    <>
      <p className="train-verdict">
        {passed && <span aria-hidden="true">✓ </span>}
        {words.verdict(passed, percent, 100 * PASS_SHARE)}
      </p>
      <div className="check-buttons">
        <button
          type="button"
          onClick={() => {
            // This button goes with its draw: one reads on at the step's heading.
            document.querySelector<HTMLElement>('h1')?.focus();
            address.setState({ seed: freshSeed(progress, seed) });
          }}
        >
          {words.newDraw}
        </button>
        <TrainLink className="button" to={{ page: passed ? 'certificate' : '' }}>
          {passed ? words.toCertificate : words.toTraining}
        </TrainLink>
      </div>
      <h3>{words.byModule}</h3>
      <ByModule attempt={attempt} />
      <h3>{words.byQuestion}</h3>
    </>
  );
}
