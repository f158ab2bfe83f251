/** A way to another exhibit, as an address that can be kept and sent. */
import type { ReactNode } from 'react';
import { writeAddress } from '../../store/address.ts';
import type { Exhibit } from '../../store/exhibit.ts';
import { useSessionStore } from '../shared/session.tsx';

interface ExhibitLinkProps {
  to: Exhibit;
  current?: boolean;
  className?: string;
  style?: React.CSSProperties;
  children: ReactNode;
}

export function ExhibitLink({
  to,
  current = false,
  className,
  style,
  children,
}: ExhibitLinkProps): ReactNode {
  const address = useSessionStore(
    (session) => session.address,
    (state) => state,
  );
  return (
    <a
      href={writeAddress({ ...address, mode: 'gallery', exhibit: to })}
      aria-current={current ? 'page' : undefined}
      className={className}
      style={style}
    >
      {children}
    </a>
  );
}
