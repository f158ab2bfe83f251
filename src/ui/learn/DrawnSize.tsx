/** How large a member of the cast is, and how that is drawn in the scene that is shown now. */
import { useEffect, useState, type ReactNode } from 'react';
import { cast, type CastId } from '../../cast/registry.ts';
import { cardWords } from '../../lesson/words/en/cards.ts';
import { sayCount } from '../../lesson/words/format.ts';
import type { LabelLayer } from '../../store/labelLayer.ts';
import { saySize } from '../gallery/exhibits.ts';
import { useSession } from '../shared/session.tsx';

/** Plans in which sizes mean nothing. */
const unscaled = ['people', 'cells', 'cytokines', 'signals'] as const;

export function sayDrawnSize(id: CastId, layer: LabelLayer): string {
  const { moleculeMagnification, schematic } = layer;
  const size = saySize(id);
  if (unscaled.some((plan) => schematic.has(plan))) return cardWords.real(size);
  return cast[id].kind === 'molecule' && moleculeMagnification > 1
    ? cardWords.magnified(size, sayCount(moleculeMagnification))
    : cardWords.drawn(size);
}

export function DrawnSize({ id }: { id: CastId }): ReactNode {
  const { labels } = useSession();
  const [said, setSaid] = useState(() => sayDrawnSize(id, labels));
  useEffect(() => labels.subscribe(() => setSaid(sayDrawnSize(id, labels))), [id, labels]);
  return said;
}
