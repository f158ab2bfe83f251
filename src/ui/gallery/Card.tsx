/** One member's card: what it is, how large, how many, and the number behind it. */
import type { ReactNode, RefObject } from 'react';
import { cast, type CastId } from '../../cast/registry.ts';
import { CardFacts } from './CardFacts.tsx';
import { ExhibitLink } from './ExhibitLink.tsx';
import { besides } from './exhibits.ts';

interface CardProps {
  id: CastId;
  heading: RefObject<HTMLHeadingElement | null>;
}

export function Card({ id, heading }: CardProps): ReactNode {
  const { name, card } = cast[id];
  const [before, after] = besides(id);
  return (
    <>
      <h1 ref={heading} id="exhibit-heading" tabIndex={-1}>
        {name}
      </h1>
      <p>{card.what}</p>
      <CardFacts id={id} />
      <p className="neighbours">
        <ExhibitLink to={before} className="button">
          <span className="visually-hidden">Before: </span>
          <span aria-hidden="true">← </span>
          {cast[before].name}
        </ExhibitLink>
        <ExhibitLink to={after} className="button">
          <span className="visually-hidden">Next: </span>
          {cast[after].name}
          <span aria-hidden="true"> →</span>
        </ExhibitLink>
      </p>
    </>
  );
}
