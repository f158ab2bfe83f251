/** What is said of all of a kind, drawn side by side. */
import type { ReactNode, RefObject } from 'react';
import { cast } from '../../cast/registry.ts';
import type { PlateId } from '../../store/exhibit.ts';
import { roomNames, rooms, saySize } from './exhibits.ts';

interface RoomProps {
  plate: PlateId;
  heading: RefObject<HTMLHeadingElement | null>;
}

export function Room({ plate, heading }: RoomProps): ReactNode {
  const members = rooms[plate];
  const [smallest, largest] = [members[0], members.at(-1)];
  return (
    <>
      <h1 ref={heading} id="exhibit-heading" tabIndex={-1}>
        {roomNames[plate]}, to one scale
      </h1>
      <p>
        {members.length} {roomNames[plate].toLowerCase()}, smallest first, all drawn to the scale of
        the one bar.
        {smallest && largest && (
          <>
            {' '}
            From {cast[smallest.id].name} ({saySize(smallest.id)}) to {cast[largest.id].name} (
            {saySize(largest.id)}).
          </>
        )}
      </p>
      <p className="quiet">Choose one to see it near and turn it.</p>
    </>
  );
}
