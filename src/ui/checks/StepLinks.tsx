/** Links back to the steps that taught an item, by their addresses. */
import type { ReactNode } from 'react';
import { stepOf, type StepId } from '../../lesson/lesson.ts';
import { hasWords, stepWords } from '../../lesson/words/en/shelf.ts';
import { english } from '../../lesson/words/en/words.ts';
import { writeAddress } from '../../store/address.ts';
import { useSessionStore } from '../shared/session.tsx';

export function StepLinks({ steps }: { steps: readonly StepId[] }): ReactNode {
  const address = useSessionStore(
    (session) => session.address,
    (state) => state,
  );
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
