/** The lesson rests while another page is open, and goes on afterwards if it was running. */
import { useEffect } from 'react';
import { useSession } from './session.tsx';

export function usePausedLesson(): void {
  const { playback } = useSession();
  useEffect(() => {
    const running = playback.getState().place === 'running';
    playback.send('pause');
    return () => {
      if (running) playback.send('play');
    };
  }, [playback]);
}
