/** The training at a glance: how far one is, what is due, the modules, the final assessment, the file. */
import type { ReactNode } from 'react';
import { bestOf, totalOf } from '../../lesson/training/score.ts';
import { REVIEW_DAYS } from '../../lesson/training/review.ts';
import { mapWords } from '../../lesson/words/en/map.ts';
import { stepWords } from '../../lesson/words/en/shelf.ts';
import { trainWords as words } from '../../lesson/words/en/train.ts';
import { goOnAt } from '../map/itinerary.ts';
import { ProgressReset } from '../settings/ProgressReset.tsx';
import { useSession, useSessionStore } from '../shared/session.tsx';
import '../style/settings.css';
import { dueAt, type Due } from './due.ts';
import { FinalPart, sayResult } from './FinalPart.tsx';
import { ModuleList } from './ModuleList.tsx';
import { linesOf, trainingTracks, type ModuleLine } from './outline.ts';
import { ProgressFile } from './ProgressFile.tsx';
import { sayDay } from './sayDay.ts';
import { TrainLink } from './TrainLink.tsx';
import { useNow } from './useNow.ts';

function Ways(): ReactNode {
  const { address } = useSession();
  const chosen = useSessionStore(
    (session) => session.address,
    (state) => state.track,
  );
  return (
    <fieldset className="train-ways-part">
      <legend>{words.ways}</legend>
      {trainingTracks.map((track) => (
        <label key={track} className="option train-way">
          <input
            type="radio"
            name="track"
            checked={track === chosen}
            onChange={() => address.setState({ track, steps: [], name: '' })}
          />
          <span>
            <strong>{mapWords.track[track].name}</strong>{' '}
            <span className="quiet">{mapWords.track[track].what}</span>
          </span>
        </label>
      ))}
      {!trainingTracks.includes(chosen) && <p>{words.wayWithoutChecks}</p>}
    </fieldset>
  );
}

function Sum({ lines, due }: { lines: readonly ModuleLine[]; due: Due }): ReactNode {
  const { track } = useSessionStore(
    (session) => session.address,
    (state) => state,
  );
  const progress = useSessionStore(
    (session) => session.progress,
    (state) => state,
  );
  const said = words.summary;
  const done = lines.reduce((sum, line) => sum + line.done, 0);
  const of = lines.reduce((sum, line) => sum + line.steps.length, 0);
  const spentS = lines.reduce((sum, line) => sum + line.spentS, 0);
  const step = goOnAt(track, progress);
  const best = bestOf(progress.attempts);
  const fresh = progress.last === null && done === 0;
  return (
    <div className="train-sum">
      <p className="train-steps">
        <strong>{said.progress(done, of)}</strong>
        <progress max={of} value={done} aria-label={said.progress(done, of)} />
      </p>
      <p className="train-go-on">
        {step === null ? (
          said.allDone
        ) : (
          <TrainLink className="button train-first" to={{ step }}>
            {fresh ? said.begin : said.goOn(stepWords(step).title)}
          </TrainLink>
        )}
      </p>
      <dl className="train-facts">
        <div>
          <dt>{said.timeSpent}</dt>
          <dd>
            {spentS > 0 ? words.time(spentS) : said.notYet}{' '}
            <span className="quiet">{said.timeCounts}</span>
          </dd>
        </div>
        <div>
          <dt>{said.dueToday}</dt>
          <dd>{words.questions(due.now.length)}</dd>
        </div>
        <div>
          <dt>{said.final}</dt>
          <dd>
            {best
              ? `${sayResult(best)}, ${words.final.score(totalOf(best).right, totalOf(best).of)}`
              : words.modules.notBegun}
          </dd>
        </div>
      </dl>
    </div>
  );
}

function DuePart({ due }: { due: Due }): ReactNode {
  const { now, next } = due;
  return (
    <section className="train-part" aria-labelledby="train-due">
      <h2 id="train-due">{words.due.heading}</h2>
      {now.length > 0 ? (
        <>
          <p>{words.due.now(now.length)}</p>
          <p>
            <TrainLink className="button" to={{ page: 'due' }}>
              {words.due.begin}
            </TrainLink>
          </p>
        </>
      ) : (
        <p>{next === null ? words.due.none : words.due.next(next.count, sayDay(next.atMs))}</p>
      )}
      <p className="quiet">{words.due.how(REVIEW_DAYS)}</p>
    </section>
  );
}

export function Overview(): ReactNode {
  const { track, seed } = useSessionStore(
    (session) => session.address,
    (state) => state,
  );
  const progress = useSessionStore(
    (session) => session.progress,
    (state) => state,
  );
  const lines = linesOf(track, progress);
  const due = dueAt(progress.items, useNow());
  return (
    <>
      <Sum lines={lines} due={due} />
      <DuePart due={due} />
      <Ways />
      <ModuleList lines={lines} />
      {trainingTracks.includes(track) && (
        <FinalPart progress={progress} track={track} seed={seed} />
      )}
      <section className="train-part" aria-labelledby="train-file">
        <h2 id="train-file">{words.file.heading}</h2>
        <ProgressFile />
        <ProgressReset />
      </section>
    </>
  );
}
