/** The final assessment: what it is, the way to the next try, and what every try came to. */
import type { ReactNode } from 'react';
import type { TrackId } from '../../lesson/tracks.ts';
import { hasPassed, PASS_SHARE, totalOf, type Attempt } from '../../lesson/training/score.ts';
import { mapWords } from '../../lesson/words/en/map.ts';
import { trainWords } from '../../lesson/words/en/train.ts';
import type { Progress } from '../../store/progress.ts';
import { ByModule } from './ByModule.tsx';
import { FINAL_STEP, nextDraw } from './finalDraw.ts';
import { sayDay } from './sayDay.ts';
import { TrainLink } from './TrainLink.tsx';

const words = trainWords.final;

export function sayResult(attempt: Attempt): string {
  return hasPassed(attempt) ? words.passed : words.notPassed;
}

function Results({ attempts }: { attempts: readonly Attempt[] }): ReactNode {
  return (
    <ul className="train-results">
      {attempts.map((attempt) => {
        const { right, of } = totalOf(attempt);
        const { name } = mapWords.track[attempt.track];
        return (
          <li key={`${attempt.atMs} ${attempt.seed}`}>
            {words.attempt(sayDay(attempt.atMs), right, of, sayResult(attempt))}{' '}
            <span className="quiet">{words.drawn(name, attempt.seed)}</span>
          </li>
        );
      })}
    </ul>
  );
}

interface FinalPartProps {
  readonly progress: Progress;
  readonly track: TrackId;
  readonly seed: number;
}

export function FinalPart({ progress, track, seed }: FinalPartProps): ReactNode {
  const { attempts } = progress;
  const draw = nextDraw(progress, track, seed);
  const latest = attempts.at(-1);
  const way =
    draw.answered > 0 ? words.goOn(draw.answered, draw.length) : latest ? words.again : words.take;
  return (
    <section className="train-part" aria-labelledby="train-final">
      <h2 id="train-final">{words.heading}</h2>
      <p>{words.what(draw.length, 100 * PASS_SHARE)}</p>
      <p className="train-row">
        <TrainLink className="button" to={{ step: FINAL_STEP, seed: draw.seed }}>
          {way}
        </TrainLink>
        {attempts.some(hasPassed) && (
          <TrainLink className="button" to={{ page: 'certificate' }}>
            {words.toCertificate}
          </TrainLink>
        )}
      </p>
      {latest && (
        <>
          <h3>{words.results}</h3>
          <Results attempts={attempts.toReversed()} />
          <h3>{words.latest}</h3>
          <ByModule attempt={latest} />
        </>
      )}
    </section>
  );
}
