/** The map of the lesson: its modules and steps on the chosen way, what is done, and where to go on. */
import type { ReactNode } from 'react';
import { handoutWords } from '../../lesson/words/en/handout.ts';
import { mapWords } from '../../lesson/words/en/map.ts';
import { lectureWay } from '../../lesson/lectureChart.ts';
import { presentWords } from '../../lesson/words/en/present.ts';
import { stepWords } from '../../lesson/words/en/shelf.ts';
import { english } from '../../lesson/words/en/words.ts';
import { writeAddress } from '../../store/address.ts';
import { Notices } from '../shared/Notices.tsx';
import { PageHeader } from '../shared/PageHeader.tsx';
import { Missing } from '../shared/Missing.tsx';
import { useSessionStore } from '../shared/session.tsx';
import { useAllWords } from '../shared/useAllWords.ts';
import { usePageTitle } from '../shared/usePageTitle.ts';
import { usePausedLesson } from '../shared/usePausedLesson.ts';
import '../style/map.css';
import { goOnAt, isDone, stopsOf, type ModuleStop } from './itinerary.ts';
import { StepCard } from './StepCard.tsx';
import { Tracks } from './Tracks.tsx';

function GoOn(): ReactNode {
  const address = useSessionStore(
    (session) => session.address,
    (state) => state,
  );
  const progress = useSessionStore(
    (session) => session.progress,
    (state) => state,
  );
  const step = goOnAt(address.track, progress);
  if (step === null) return <p>{mapWords.allDone}</p>;
  const fresh = progress.last === null && Object.keys(progress.steps).length === 0;
  return (
    <a
      className="button map-go-on"
      href={writeAddress({ ...address, mode: 'learn', step, run: 'first', value: null })}
    >
      {fresh ? mapWords.begin : mapWords.goOn(stepWords(step).title)}
    </a>
  );
}

/** The ways to give what is chosen here as a lecture, and on paper. */
function AsLecture(): ReactNode {
  const address = useSessionStore(
    (session) => session.address,
    (state) => state,
  );
  const step = lectureWay(address.track, address.steps)[0] ?? address.step;
  const here = { ...address, mode: 'present', step, beat: 'line', channel: null } as const;
  return (
    <p>
      <a className="button" href={writeAddress(here)}>
        {presentWords.enter}
      </a>{' '}
      <a className="button" href={writeAddress({ ...address, mode: 'handout', exhibit: '' })}>
        {handoutWords.open}
      </a>
    </p>
  );
}

function Module({ stop }: { stop: ModuleStop }): ReactNode {
  const progress = useSessionStore(
    (session) => session.progress,
    (state) => state,
  );
  const { module, number, state, steps, done } = stop;
  const said = {
    coming: mapWords.coming,
    elsewhere: mapWords.notOnTrack,
    open: mapWords.moduleProgress(done, steps.length),
  };
  return (
    <li className={`map-module map-module-${state}`}>
      <h2>
        {number} {english.modules[module]} <span className="map-count">{said[state]}</span>
      </h2>
      {state === 'open' && (
        <ol className="map-steps">
          {steps.map((id) => (
            <StepCard key={id} id={id} done={isDone(progress, id)} last={progress.last === id} />
          ))}
        </ol>
      )}
    </li>
  );
}

function Whole(): ReactNode {
  const track = useSessionStore(
    (session) => session.address,
    (state) => state.track,
  );
  const progress = useSessionStore(
    (session) => session.progress,
    (state) => state,
  );
  const stops = stopsOf(track, progress);
  const done = stops.reduce((sum, stop) => sum + stop.done, 0);
  const of = stops.reduce((sum, stop) => sum + stop.steps.length, 0);
  return (
    <>
      <div className="map-progress">
        <p>
          <strong>{mapWords.progress(done, of)}</strong>
        </p>
        <svg
          className="map-bar"
          viewBox={`0 0 ${of} 1`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <rect className="map-bar-all" width={of} height="1" />
          <rect className="map-bar-done" width={done} height="1" />
        </svg>
        <GoOn />
      </div>
      <Tracks />
      <AsLecture />
      <ol className="map-modules">
        {stops.map((stop) => (
          <Module key={stop.module} stop={stop} />
        ))}
      </ol>
    </>
  );
}

export function MapView(): ReactNode {
  usePausedLesson();
  usePageTitle(mapWords.title);
  const words = useAllWords();
  return (
    <div className="page">
      <PageHeader title={mapWords.title} />
      <main className="map" aria-labelledby="map-heading">
        <Notices />
        <h1 id="map-heading" tabIndex={-1}>
          {mapWords.title}
        </h1>
        {words.state === 'here' && <Whole />}
        {words.state === 'missing' && <Missing onAgain={words.again} />}
      </main>
    </div>
  );
}
