/** What the cast knows of a thing in the scene: the same card as in the gallery. */
import type { ReactNode } from 'react';
import { cast, type CastId } from '../../cast/registry.ts';
import type { SceneThing } from '../../lesson/words/subjects.ts';
import { Provenance } from '../shared/Provenance.tsx';

/** Whose card tells of a thing; parts of the drug are told of by the drug. */
const castOf: Record<SceneThing, CastId> = {
  tCell: 'tCell',
  blast: 'blast',
  cd3: 'cd3',
  cd19: 'cd19',
  freeDrug: 'engager',
  boundDrug: 'engager',
  vlCd19: 'engager',
  vhCd19: 'engager',
  vhCd3: 'engager',
  vlCd3: 'engager',
  linkers: 'engager',
  hisTail: 'engager',
};

export function InspectedCast({ thing }: { thing: SceneThing }): ReactNode {
  const { name, card } = cast[castOf[thing]];
  return (
    <>
      <p>
        {name}: {card.what} {card.howMany}
      </p>
      <p className="card-source">
        <Provenance id={card.source} />
      </p>
    </>
  );
}
