/** The gallery: everyone of the lesson, side by side at true relative size or alone to be turned,
 * with what is known of each. */
import { cast } from '../../cast/registry.ts';
import type { CameraCommand } from '../../lesson/cameraCommand.ts';
import { useEffect, useMemo, useRef, useState, type ComponentType, type ReactNode } from 'react';
import { createLabelLayer } from '../../store/labelLayer.ts';
import {
  isCastId,
  isExhibit,
  plates,
  type Exhibit,
  type GalleryScene,
} from '../../store/exhibit.ts';
import type { Session } from '../../store/session.ts';
import { Notices } from '../shared/Notices.tsx';
import { SessionContext, useSession, useSessionStore } from '../shared/session.tsx';
import { usePageTitle } from '../shared/usePageTitle.ts';
import { usePausedLesson } from '../shared/usePausedLesson.ts';
import '../style/gallery.css';
import { Card } from './Card.tsx';
import { roomNames } from './exhibits.ts';
import { GalleryHeader } from './GalleryHeader.tsx';
import { Picture } from './Picture.tsx';
import { Room } from './Room.tsx';
import { Rooms } from './Rooms.tsx';

/** What the address asks for; what does not exist is said once and put right. */
function useExhibit(): Exhibit {
  const { address, notices } = useSession();
  const asked = useSessionStore(
    (session) => session.address,
    (state) => state.exhibit,
  );
  const known = isExhibit(asked);
  useEffect(() => {
    if (known || asked === '') return;
    address.setState({ exhibit: plates[0] });
    notices.setState(({ list }) => ({
      list: [...list, { notice: 'unknownExhibit', what: asked }],
    }));
  }, [known, asked, address, notices]);
  return known ? asked : plates[0];
}

export function Gallery({ Scene }: { Scene: ComponentType<GalleryScene> }): ReactNode {
  const session = useSession();
  const exhibit = useExhibit();
  usePausedLesson();
  usePageTitle(`${isCastId(exhibit) ? cast[exhibit].name : roomNames[exhibit]} · Gallery`);
  const steer = useRef<((command: CameraCommand) => void) | null>(null);
  const [labels] = useState(createLabelLayer);
  // The gallery's picture has a camera and a scale of its own; all else is the session's.
  const own = useMemo<Session>(
    () => ({
      ...session,
      labels,
      commands: { ...session.commands, camera: (command) => steer.current?.(command) },
    }),
    [session, labels],
  );
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef(exhibit);
  useEffect(() => {
    if (last.current === exhibit) return;
    last.current = exhibit;
    // Whoever went on to another exhibit reads on at its name.
    heading.current?.focus({ preventScroll: true });
  }, [exhibit]);

  return (
    <SessionContext value={own}>
      <div className="gallery">
        <GalleryHeader />
        <Picture
          exhibit={exhibit}
          Scene={Scene}
          onSteer={(made) => {
            steer.current = made;
          }}
        />
        <main className="gallery-card" aria-labelledby="exhibit-heading">
          <Notices />
          <article className="exhibit">
            {isCastId(exhibit) ? (
              <Card id={exhibit} heading={heading} />
            ) : (
              <Room plate={exhibit} heading={heading} />
            )}
          </article>
          <Rooms exhibit={exhibit} />
        </main>
      </div>
    </SessionContext>
  );
}
