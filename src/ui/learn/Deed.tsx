/** What the learner does in a step without a question: doing it is what completes the step. */
import { Suspense, type ReactNode } from 'react';
import type { StepId } from '../../lesson/lesson.ts';
import type { Deed as AnyDeed } from '../../lesson/step.ts';
import { interfaceWords } from '../../lesson/words/en/interface.ts';
import { stepWords } from '../../lesson/words/en/shelf.ts';
import { english } from '../../lesson/words/en/words.ts';
import type { SceneThing } from '../../lesson/words/subjects.ts';
import { Fetched, coming, fetched } from '../shared/Fetched.tsx';
import { Filled } from '../shared/Filled.tsx';
import { useSession, useSessionStore } from '../shared/session.tsx';
import { Dive } from './Dive.tsx';
import { useRun } from './run.ts';

const Check = fetched(async () => (await import('../checks/Check.tsx')).Check);

const BedsideCards = fetched(async () => (await import('../cards/BedsideCards.tsx')).BedsideCards);
const Report = fetched(async () => (await import('../cards/Report.tsx')).Report);

const words = interfaceWords.deed;

function Things({ things }: { things: readonly SceneThing[] }): ReactNode {
  const { commands } = useSession();
  const { thing: open, seen } = useSessionStore(
    (session) => session.inspection,
    (state) => state,
  );
  return (
    <div className="things" role="group" aria-label={words.things}>
      {things.map((thing) => (
        <button
          key={thing}
          type="button"
          aria-pressed={open === thing}
          onClick={() => commands.inspect(open === thing ? null : thing)}
        >
          {english.things[thing].name}
          {seen.has(thing) && (
            <>
              <span className="seen" aria-hidden="true">
                {' ✓'}
              </span>
              <span className="visually-hidden">, {words.seen}</span>
            </>
          )}
        </button>
      ))}
    </div>
  );
}

/** How far what is to be watched has come. */
function Watching(): ReactNode {
  const { run } = useRun();
  const held = useSessionStore(
    (session) => session.facts,
    (state) => state.held,
  );
  const awaited = run.awaits ?? [];
  const seen = awaited.filter((fact) => held.has(fact)).length;
  if (awaited.length < 2) return <p className="quiet">{words.watching}</p>;
  return (
    <p className="watched">
      <progress
        max={awaited.length}
        value={seen}
        aria-label={words.watched(seen, awaited.length)}
      />
      <span className="quiet" aria-hidden="true">
        {words.watched(seen, awaited.length)}
      </span>
    </p>
  );
}

function Doing({ deed, done }: { deed: AnyDeed; done: boolean }): ReactNode {
  switch (deed.kind) {
    case 'inspect':
      return <Things things={deed.things} />;
    case 'dive':
      return <Dive />;
    case 'watch':
      return done ? null : <Watching />;
    // The control stands below, the items of a check in their own view.
    case 'set':
    case 'check':
    case 'final':
    case 'cards':
    case 'report':
      return null;
  }
}

/** What is answered in a view of its own. */
function Asked({ id, deed }: { id: StepId; deed: AnyDeed }): ReactNode {
  switch (deed.kind) {
    case 'check':
    case 'final':
      return <Check step={id} />;
    case 'cards':
      return <BedsideCards />;
    case 'report':
      return <Report />;
    default:
      return null;
  }
}

export function Deed({ done }: { done: boolean }): ReactNode {
  const { readings } = useSession();
  const { id, step, second } = useRun();
  const seed = useSessionStore(
    (session) => session.address,
    (state) => state.seed,
  );
  const said = stepWords(id);
  if (second || !('deed' in step) || !('deed' in said)) return null;
  const inOwnView = step.deed.kind === 'check' || step.deed.kind === 'final';
  return (
    <>
      {!inOwnView && (
        <div className="deed">
          <p className="question-when">
            {done && (
              <span className="seen">
                <span aria-hidden="true">✓ </span>
                {words.done}{' '}
              </span>
            )}
            <Filled text={said.deed} readings={readings.getState()} />
          </p>
          <Doing deed={step.deed} done={done} />
        </div>
      )}
      <Fetched>
        <Suspense fallback={coming}>
          <Asked key={`${id} ${seed}`} id={id} deed={step.deed} />
        </Suspense>
      </Fetched>
    </>
  );
}
