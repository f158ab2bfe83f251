/** How a thing in the scene stands now, for someone who comes to its name without seeing it. */
import type { ReactNode } from 'react';
import { followedReadings, thingReadings } from '../../lesson/thingReadings.ts';
import { stepOf } from '../../lesson/lesson.ts';
import { runNamed } from '../../lesson/step.ts';
import { sayReading } from '../../lesson/words/fill.ts';
import { english } from '../../lesson/words/en/words.ts';
import type { SceneThing } from '../../lesson/words/subjects.ts';
import { useSession, useSessionStore } from '../shared/session.tsx';

export function ThingState({ thing }: { thing: SceneThing }): ReactNode {
  const { address } = useSession();
  const step = useSessionStore(
    (session) => session.lesson,
    (state) => state.place,
  );
  return useSessionStore(
    (session) => session.readings,
    (readings) => {
      const { shot } = runNamed(stepOf(step), address.getState().run);
      const followed = thing === 'tCell' && shot === 'followed';
      return (followed ? followedReadings : (thingReadings[thing] ?? []))
        .flatMap((id) => {
          const value = readings[id];
          return value === undefined ? [] : [`${english.readings[id]}: ${sayReading(id, value)}`];
        })
        .join('; ');
    },
  );
}
