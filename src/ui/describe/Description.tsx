/** The scene in words: what is in view, what is happening and what just happened, from the same store
 * as the picture. */
import { useEffect, useState, type ReactNode } from 'react';
import { plainWords } from '../../lesson/words/fill.ts';
import { interfaceWords } from '../../lesson/words/en/interface.ts';
import { stepWords } from '../../lesson/words/en/shelf.ts';
import type { Text } from '../../lesson/words/words.ts';
import type { QuestionPlace } from '../../lesson/question.ts';
import { Powers } from '../shared/Powers.tsx';
import { useSession, useSessionStore } from '../shared/session.tsx';
import { isOfCrowd, sayHappened } from './happened.ts';
import { saySkip } from './skipped.ts';

type Telling = 'still' | 'running' | 'done';

const telling: Record<QuestionPlace, Telling> = {
  none: 'running',
  asked: 'still',
  committed: 'running',
  shown: 'done',
};

/** What is told at this depth of a dive, where it is told stop by stop. */
function tellAt(told: Text | readonly Text[], depth: number): Text {
  if (typeof told === 'string') return told;
  const stop = Math.round(depth * (interfaceWords.deed.stops.length - 1));
  return told[stop] ?? told.at(-1) ?? '';
}

/** The latest happening of this run that is worth telling. */
function useHappened(): string {
  const { address, facts, lesson } = useSession();
  const [happened, setHappened] = useState('');
  useEffect(
    () =>
      facts.subscribe(({ held }, { held: before }) => {
        const crowd = isOfCrowd(lesson.getState().place, address.getState().run);
        const said = sayHappened(before, held, crowd);
        if (said !== '') setHappened(said);
        // A run that begins again has seen nothing yet.
        else if (held.size < before.size) setHappened('');
      }),
    [address, facts, lesson],
  );
  return happened;
}

export function Description(): ReactNode {
  const id = useSessionStore(
    (session) => session.lesson,
    (state) => state.place,
  );
  const question = useSessionStore(
    (session) => session.question,
    (state) => state.place,
  );
  const held = useSessionStore(
    (session) => session.facts,
    (state) => state.held,
  );
  const readings = useSessionStore(
    (session) => session.readings,
    (state) => state,
  );
  const second = useSessionStore(
    (session) => session.address,
    (state) => state.run === 'second',
  );
  const skip = useSessionStore(
    (session) => session.skipping,
    (state) => state.last,
  );
  const paused = useSessionStore(
    (session) => session.playback,
    (state) => state.place === 'paused',
  );
  const dive = useSessionStore(
    (session) => session.view,
    (state) => state.dive ?? 0,
  );
  const happened = useHappened();
  const { describe, secondRun } = stepWords(id);
  // A run that is watched again after its answer is running, whatever was shown before.
  const again = question === 'shown' && held.has('timeLeft');
  const telt = held.has('deedDone') ? 'done' : again ? 'running' : telling[question];
  const told = [
    plainWords(second && secondRun ? secondRun.describe : tellAt(describe[telt], dive), readings),
    happened !== '' && interfaceWords.told.justNow(happened),
    skip && saySkip(skip),
    paused && interfaceWords.told.paused,
  ];
  return (
    <section className="description" aria-labelledby="description-heading">
      <h2 id="description-heading">{interfaceWords.scene.inWords}</h2>
      <p id="description">
        <Powers text={told.filter(Boolean).join(' ')} />
      </p>
    </section>
  );
}
