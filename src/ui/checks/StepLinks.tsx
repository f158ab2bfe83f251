/** Links back to the steps that taught an item, by their addresses. */
import { useEffect, useState, type ReactNode } from 'react';
import { stepOf, type StepId } from '../../lesson/lesson.ts';
import { hasWords, loadWords, stepWords } from '../../lesson/words/en/shelf.ts';
import { english } from '../../lesson/words/en/words.ts';
import { writeAddress } from '../../store/address.ts';
import { useSessionStore } from '../shared/session.tsx';

/** Steps of other modules are named once their words are here; until then, or without, their module is. */
function useTheirWords(steps: readonly StepId[]): void {
  const [, setHere] = useState(false);
  useEffect(() => {
    const modules = steps.map((step) => stepOf(step).module);
    if (modules.every(hasWords)) return undefined;
    let wanted = true;
    loadWords(...modules).then(
      () => wanted && setHere(true),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [steps]);
}

export function StepLinks({ steps }: { steps: readonly StepId[] }): ReactNode {
  const address = useSessionStore(
    (session) => session.address,
    (state) => state,
  );
  useTheirWords(steps);
  return (
    <span className="check-links">
      {steps.map((step) => {
        const { module } = stepOf(step);
        return (
          <a
            key={step}
            href={writeAddress({ ...address, mode: 'learn', step, run: 'first', value: null })}
          >
            {hasWords(module) ? stepWords(step).title : english.modules[module]}
          </a>
        );
      })}
    </span>
  );
}
