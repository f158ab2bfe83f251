/** The handout: every step of a track on paper, with its picture, its words and its sources. */
import { useState, type ReactNode } from 'react';
import { version } from '../../../package.json';
import type { StepId } from '../../lesson/lesson.ts';
import { tracks } from '../../lesson/tracks.ts';
import { handoutWords as words } from '../../lesson/words/en/handout.ts';
import { interfaceWords } from '../../lesson/words/en/interface.ts';
import { mapWords } from '../../lesson/words/en/map.ts';
import { pageWords } from '../../lesson/words/en/page.ts';
import { Notices } from '../shared/Notices.tsx';
import { PageHeader } from '../shared/PageHeader.tsx';
import { paper } from '../shared/paper.ts';
import { useSessionStore } from '../shared/session.tsx';
import { usePageTitle } from '../shared/usePageTitle.ts';
import { usePausedLesson } from '../shared/usePausedLesson.ts';
import '../style/handout.css';
import { StepSheet } from './StepSheet.tsx';
import type { RunStep } from './stepRun.ts';
import { useHandout } from './useHandout.ts';

/** What is on the paper, and of whom and when it is. */
function Imprint({ track, seed }: { track: string; seed: number }): ReactNode {
  const { facts } = words;
  const [today] = useState(() => new Date().toLocaleDateString('en-GB', { dateStyle: 'long' }));
  return (
    <header className="handout-imprint">
      <p className="quiet">{pageWords.brand}</p>
      <h1 id="handout-heading" tabIndex={-1}>
        {words.heading(track)}
      </h1>
      <dl>
        {[
          [facts.date, today],
          [facts.version, version],
          [facts.seed, String(seed)],
          [facts.licence, words.licence],
        ].map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>{facts.rests}</dt>
          <dd>
            <a href={`https://doi.org/${words.reviewDoi}`}>{words.review}</a>
          </dd>
        </div>
      </dl>
      <p>
        <strong>{interfaceWords.home.disclaimer}</strong> {words.counted(seed)}
      </p>
    </header>
  );
}

interface SheetsProps {
  readonly steps: readonly StepId[];
  readonly seed: number;
  readonly runStep: RunStep;
  onRetry(): void;
}

function Sheets({ steps, seed, runStep, onRetry }: SheetsProps): ReactNode {
  const handout = useHandout(steps, seed, runStep);
  switch (handout.kind) {
    case 'coming': {
      const said = words.progress(handout.done, steps.length);
      return (
        <div className="handout-state">
          <p role="status">{words.coming}</p>
          <progress aria-label={said} max={steps.length} value={handout.done} />
        </div>
      );
    }
    case 'missing':
      return (
        <div className="handout-state">
          <p role="alert">{words.missing}</p>
          <button type="button" onClick={onRetry}>
            {words.retry}
          </button>
        </div>
      );
    case 'here':
      return steps.map((id) => {
        const run = handout.runs.get(id);
        return run && <StepSheet key={id} id={id} run={run} origins={handout.origins} />;
      });
  }
}

export function Handout({ runStep }: { runStep: RunStep }): ReactNode {
  usePausedLesson();
  const {
    track,
    seed,
    steps: own,
    name,
  } = useSessionStore(
    (session) => session.address,
    (state) => state,
  );
  const [attempt, setAttempt] = useState(0);
  const steps = own.length > 0 ? own : tracks[track];
  const called = own.length > 0 ? name || words.ownTrack : mapWords.track[track].name;
  // A browser names the PDF by it.
  usePageTitle(words.heading(called));
  return (
    <div className="page handout-page">
      <PageHeader title={words.title}>
        <button type="button" onClick={() => window.print()}>
          {words.print}
        </button>
      </PageHeader>
      <main className="handout" aria-labelledby="handout-heading" style={paper}>
        <Notices />
        <Imprint track={called} seed={seed} />
        <Sheets
          key={`${attempt} ${seed} ${steps.join()}`}
          steps={steps}
          seed={seed}
          runStep={runStep}
          onRetry={() => setAttempt(attempt + 1)}
        />
      </main>
    </div>
  );
}
