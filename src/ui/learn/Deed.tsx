/** What the learner does in a step without a question: doing it is what completes the step. */
import type { ReactNode } from 'react';
import { deedOf } from '../../lesson/lesson.ts';
import { stepWords } from '../../lesson/words/en/shelf.ts';
import { english } from '../../lesson/words/en/words.ts';
import type { SceneThing } from '../../lesson/words/subjects.ts';
import { useSession, useSessionStore } from '../shared/session.tsx';

function Things({ things }: { things: readonly SceneThing[] }): ReactNode {
  const { commands } = useSession();
  const { thing: open, seen } = useSessionStore(
    (session) => session.inspection,
    (state) => state,
  );
  return (
    <>
      <div className="things" role="group" aria-label="Things in the scene">
        {things.map((thing) => (
          <button
            key={thing}
            type="button"
            aria-pressed={open === thing}
            onClick={() => commands.inspect(open === thing ? null : thing)}
          >
            {english.things[thing].name}
            {seen.has(thing) && <span className="seen"> ✓</span>}
          </button>
        ))}
      </div>
    </>
  );
}

/** Stops on the way down, in equal parts of it. */
const stops = ['Marrow', 'Two cells', 'The gap', 'One molecule'];
const LAST_STOP = stops.length - 1;
/** Steps of the slider between two stops. */
const FINENESS = 20;

function Dive(): ReactNode {
  const { commands } = useSession();
  const depth = useSessionStore(
    (session) => session.view,
    (state) => state.dive ?? 0,
  );
  return (
    <div className="dive" role="group" aria-label="Depth of the dive">
      <label>
        <span className="visually-hidden">Depth of the dive</span>
        <input
          type="range"
          min="0"
          max={LAST_STOP * FINENESS}
          value={Math.round(depth * LAST_STOP * FINENESS)}
          aria-valuetext={stops[Math.round(depth * LAST_STOP)]}
          onChange={(event) => commands.dive(Number(event.target.value) / (LAST_STOP * FINENESS))}
        />
      </label>
      <div className="things">
        {stops.map((name, index) => (
          <button key={name} type="button" onClick={() => commands.dive(index / LAST_STOP)}>
            {name}
          </button>
        ))}
      </div>
    </div>
  );
}

export function Deed(): ReactNode {
  const id = useSessionStore(
    (session) => session.lesson,
    (state) => state.place,
  );
  const deed = deedOf(id);
  const words = stepWords(id);
  if (deed === null || !('deed' in words)) return null;
  return (
    <div className="deed">
      <p className="question-when">{words.deed}</p>
      {deed.kind === 'inspect' ? <Things things={deed.things} /> : <Dive />}
    </div>
  );
}
