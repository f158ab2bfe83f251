/** Runs and pauses everything that moves. */
import type { ReactNode } from 'react';
import { interfaceWords } from '../../lesson/words/en/interface.ts';
import { Icon } from './Icon.tsx';
import { useSession, useSessionStore } from './session.tsx';

const { play, pause, playMotion, pauseMotion } = interfaceWords.clock;

export function PlayButton(): ReactNode {
  const { playback } = useSession();
  const running = useSessionStore(
    (session) => session.playback,
    (state) => state.place === 'running',
  );
  // While a question waits, only what drifts in the scene moves.
  const asked = useSessionStore(
    (session) => session.question,
    (state) => state.place === 'asked',
  );
  const name = asked ? (running ? pauseMotion : playMotion) : running ? pause : play;
  return (
    <button
      type="button"
      className={asked ? 'icon' : 'icon primary'}
      title={name}
      onClick={() => playback.send(running ? 'pause' : 'play')}
    >
      <Icon name={running ? 'pause' : 'play'} />
      <span className="visually-hidden">{name}</span>
    </button>
  );
}
