/** What is known of a member of the cast: how large it is drawn, how many, and the number behind it. */
import type { ReactNode } from 'react';
import { cast, type CastId } from '../../cast/registry.ts';
import { cardWords } from '../../lesson/words/en/cards.ts';
import { Provenance } from '../shared/Provenance.tsx';
import '../style/cards.css';
import { saySize } from './exhibits.ts';

export function CardFacts({ id }: { id: CastId }): ReactNode {
  const { card } = cast[id];
  return (
    <dl className="card-facts">
      <dt>{cardWords.size}</dt>
      <dd>{cardWords.drawn(saySize(id))}</dd>
      <dt>{cardWords.howMany}</dt>
      <dd>{card.howMany}</dd>
      <dt>{cardWords.source}</dt>
      <dd className="card-source">
        <Provenance id={card.source} />
      </dd>
    </dl>
  );
}
