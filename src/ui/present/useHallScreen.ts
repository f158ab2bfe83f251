/** Tells how the hall's screen is cut, so that the notes window can compose its small picture alike. */
import { useEffect } from 'react';
import { useSession } from '../shared/session.tsx';

export function useHallScreen(): void {
  const { lecture, view } = useSession();
  useEffect(() => {
    const measure = (): void => {
      const { innerWidth, innerHeight } = window;
      const { top, bottom, right } = view.getState().insets;
      if (innerHeight === 0 || innerWidth === 0) return;
      lecture.setState({
        hall: {
          aspect: innerWidth / innerHeight,
          top: Math.min(1, top / innerHeight),
          bottom: Math.min(1, bottom / innerHeight),
          right: Math.min(1, right / innerWidth),
        },
      });
    };
    measure();
    const stop = view.subscribe(measure);
    window.addEventListener('resize', measure);
    return () => {
      stop();
      window.removeEventListener('resize', measure);
    };
  }, [lecture, view]);
}
