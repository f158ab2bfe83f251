/** The panel of a step: its line, what it is about, the question, and what the run showed. */
import { Suspense, useEffect, useRef, type ReactNode } from 'react';
import type { Step } from '../../lesson/step.ts';
import { numberOn } from '../../lesson/tracks.ts';
import { interfaceWords } from '../../lesson/words/en/interface.ts';
import { stepWords } from '../../lesson/words/en/shelf.ts';
import { writeAddress } from '../../store/address.ts';
import { Fetched, coming, fetched } from '../shared/Fetched.tsx';
import { Filled } from '../shared/Filled.tsx';
import { SourceList } from '../shared/SourceList.tsx';
import { useSession, useSessionStore } from '../shared/session.tsx';
import { usePageTitle } from '../shared/usePageTitle.ts';
import { Again } from './Again.tsx';
import { Deed } from './Deed.tsx';
import { Inspected } from './Inspected.tsx';
import { Outcome } from './Outcome.tsx';
import { Committed, Question } from './Question.tsx';
import { usePlotRoom } from './plotRoom.ts';
import { useRun } from './run.ts';
import { SecondRun } from './SecondRun.tsx';
import { ShownPlot } from './ShownPlot.tsx';
import { stepNumber } from '../../lesson/contents.ts';

// Few steps have a control or a timeline.
const ControlField = fetched(async () => (await import('./ControlField.tsx')).ControlField);
const Timeline = fetched(async () => (await import('./Timeline.tsx')).Timeline);

const words = interfaceWords.step;

/** Where on the way one is, in words and as a thin line. */
function OnTheWay({ title }: { title: string }): ReactNode {
  const { id } = useRun();
  const track = useSessionStore(
    (session) => session.address,
    (state) => state.track,
  );
  const at = numberOn(track, id);
  return (
    <div className="way">
      <p className="way-words quiet">
        <span>
          {stepNumber(id)} {title}
        </span>
        {at && <span>{words.number(at.at, at.of)}</span>}
      </p>
      {at && <progress aria-label={words.track} max={at.of} value={at.at} />}
    </div>
  );
}

/** At the end of the way: said once, with the way to the map. */
function Closing(): ReactNode {
  const address = useSessionStore(
    (session) => session.address,
    (state) => state,
  );
  return (
    <p className="closing">
      {words.last}{' '}
      <a href={writeAddress({ ...address, mode: 'map', exhibit: '' })}>{words.toMap}</a>
    </p>
  );
}

export function Panel(): ReactNode {
  const { lesson, readings } = useSession();
  const { id, step, second } = useRun();
  const question = useSessionStore(
    (session) => session.question,
    (state) => state.place,
  );
  const done = useSessionStore(
    (session) => session.facts,
    (state) => state.held.has('deedDone'),
  );
  const changed = useSessionStore(
    (session) => session.address,
    (state) => state.value !== null,
  );
  const heading = useRef<HTMLHeadingElement>(null);
  const asked = useRef(question);
  useEffect(() => {
    if (asked.current === question) return;
    asked.current = question;
    // The button that was pressed may be gone: focus is never lost with it.
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, [question]);
  const { control, figures, plotStands, shot, trials }: Step = step;
  const plotHere = usePlotRoom() === 'panel';
  const said = stepWords(id);
  usePageTitle(`${stepNumber(id)} ${said.title}`);
  const shown = question === 'shown' || done || second;
  const deed = 'deed' in step ? step.deed.kind : null;
  const inspected = deed === 'inspect' && done && !second;
  const isAsked = deed === 'check' || deed === 'final';
  useEffect(() => {
    const panel = heading.current?.closest('.panel-words');
    if (inspected && panel) panel.scrollTop = 0;
  }, [inspected]);
  return (
    <article className="step">
      <OnTheWay title={said.title} />
      <h1 ref={heading} id="step-heading" tabIndex={-1}>
        {second ? (said.secondRun?.line ?? said.outcomeLine) : shown ? said.outcomeLine : said.line}
      </h1>
      {/* What to take from it stands first; a check brings its own explanation. */}
      {inspected && (
        <>
          <Outcome />
          <Again />
        </>
      )}
      {!shown && !isAsked && (
        <p>
          <Filled text={said.explain} readings={readings.getState()} />
        </p>
      )}
      {question === 'asked' && <Question />}
      {question === 'committed' && <Committed />}
      {question === 'none' && <Deed done={done} />}
      {second && <SecondRun />}
      {control !== undefined && (question !== 'asked' || changed) && (
        <Fetched>
          <Suspense fallback={coming}>
            <ControlField id={control} />
          </Suspense>
        </Fetched>
      )}
      {/* Where the scene is a ground only, the plot is what there is to see. */}
      {plotHere && plotStands === 'overScene' && <ShownPlot />}
      {question !== 'shown' && <Inspected />}
      {shown && !second && !inspected && <Outcome />}
      {shown && !inspected && <Again />}
      {question === 'shown' && <Inspected />}
      {shot === 'followed' && (
        <Fetched>
          <Suspense fallback={coming}>
            <Timeline />
          </Suspense>
        </Fetched>
      )}
      {plotHere && plotStands !== 'overScene' && <ShownPlot />}
      {shown && !lesson.can('skip') && <Closing />}
      <SourceList say={words.sources} figures={figures} trials={trials} />
    </article>
  );
}
