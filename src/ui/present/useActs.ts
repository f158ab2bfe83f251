/** What can be done in either window of a lecture. */
import { useMemo } from 'react';
import type { LectureAct } from '../../lesson/words/present.ts';
import type { Session } from '../../store/session.ts';
import { useSession } from '../shared/session.tsx';

export type SharedAct = Extract<
  LectureAct,
  'next' | 'back' | 'first' | 'last' | 'run' | 'replay' | 'ground' | 'pointer' | 'black'
>;
export type SharedActs = Readonly<Record<SharedAct, () => void>>;

function actsOf({
  address,
  appearance,
  commands,
  lecture,
  playback,
  question,
}: Session): SharedActs {
  /** The first press after a black screen brings the picture back and does nothing else. */
  const lit = (act: () => void) => (): void => {
    if (lecture.getState().black) lecture.setState({ black: false });
    else act();
  };
  return {
    next: lit(() => commands.lecture('next')),
    back: lit(() => commands.lecture('back')),
    first: lit(() => commands.lecture('first')),
    last: lit(() => commands.lecture('last')),
    run: () => playback.send(playback.getState().place === 'running' ? 'pause' : 'play'),
    replay() {
      if (question.getState().place === 'asked') return;
      commands.replay();
      lecture.setState(({ replays }) => ({ replays: replays + 1 }));
    },
    ground: () =>
      address.setState({ ground: appearance.getState().ground === 'dark' ? 'light' : 'dark' }),
    pointer: () => lecture.setState(({ pointing }) => ({ pointing: !pointing, pointer: null })),
    black: () => lecture.setState(({ black }) => ({ black: !black })),
  };
}

export function useSharedActs(): SharedActs {
  const session = useSession();
  return useMemo(() => actsOf(session), [session]);
}
