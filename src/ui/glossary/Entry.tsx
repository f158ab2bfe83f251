/** One entry: what it means, its card where it is someone of the cast, and what to read next. */
import { Suspense, type ReactNode, type RefObject } from 'react';
import { glossary, type GlossaryId } from '../../lesson/glossary.ts';
import { glossaryPage as words, glossaryWords } from '../../lesson/words/en/glossary.ts';
import { emptyReadings } from '../../sim/readings.ts';
import { Fetched, coming, fetched } from '../shared/Fetched.tsx';
import { Filled } from '../shared/Filled.tsx';
import { EntryLink } from './EntryLink.tsx';
import { InSteps } from './InSteps.tsx';

// Shapes and sizes come with the cast, which most entries do without.
const EntryCard = fetched(async () => (await import('./EntryCard.tsx')).EntryCard);

interface EntryProps {
  id: GlossaryId;
  heading: RefObject<HTMLHeadingElement | null>;
}

export function Entry({ id, heading }: EntryProps): ReactNode {
  const { see, cast, topic } = glossary[id];
  const { name, meaning } = glossaryWords[id];
  return (
    <>
      <p className="quiet">{words.topics[topic]}</p>
      <h1 ref={heading} id="glossary-heading" tabIndex={-1}>
        {name}
      </h1>
      <p className="glossary-meaning">
        <Filled text={meaning} readings={emptyReadings} />
      </p>
      {cast && (
        <Fetched key={cast}>
          <Suspense fallback={coming}>
            <EntryCard id={cast} />
          </Suspense>
        </Fetched>
      )}
      <section aria-labelledby="glossary-see">
        <h2 id="glossary-see">{words.see}</h2>
        <ul className="glossary-see">
          {see.map((other) => (
            <li key={other}>
              <EntryLink to={other} />
            </li>
          ))}
        </ul>
      </section>
      <InSteps id={id} />
    </>
  );
}
