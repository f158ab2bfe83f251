/** What is magnified, thinned out or sped up in the scene now, from the numbers it is drawn with. */
import { useEffect, useState, type ReactNode } from 'react';
import { sayCount } from '../../lesson/words/format.ts';
import { useSession, useSessionStore } from './session.tsx';

function useSampling(): { cd19: number; cd3: number; flights: number; magnification: number } {
  const { labels } = useSession();
  const read = (): ReturnType<typeof useSampling> => ({
    cd19: labels.sampling.get('cd19') ?? 1,
    cd3: labels.sampling.get('cd3') ?? 1,
    flights: labels.sampling.get('flights') ?? 1,
    magnification: Math.round(labels.moleculeMagnification),
  });
  const [sampling, setSampling] = useState(read);
  useEffect(
    () =>
      labels.subscribe(() => {
        setSampling((before) => {
          const now = read();
          const same = (Object.keys(now) as (keyof typeof now)[]).every(
            (key) => now[key] === before[key],
          );
          return same ? before : now;
        });
      }),
    // `read` closes over nothing but the label layer.
    // oxlint-disable-next-line react/exhaustive-deps
    [labels],
  );
  return sampling;
}

export function Caption(): ReactNode {
  const sampling = useSampling();
  const scene = useSessionStore(
    (session) => session.view,
    (state) => state.scene,
  );
  const motion = useSessionStore(
    (session) => session.appearance,
    (state) => state.motion,
  );
  if (scene === 'unavailable') return null;
  return (
    <p className="caption">
      Molecules {sayCount(sampling.magnification)} times too large. Drawn: 1 CD19 in{' '}
      {sayCount(sampling.cd19)}, 1 CD3 in {sayCount(sampling.cd3)}, all bound drug
      {motion === 'full' && sampling.flights > 1
        ? `, 1 flight in ${sayCount(sampling.flights)}`
        : ''}
      .
    </p>
  );
}
