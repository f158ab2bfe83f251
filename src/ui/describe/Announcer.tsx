/** One polite announcement at a time: what just happened, for someone who listens. */
import { useEffect, useState, type ReactNode } from 'react';
import type { Session } from '../../store/session.ts';
import { useSession } from '../shared/session.tsx';
import { announcement, type Heard } from './announcement.ts';
import { diveStop } from './telling.ts';

/** So long after a change it is told, with all that has changed since, ms: the camera has settled. */
const SETTLED_MS = { full: 1200, reduced: 200 };

function hear({
  address,
  facts,
  inspection,
  lesson,
  question,
  readings,
  skipping,
  view,
}: Session): Heard {
  return {
    step: lesson.getState().place,
    run: address.getState().run,
    question: question.getState().place,
    held: facts.getState().held,
    skipping: skipping.getState(),
    thing: inspection.getState().thing,
    stop: diveStop(view.getState().dive),
    readings: readings.getState(),
    lineTold: address.getState().mode === 'present',
  };
}

export function Announcer(): ReactNode {
  const session = useSession();
  const [said, setSaid] = useState('');
  useEffect(() => {
    let told = hear(session);
    let timer: number | undefined;
    const settle = (): void => {
      timer = undefined;
      const now = hear(session);
      setSaid(announcement(told, now));
      told = now;
    };
    const onChange = (): void => {
      if (timer !== undefined) return;
      const now = hear(session);
      if (announcement(told, now) === '') told = now;
      else {
        // Emptied first: the same words once more are an announcement too.
        setSaid('');
        timer = window.setTimeout(settle, SETTLED_MS[session.appearance.getState().motion]);
      }
    };
    const stops = [
      session.lesson.subscribe(onChange),
      session.question.subscribe(onChange),
      session.facts.subscribe(onChange),
      session.skipping.subscribe(onChange),
      session.inspection.subscribe(onChange),
      session.view.subscribe(onChange),
    ];
    return () => {
      window.clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, [session]);
  return (
    <p className="visually-hidden" role="status" aria-live="polite">
      {said}
    </p>
  );
}
