/** What is kept of this person's progress, and how to forget it: asked twice, for it cannot be undone. */
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { settingsWords as words } from '../../lesson/words/en/settings.ts';
import { useSession, useSessionStore } from '../shared/session.tsx';

type Stage = 'resting' | 'asked' | 'forgotten';

export function ProgressReset(): ReactNode {
  const { commands } = useSession();
  const { steps, items, last } = useSessionStore(
    (session) => session.progress,
    (state) => state,
  );
  const done = Object.values(steps).filter((step) => step?.done).length;
  const answers = Object.keys(items).length;
  const empty = last === null && Object.keys(steps).length === 0 && answers === 0;
  const [stage, setStage] = useState<Stage>('resting');
  const entry = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  const before = useRef(stage);

  // Focus follows the question, and comes back from it.
  useEffect(() => {
    if (before.current === stage) return;
    if (stage === 'asked') keep.current?.focus();
    else entry.current?.focus();
    before.current = stage;
  }, [stage]);

  return (
    <section className="settings-part" aria-labelledby="settings-progress">
      <h3 id="settings-progress">{words.progress}</h3>
      {stage === 'asked' ? (
        <div className="settings-sure" role="group" aria-labelledby="settings-sure">
          <p id="settings-sure">{words.sure(done, answers)}</p>
          <p className="settings-row">
            <button
              type="button"
              onClick={() => {
                commands.forgetProgress();
                setStage('forgotten');
              }}
            >
              {words.resetNow}
            </button>
            <button ref={keep} type="button" onClick={() => setStage('resting')}>
              {words.keep}
            </button>
          </p>
        </div>
      ) : (
        <>
          <p role="status">
            {!empty
              ? words.kept(done, answers)
              : stage === 'forgotten'
                ? words.forgotten
                : words.nothingKept}
          </p>
          <p>
            <button
              ref={entry}
              type="button"
              aria-disabled={empty}
              onClick={() => !empty && setStage('asked')}
            >
              {words.reset}
            </button>
          </p>
        </>
      )}
    </section>
  );
}
