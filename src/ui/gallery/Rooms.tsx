/** Everyone by name: the way to each exhibit. */
import type { ReactNode } from 'react';
import { cast } from '../../cast/registry.ts';
import { plates, type Exhibit } from '../../store/exhibit.ts';
import { ExhibitLink } from './ExhibitLink.tsx';
import { roomNames, rooms } from './exhibits.ts';

export function Rooms({ exhibit }: { exhibit: Exhibit }): ReactNode {
  return (
    <nav className="rooms" aria-label="Everyone in the gallery">
      {plates.map((plate) => (
        <section key={plate}>
          <h2>
            <ExhibitLink to={plate} current={plate === exhibit}>
              All {roomNames[plate].toLowerCase()}
            </ExhibitLink>
          </h2>
          <ul>
            {rooms[plate].map(({ id }) => (
              <li key={id}>
                <ExhibitLink to={id} current={id === exhibit}>
                  {cast[id].name}
                </ExhibitLink>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
