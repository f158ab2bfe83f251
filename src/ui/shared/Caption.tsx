/** What is magnified, thinned out or slowed in the scene now, from the numbers it is drawn with. */
import { useEffect, useState, type ReactNode } from 'react';
import { sayCount } from '../../lesson/words/format.ts';
import type { LabelLayer } from '../../store/labelLayer.ts';
import { useSession, useSessionStore } from './session.tsx';

/** What one in how many is drawn of, in the order it is said. */
const thinned: Readonly<Record<string, string>> = {
  cd19: '1 CD19 in',
  cd3: '1 CD3 in',
  boundDrug: '1 bound drug in',
  flights: '1 flight in',
};

/** The confession of a scene as it is drawn now; empty where everything is as it is. */
export function confession({ sampling, moleculeMagnification, driftSlowdown }: LabelLayer): string {
  const said: string[] = [];
  if (moleculeMagnification > 1) {
    said.push(`Molecules ${sayCount(moleculeMagnification)} times too large.`);
  }
  const parts = Object.entries(thinned).flatMap(([id, words]) => {
    const oneIn = Math.round(sampling.get(id) ?? 1);
    return oneIn > 1 ? [`${words} ${sayCount(oneIn)}`] : [];
  });
  if (parts.length > 0) said.push(`Drawn: ${parts.join(', ')}.`);
  const nearer = sampling.get('nearer') ?? 1;
  if (nearer > 1) said.push(`Molecules moved ${sayCount(nearer)} times nearer together.`);
  if (driftSlowdown > 1) said.push(`Drift of free drug slowed ${sayCount(driftSlowdown)} times.`);
  return said.join(' ');
}

export function Caption(): ReactNode {
  const { labels } = useSession();
  const scene = useSessionStore(
    (session) => session.view,
    (state) => state.scene,
  );
  const [said, setSaid] = useState('');
  useEffect(() => labels.subscribe(() => setSaid(confession(labels))), [labels]);
  return said === '' || scene === 'unavailable' ? null : <p className="caption">{said}</p>;
}
