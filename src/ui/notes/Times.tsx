/** The time of a lecture: how long it has gone on, how it keeps the pace of its track, and the clock. */
import { lectureWay } from '../../lesson/lectureChart.ts';
import { useEffect, useState, type ReactNode } from 'react';

import type { StepId } from '../../lesson/lesson.ts';
import { aheadS } from '../../lesson/pace.ts';
import { stepNotes } from '../../lesson/words/en/notes/shelf.ts';
import { minutesOn } from '../../lesson/words/notes.ts';
import { presentWords } from '../../lesson/words/en/present.ts';
import { useSession, useSessionStore } from '../shared/session.tsx';

const words = presentWords.notes;

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function sayMinutes(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${two(Math.floor(whole / 60))}:${two(whole % 60)}`;
}

/** Twenty seconds, two minutes: no finer than a lecturer can use. */
function sayRoughly(seconds: number): string {
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole} s` : `${Math.round(whole / 60)} min`;
}

function sayPace(ahead: number): string {
  if (Math.abs(ahead) < 5) return words.onTime;
  return ahead > 0 ? words.ahead(sayRoughly(ahead)) : words.behind(sayRoughly(-ahead));
}

/** The present moment, milliseconds since 1970, once a second. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

export function Times({ step }: { step: StepId }): ReactNode {
  const { lecture } = useSession();
  const now = useNow();
  const { track, steps } = useSessionStore(
    (session) => session.address,
    (state) => state,
  );
  const started = useSessionStore(
    (session) => session.lecture,
    (state) => state.startedAtMs,
  );
  const elapsedS = started === null ? 0 : Math.max(0, now - started) / 1000;
  const plan = lectureWay(track, steps).flatMap((id) => {
    const notes = stepNotes(id);
    return notes ? [{ step: id, minutes: minutesOn(steps.length > 0 ? null : track, notes) }] : [];
  });
  const ahead = aheadS(plan, step, elapsedS);
  return (
    <div className="notes-times">
      <dl>
        <div>
          <dt>{words.elapsed}</dt>
          <dd className="notes-elapsed">{sayMinutes(elapsedS)}</dd>
        </div>
        <div>
          <dt>{words.pace}</dt>
          <dd className={ahead < -5 ? 'notes-behind' : 'notes-ahead'}>
            {started === null ? '–' : sayPace(ahead)}
          </dd>
        </div>
        <div>
          <dt>{words.clock}</dt>
          <dd>
            {new Date(now).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}
          </dd>
        </div>
      </dl>
      <button type="button" onClick={() => lecture.setState({ startedAtMs: Date.now() })}>
        {words.restart}
      </button>
    </div>
  );
}
