/** The card of a member of the cast, as in the gallery, and the way there. */
import type { ReactNode } from 'react';
import type { CastId } from '../../cast/registry.ts';
import { cardWords } from '../../lesson/words/en/cards.ts';
import { CardFacts } from '../gallery/CardFacts.tsx';
import { ExhibitLink } from '../gallery/ExhibitLink.tsx';

export function EntryCard({ id }: { id: CastId }): ReactNode {
  return (
    <div className="card glossary-card">
      <CardFacts id={id} />
      <p>
        <ExhibitLink to={id}>{cardWords.gallery}</ExhibitLink>
      </p>
    </div>
  );
}
