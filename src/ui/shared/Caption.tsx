/** What is magnified, thinned out or slowed in the scene now, from the numbers it is drawn with. */
import { useEffect, useState, type ReactNode } from 'react';
import { interfaceWords } from '../../lesson/words/en/interface.ts';
import { sayCount } from '../../lesson/words/format.ts';
import type { LabelLayer } from '../../store/labelLayer.ts';
import { useSession, useSessionStore } from './session.tsx';

const words = interfaceWords.scene;

/** The confession of a scene as it is drawn now; empty where everything is as it is. */
export function confession(layer: LabelLayer): string {
  const { sampling, moleculeMagnification, driftSlowdown, schematic } = layer;
  const said: string[] = [];
  if (moleculeMagnification > 1) {
    said.push(words.magnified(sayCount(moleculeMagnification)));
  }
  const parts = Object.entries(words.thinned).flatMap(([id, one]) => {
    const oneIn = Math.round(sampling.get(id) ?? 1);
    return oneIn > 1 ? [one(sayCount(oneIn))] : [];
  });
  if (parts.length > 0) said.push(words.drawn(parts.join(', ')));
  const nearer = sampling.get('nearer') ?? 1;
  if (nearer > 1) said.push(words.nearer(sayCount(nearer)));
  if (driftSlowdown > 1) said.push(words.slowed(sayCount(driftSlowdown)));
  for (const [id, one] of Object.entries(words.schematic)) {
    if ([...schematic].some((shown) => shown === id)) said.push(one);
  }
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
