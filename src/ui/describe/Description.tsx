/** The scene in words, from the same stores as the picture. */
import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { interfaceWords } from '../../lesson/words/en/interface.ts';
import { Powers } from '../shared/Powers.tsx';
import { useSession } from '../shared/session.tsx';
import { followHappenings, tellScene, type Told } from './telling.ts';

/** Calls back whenever anything has changed that is told. */
function subscribeTo(session: Told): (onChange: () => void) => () => void {
  const { address, facts, lesson, playback, question, readings, skipping, view } = session;
  return (onChange) => {
    const stops = [
      address.subscribe(onChange),
      facts.subscribe(onChange),
      lesson.subscribe(onChange),
      playback.subscribe(onChange),
      question.subscribe(onChange),
      readings.subscribe(onChange),
      skipping.subscribe(onChange),
      view.subscribe(onChange),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  };
}

export function Description(): ReactNode {
  const session = useSession();
  const [happened, setHappened] = useState('');
  const [subscribe] = useState(() => subscribeTo(session));
  useEffect(() => followHappenings(session, setHappened), [session]);
  const told = useSyncExternalStore(subscribe, () => tellScene(session, happened));
  return (
    <section className="description" aria-labelledby="description-heading">
      <h2 id="description-heading">{interfaceWords.scene.inWords}</h2>
      <p id="description">
        <Powers text={told} />
      </p>
    </section>
  );
}
