/** The notes window of a lecture: what stands on the hall's screen, what to say of it, what comes next,
 * the time, and everything that moves the lecture. */
import { lectureChart, lectureWay, placeOf, standAt } from '../../lesson/lectureChart.ts';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import type { Stand } from '../../lesson/beats.ts';
import { transition } from '../../lesson/chart.ts';
import { stepNumber } from '../../lesson/contents.ts';
import { stepOf } from '../../lesson/lesson.ts';
import { plainWords } from '../../lesson/words/fill.ts';
import { mapWords } from '../../lesson/words/en/map.ts';
import { loadNotes, stepNotes } from '../../lesson/words/en/notes/shelf.ts';
import { presentWords } from '../../lesson/words/en/present.ts';
import { hasWords, loadWords, stepWords } from '../../lesson/words/en/shelf.ts';
import { emptyReadings } from '../../sim/readings.ts';
import { lineAt, useStand } from '../present/Band.tsx';
import { useSharedActs, type SharedAct } from '../present/useActs.ts';
import { useLectureKeys } from '../present/useKeys.ts';
import { letGo } from '../present/Tools.tsx';
import { Filled } from '../shared/Filled.tsx';
import { Notices } from '../shared/Notices.tsx';
import { Missing } from '../shared/Missing.tsx';
import { usePageTitle } from '../shared/usePageTitle.ts';
import type { AllWords } from '../shared/useAllWords.ts';
import { useSession, useSessionStore } from '../shared/session.tsx';
import { Preview } from './Preview.tsx';
import { Times } from './Times.tsx';
import '../style/notes.css';

const words = presentWords.notes;

const buttons: readonly SharedAct[] = [
  'back',
  'next',
  'black',
  'run',
  'replay',
  'ground',
  'pointer',
  'first',
  'last',
];

/** Fetches the notes and the words of a whole lecture, once. */
function useNotes(): AllWords {
  const { track, steps } = useSessionStore(
    (session) => session.address,
    (state) => state,
  );
  const [state, setState] = useState<AllWords['state']>('coming');
  const ask = useCallback(() => {
    const modules = [...new Set(lectureWay(track, steps).map((id) => stepOf(id).module))];
    Promise.all([loadNotes(...modules), loadWords(...modules)]).then(
      () => setState('here'),
      () => setState('missing'),
    );
  }, [track, steps]);
  useEffect(ask, [ask]);
  const again = (): void => {
    setState('coming');
    ask();
  };
  return { state, again };
}

/** What the run of this window, which is the hall's, came to. */
function Seen({ text }: { text: string | undefined }): ReactNode {
  const readings = useSessionStore(
    (session) => session.readings,
    (state) => state,
  );
  return text === undefined ? null : (
    <>
      {' '}
      <Filled text={text} readings={readings} />
    </>
  );
}

function Said({ stand }: { stand: Stand }): ReactNode {
  const { state, again } = useNotes();
  const notes = stepNotes(stand.step);
  if (notes === null) return state === 'missing' ? <Missing onAgain={again} /> : null;
  const parts = [
    [words.ask, notes.ask],
    [words.answer, notes.answer],
    [words.mistake, notes.mistake],
  ] as const;
  return (
    <>
      <p className="notes-say">
        <Filled text={notes.say} readings={emptyReadings} />
      </p>
      {parts.map(([name, text]) => (
        <p key={name} className="notes-part">
          <strong>{name}</strong> <Filled text={text} readings={emptyReadings} />
          {text === notes.answer && stand.beat === 'answer' && <Seen text={notes.seen} />}
        </p>
      ))}
    </>
  );
}

function Next({ stand }: { stand: Stand }): ReactNode {
  const { track, steps } = useSessionStore(
    (session) => session.address,
    (state) => state,
  );
  // The words of a later module may still be on their way.
  useNotes();
  const from = placeOf(stand);
  const to = transition(lectureChart(lectureWay(track, steps)), from, 'next', () => true);
  const next = standAt(to);
  const known = hasWords(stepOf(next.step).module);
  return (
    <div className="notes-next">
      <h2>{words.next}</h2>
      {to === from && <p>{words.last}</p>}
      {to !== from && known && (
        <p>
          {plainWords(lineAt(next.step, next.beat), emptyReadings)}{' '}
          <span className="quiet">({presentWords.beats[next.beat]})</span>
        </p>
      )}
    </div>
  );
}

function Buttons(): ReactNode {
  const acts = useSharedActs();
  useLectureKeys(acts);
  const running = useSessionStore(
    (session) => session.playback,
    (state) => state.place === 'running',
  );
  const dark = useSessionStore(
    (session) => session.appearance,
    (state) => state.ground === 'dark',
  );
  const { black, pointing } = useSessionStore(
    (session) => session.lecture,
    (state) => state,
  );
  const pressed: Readonly<Partial<Record<SharedAct, boolean>>> = { black, pointer: pointing };
  const said = (act: SharedAct): string => {
    if (act === 'run' && !running) return presentWords.on.run;
    return act === 'ground' && dark ? presentWords.on.ground : presentWords.acts[act];
  };
  return (
    <div className="notes-buttons" role="group" aria-label={words.controls}>
      {buttons.map((act) => (
        <button
          key={act}
          type="button"
          className={act === 'next' ? 'primary' : ''}
          aria-pressed={pressed[act]}
          onClick={(event) => {
            letGo(event);
            acts[act]();
          }}
        >
          {said(act)}
        </button>
      ))}
    </div>
  );
}

function Link(): ReactNode {
  const { link, loweredTo, black } = useSessionStore(
    (session) => session.lecture,
    (state) => state,
  );
  return (
    <div className="notes-link" role="status">
      <p className="quiet">{words.link[link]}</p>
      {black && <p>{words.blackNow}</p>}
      {loweredTo !== null && <p>{words.lowered}</p>}
    </div>
  );
}

export function Notes({ scene }: { scene: ReactNode }): ReactNode {
  const { address } = useSession();
  const stand = useStand();
  const { track, steps, name } = useSessionStore(
    () => address,
    (state) => state,
  );
  const way = lectureWay(track, steps);
  const trackName =
    steps.length > 0 ? presentWords.overview.ownName(name) : mapWords.track[track].name;
  const { title } = stepWords(stand.step);
  usePageTitle(`${words.title}: ${stepNumber(stand.step)} ${title}`);
  return (
    <main className="notes" aria-labelledby="notes-heading">
      <section className="notes-words" aria-label={words.title}>
        <Notices />
        <p className="quiet">
          {words.at(
            stepNumber(stand.step),
            title,
            way.indexOf(stand.step) + 1,
            way.length,
            trackName,
          )}
        </p>
        <h1 id="notes-heading" tabIndex={-1} aria-live="polite">
          {plainWords(lineAt(stand.step, stand.beat), emptyReadings)}
        </h1>
        <p className="quiet">
          {words.onScreen} {presentWords.beats[stand.beat]}
        </p>
        <Said stand={stand} />
        <Link />
      </section>
      <section className="notes-side" aria-label={words.controls}>
        <Times step={stand.step} />
        <Preview scene={scene} />
        <Next stand={stand} />
        <Buttons />
      </section>
    </main>
  );
}
