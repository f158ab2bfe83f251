/** The card of the thing that was pointed at: what it is, how large, how many, and where from. */
import { Suspense, useEffect, useRef, type ReactNode } from 'react';
import { interfaceWords } from '../../lesson/words/en/interface.ts';
import { english } from '../../lesson/words/en/words.ts';
import { Fetched, coming, fetched } from '../shared/Fetched.tsx';
import { useSession, useSessionStore } from '../shared/session.tsx';

// Shapes and sizes come with the cast, which no first picture needs.
const InspectedCast = fetched(async () => (await import('./InspectedCast.tsx')).InspectedCast);

export function Inspected(): ReactNode {
  const { commands } = useSession();
  const thing = useSessionStore(
    (session) => session.inspection,
    (state) => state.thing,
  );
  const card = useRef<HTMLDivElement>(null);
  const before = useRef(thing);
  const opener = useRef<Element>(null);
  useEffect(() => {
    if (thing !== null && thing !== before.current) {
      card.current?.scrollIntoView({ block: 'nearest' });
      opener.current = document.activeElement;
    }
    before.current = thing;
  }, [thing]);
  return (
    <div ref={card} className="inspected">
      {thing !== null && (
        <section className="card" aria-label={english.things[thing].name}>
          <p>
            <strong>{english.things[thing].name}.</strong> {english.things[thing].what}
          </p>
          <Fetched>
            <Suspense fallback={coming}>
              <InspectedCast thing={thing} />
            </Suspense>
          </Fetched>
          <button
            type="button"
            onClick={() => {
              commands.inspect(null);
              if (opener.current instanceof HTMLElement) opener.current.focus();
            }}
          >
            {interfaceWords.scene.close}
          </button>
        </section>
      )}
    </div>
  );
}
