/** What the cast knows of a thing in the scene, and the way to the glossary. */
import type { ReactNode } from 'react';
import { cast } from '../../cast/registry.ts';
import { entryOfThing } from '../../lesson/glossary.ts';
import { cardWords } from '../../lesson/words/en/cards.ts';
import type { SceneThing } from '../../lesson/words/subjects.ts';
import { writeAddress } from '../../store/address.ts';
import { CardFacts } from '../gallery/CardFacts.tsx';
import { castOf, parts } from '../gallery/castOf.ts';
import { saySize } from '../gallery/exhibits.ts';
import { useSessionStore } from '../shared/session.tsx';
import { DrawnSize } from './DrawnSize.tsx';

export function InspectedCast({ thing }: { thing: SceneThing }): ReactNode {
  const address = useSessionStore(
    (session) => session.address,
    (state) => state,
  );
  const id = castOf[thing];
  return (
    <>
      {id !== null &&
        (parts.has(thing) ? (
          <p>{cardWords.partOf(cast[id].name, saySize(id))}</p>
        ) : (
          <CardFacts id={id} size={<DrawnSize id={id} />} folded />
        ))}
      <p>
        <a href={writeAddress({ ...address, mode: 'glossary', exhibit: entryOfThing[thing] })}>
          {cardWords.glossary}
        </a>
      </p>
    </>
  );
}
