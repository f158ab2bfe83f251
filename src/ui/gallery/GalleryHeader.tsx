/** The strip above the gallery: where one is, the way back, and the ground. */
import type { ReactNode } from 'react';
import { writeAddress } from '../../store/address.ts';
import { GroundButton } from '../shared/GroundButton.tsx';
import { useSessionStore } from '../shared/session.tsx';

export function GalleryHeader(): ReactNode {
  const address = useSessionStore(
    (session) => session.address,
    (state) => state,
  );
  return (
    <header className="header">
      <span className="brand">Engager</span>
      <span className="quiet">Gallery</span>
      <span className="header-buttons">
        <a className="button" href={writeAddress({ ...address, mode: 'learn' })}>
          Back to the lesson
        </a>
        <GroundButton />
      </span>
    </header>
  );
}
