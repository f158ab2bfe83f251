/** Point at it: the names over the scene answer, and the same things stand here as buttons. */
import { useEffect, type ReactNode } from 'react';
import type { PointItem } from '../../lesson/checks/item.ts';
import { checkWords as words } from '../../lesson/words/en/checks/frame.ts';
import type { SceneThing } from '../../lesson/words/subjects.ts';
import { english } from '../../lesson/words/en/words.ts';
import { useSession } from '../shared/session.tsx';

interface PointingProps {
  readonly item: PointItem;
  readonly options: readonly string[];
  readonly chosen: string | null;
  onPoint(thing: SceneThing): void;
}

export function Pointing({ item, options, chosen, onPoint }: PointingProps): ReactNode {
  const { commands, inspection } = useSession();
  const { things } = item;

  // What is pressed in the scene is an answer here; its card, which may tell, stays closed.
  useEffect(
    () =>
      inspection.subscribe(({ thing }) => {
        if (thing === null || !things.includes(thing)) return;
        onPoint(thing);
        commands.inspect(null);
      }),
    [commands, inspection, things, onPoint],
  );

  return (
    <>
      <div className="things">
        {options.map((option) => {
          const thing = things.find((one) => one === option);
          return (
            thing && (
              <button
                key={thing}
                type="button"
                aria-pressed={thing === chosen}
                onClick={() => onPoint(thing)}
              >
                {english.things[thing].name}
              </button>
            )
          );
        })}
      </div>
      <p className="visually-hidden" role="status">
        {things.flatMap((thing) =>
          thing === chosen ? [words.pointed(english.things[thing].name)] : [],
        )}
      </p>
    </>
  );
}
