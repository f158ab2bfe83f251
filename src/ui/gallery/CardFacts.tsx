/** What is known of a member of the cast: how large it is, how many, and the number behind it. */
import type { ReactNode } from 'react';
import { cast, type CastId } from '../../cast/registry.ts';
import { cardWords } from '../../lesson/words/en/cards.ts';
import { Provenance } from '../shared/Provenance.tsx';
import '../style/cards.css';
import { saySize } from './exhibits.ts';

interface CardFactsProps {
  readonly id: CastId;
  /** How large it is, where it is not drawn true to the scale bar. */
  readonly size?: ReactNode;
  /** Whether the number behind it is shown only when asked for. */
  readonly folded?: boolean;
}

export function CardFacts({ id, size, folded = false }: CardFactsProps): ReactNode {
  const { card } = cast[id];
  return (
    <>
      <dl className="card-facts">
        <dt>{cardWords.size}</dt>
        <dd>{size ?? cardWords.drawn(saySize(id))}</dd>
        <dt>{cardWords.howMany}</dt>
        <dd>{card.howMany}</dd>
        {!folded && (
          <>
            <dt>{cardWords.source}</dt>
            <dd className="card-source">
              <Provenance id={card.source} />
            </dd>
          </>
        )}
      </dl>
      {folded && (
        <details>
          <summary>{cardWords.source}</summary>
          <div className="card-source">
            <Provenance id={card.source} />
          </div>
        </details>
      )}
    </>
  );
}
