/** A way to an entry of the glossary, as an address that can be kept and sent. */
import type { ReactNode } from 'react';
import type { GlossaryId } from '../../lesson/glossary.ts';
import { glossaryWords } from '../../lesson/words/en/glossary.ts';
import { writeAddress } from '../../store/address.ts';
import { useSessionStore } from '../shared/session.tsx';

export function EntryLink({
  to,
  current = false,
}: {
  to: GlossaryId;
  current?: boolean;
}): ReactNode {
  const address = useSessionStore(
    (session) => session.address,
    (state) => state,
  );
  return (
    <a
      href={writeAddress({ ...address, mode: 'glossary', exhibit: to })}
      aria-current={current ? 'page' : undefined}
    >
      {glossaryWords[to].name}
    </a>
  );
}
