/** The numbers of a step, while the run that they are read from is shown: not before the hall voted. */
import type { ReactNode } from 'react';
import { Readouts } from '../learn/Readouts.tsx';
import { useSessionStore } from '../shared/session.tsx';

export function HallReadouts(): ReactNode {
  const asked = useSessionStore(
    (session) => session.question,
    (state) => state.place === 'asked',
  );
  return asked ? null : <Readouts />;
}
