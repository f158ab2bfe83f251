/** What the cast knows of a thing in the scene, as in the gallery, and the way to the glossary. */
import type { ReactNode } from 'react';
import { cast } from '../../cast/registry.ts';
import { entryOfThing } from '../../lesson/glossary.ts';
import { cardWords } from '../../lesson/words/en/cards.ts';
import type { SceneThing } from '../../lesson/words/subjects.ts';
import { writeAddress } from '../../store/address.ts';
import { CardFacts } from '../gallery/CardFacts.tsx';
import { castOf } from '../gallery/castOf.ts';
import { useSessionStore } from '../shared/session.tsx';

export function InspectedCast({ thing }: { thing: SceneThing }): ReactNode {
  const address = useSessionStore(
    (session) => session.address,
    (state) => state,
  );
  const id = castOf[thing];
  return (
    <>
      {/* A part is told of by the whole, which must be named. */}
      {id !== null && id !== thing && (
        <p>
          {cast[id].name}: {cast[id].card.what}
        </p>
      )}
      {id !== null && <CardFacts id={id} />}
      <p>
        <a href={writeAddress({ ...address, mode: 'glossary', exhibit: entryOfThing[thing] })}>
          {cardWords.glossary}
        </a>
      </p>
    </>
  );
}
