/** The product: the session in its views. */
import type { ReactNode } from 'react';
import type { Session } from '../store/session.ts';
import { Learn } from '../ui/learn/Learn.tsx';
import { SessionContext } from '../ui/shared/session.tsx';

export function App({ session, scene }: { session: Session; scene: ReactNode }): ReactNode {
  return (
    <SessionContext value={session}>
      <Learn scene={scene} />
    </SessionContext>
  );
}
