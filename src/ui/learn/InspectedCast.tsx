/** What the cast knows of a thing in the scene: the same card as in the gallery. */
import type { ReactNode } from 'react';
import { cast } from '../../cast/registry.ts';
import type { SceneThing } from '../../lesson/words/subjects.ts';
import { CardFacts } from '../gallery/CardFacts.tsx';
import { castOf } from '../gallery/castOf.ts';

export function InspectedCast({ thing }: { thing: SceneThing }): ReactNode {
  const id = castOf[thing];
  if (id === null) return null;
  const { name, card } = cast[id];
  return (
    <>
      <p>
        {name}: {card.what}
      </p>
      <CardFacts id={id} />
    </>
  );
}
