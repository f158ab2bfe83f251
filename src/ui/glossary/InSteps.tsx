/** The steps that use an entry's word, as ways there. */
import { useMemo, type ReactNode } from 'react';
import { stepNumber } from '../../lesson/contents.ts';
import type { GlossaryId } from '../../lesson/glossary.ts';
import { steps } from '../../lesson/lesson.ts';
import { glossaryPage as words, glossaryWords } from '../../lesson/words/en/glossary.ts';
import { stepWords } from '../../lesson/words/en/shelf.ts';
import { stepsThatUse } from '../../lesson/words/mentions.ts';
import { writeAddress } from '../../store/address.ts';
import { Missing } from '../shared/Missing.tsx';
import { useSessionStore } from '../shared/session.tsx';
import { useAllWords } from '../shared/useAllWords.ts';

/** A word that is everywhere leads to where it comes up first. */
const MOST = 5;

export function InSteps({ id }: { id: GlossaryId }): ReactNode {
  const { state, again } = useAllWords();
  const address = useSessionStore(
    (session) => session.address,
    (part) => part,
  );
  const using = useMemo(
    () =>
      state === 'here'
        ? stepsThatUse(
            glossaryWords[id],
            steps.map((step) => [step.id, stepWords(step.id)] as const),
          )
        : [],
    [state, id],
  );
  return (
    <section aria-labelledby="glossary-steps">
      <h2 id="glossary-steps">{words.inSteps}</h2>
      {state === 'missing' && <Missing onAgain={again} />}
      {state === 'here' && using.length === 0 && <p className="quiet">{words.inNoStep}</p>}
      <ul className="glossary-steps">
        {using.slice(0, MOST).map((step) => (
          <li key={step}>
            <a href={writeAddress({ ...address, mode: 'learn', step, run: 'first', value: null })}>
              {stepNumber(step)} {stepWords(step).title}
            </a>
          </li>
        ))}
      </ul>
      {using.length > MOST && <p className="quiet">{words.moreSteps(using.length - MOST)}</p>}
    </section>
  );
}
