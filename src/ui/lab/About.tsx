/** What stands below an experiment: what its model does and leaves out, the steps about the same, where
 * its numbers come from, and the scene in words. */
import { Suspense, useEffect, useState, type ReactNode } from 'react';
import { stepNumber } from '../../lesson/contents.ts';
import type { Experiment } from '../../lesson/lab/experiment.ts';
import { stepOf, type StepId } from '../../lesson/lesson.ts';
import { plainWords } from '../../lesson/words/fill.ts';
import type { ExperimentWords } from '../../lesson/words/lab.ts';
import { interfaceWords } from '../../lesson/words/en/interface.ts';
import { labWords as words } from '../../lesson/words/en/lab.ts';
import { hasWords, loadWords, stepWords } from '../../lesson/words/en/shelf.ts';
import { english } from '../../lesson/words/en/words.ts';
import { emptyReadings } from '../../sim/readings.ts';
import { writeAddress } from '../../store/address.ts';
import { Fetched, coming } from '../shared/Fetched.tsx';
import { Filled } from '../shared/Filled.tsx';
import { Powers } from '../shared/Powers.tsx';
import { Provenance } from '../shared/Provenance.tsx';
import { useSessionStore } from '../shared/session.tsx';

export function Limits({ said }: { said: ExperimentWords }): ReactNode {
  return (
    <section aria-labelledby="lab-limits">
      <h2 id="lab-limits">{words.limits}</h2>
      {said.explain.map((text) => (
        <p key={text}>
          <Filled text={text} readings={emptyReadings} />
        </p>
      ))}
    </section>
  );
}

/** Titles of steps come with the words of their modules. */
function useTitles(steps: readonly StepId[]): (step: StepId) => string {
  const [, setHere] = useState(false);
  useEffect(() => {
    let wanted = true;
    loadWords(...steps.map((step) => stepOf(step).module)).then(
      () => wanted && setHere(true),
      // Without its title a step has the name of its module.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [steps]);
  return (step) => {
    const { module } = stepOf(step);
    return hasWords(module) ? stepWords(step).title : english.modules[module];
  };
}

export function GoOn({ experiment: { steps } }: { experiment: Experiment }): ReactNode {
  const address = useSessionStore(
    (session) => session.address,
    (state) => state,
  );
  const titleOf = useTitles(steps);
  return (
    <section aria-labelledby="lab-steps">
      <h2 id="lab-steps">{words.goOn}</h2>
      <ul className="lab-steps">
        {steps.map((step) => (
          <li key={step}>
            <a href={writeAddress({ ...address, mode: 'learn', step, run: 'first', value: null })}>
              {stepNumber(step)} {titleOf(step)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Sources({ experiment: { figures } }: { experiment: Experiment }): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <details className="sources" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{interfaceWords.step.sources(figures.length)}</summary>
      <ul>
        {open &&
          figures.map((figure) => (
            <li key={figure}>
              <Fetched>
                <Suspense fallback={coming}>
                  <Provenance id={figure} />
                </Suspense>
              </Fetched>
            </li>
          ))}
      </ul>
    </details>
  );
}

/** The scene in words, from the same readings. */
export function Describe({ text }: { text: string }): ReactNode {
  const readings = useSessionStore(
    (session) => session.readings,
    (state) => state,
  );
  const paused = useSessionStore(
    (session) => session.playback,
    (state) => state.place === 'paused',
  );
  const ended = useSessionStore(
    (session) => session.facts,
    (state) => state.held.has('runEnded'),
  );
  const told = [plainWords(text, readings), !ended && paused && interfaceWords.told.paused];
  return (
    <section className="description" aria-labelledby="description-heading">
      <h2 id="description-heading">{interfaceWords.scene.inWords}</h2>
      <p id="description">
        <Powers text={told.filter(Boolean).join(' ')} />{' '}
        {/* Announced: nothing else says that there is a result to read. */}
        <span role="status">{ended && words.change.ended}</span>
      </p>
    </section>
  );
}
