/** Lets what happens in the scene be heard. */
import { useEffect } from 'react';
import { useSession } from '../shared/session.tsx';
import { newTones, TonePlayer } from './tones.ts';

export function EventSounds(): null {
  const { facts, lesson } = useSession();
  useEffect(() => {
    const player = new TonePlayer();
    let step = lesson.getState().place;
    const stop = facts.subscribe((now, before) => {
      // What holds already when one comes to a step did not happen now.
      const { place } = lesson.getState();
      if (place === step) player.play(newTones(now.held, before.held));
      step = place;
    });
    return () => {
      stop();
      player.close();
    };
  }, [facts, lesson]);
  return null;
}
