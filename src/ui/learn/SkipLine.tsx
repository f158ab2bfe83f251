/** What the clock skipped last in this run. */
import type { ReactNode } from 'react';
import { saySkip } from '../describe/skipped.ts';
import { useSessionStore } from '../shared/session.tsx';

export function SkipLine(): ReactNode {
  const { under, last } = useSessionStore(
    (session) => session.skipping,
    (state) => state,
  );
  return under || last === null ? null : <p className="caption skip-line">{saySkip(last)}</p>;
}
