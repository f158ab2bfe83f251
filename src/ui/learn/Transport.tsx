/** The transport: run, pause, step, replay, speed, and the clock with its factor. */
import type { ReactNode } from 'react';
import { scenarios } from '../../lesson/scenarios.ts';
import { stepOf } from '../../lesson/lesson.ts';
import { sayClock } from '../../lesson/words/format.ts';
import { speeds, type Speed } from '../../store/address.ts';
import { Icon } from '../shared/Icon.tsx';
import { useSession, useSessionStore } from '../shared/session.tsx';

export function Transport(): ReactNode {
  const { commands, playback: machine } = useSession();
  const playback = useSessionStore(
    (session) => session.playback,
    (state) => state.place,
  );
  const question = useSessionStore(
    (session) => session.question,
    (state) => state.place,
  );
  const timeLeft = useSessionStore(
    (session) => session.facts,
    (state) => state.held.has('timeLeft'),
  );
  const speed = useSessionStore(
    (session) => session.address,
    (state) => state.speed,
  );
  const step = useSessionStore(
    (session) => session.lesson,
    (state) => state.place,
  );
  const timeS = useSessionStore(
    (session) => session.readings,
    (state) => state.timeS,
  );
  const { pace } = scenarios[stepOf(step).scenario];
  const running = playback === 'running';
  return (
    <div className="transport" role="group" aria-label="Transport">
      <div className="transport-buttons">
        <button
          type="button"
          className="icon"
          disabled={timeS === 0}
          onClick={() => commands.stride(-1)}
        >
          <Icon name="stepBack" /> <span className="visually-hidden">Step back</span>
        </button>
        <button
          type="button"
          className="icon primary"
          onClick={() => machine.send(running ? 'pause' : 'play')}
        >
          <Icon name={running ? 'pause' : 'play'} />
          <span className="visually-hidden">{running ? 'Pause' : 'Play'}</span>
        </button>
        <button
          type="button"
          className="icon"
          disabled={!timeLeft}
          onClick={() => commands.stride(1)}
        >
          <Icon name="stepForward" /> <span className="visually-hidden">Step forward</span>
        </button>
        <button
          type="button"
          className="icon"
          disabled={question === 'asked'}
          onClick={commands.replay}
        >
          <Icon name="replay" /> <span className="visually-hidden">Replay</span>
        </button>
        <label className="speed">
          <span className="visually-hidden">Speed</span>
          <select
            value={speed}
            onChange={(event) => commands.setSpeed(Number(event.target.value) as Speed)}
          >
            {speeds.map((choice) => (
              <option key={choice} value={choice}>
                {choice}×
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className="clock">
        <span className="clock-time">{sayClock(timeS)}</span>
        <span className="clock-factor">
          {question === 'asked'
            ? 'the clock waits for you'
            : `1 second is ${sayClock(pace * speed)}`}
        </span>
      </div>
    </div>
  );
}
