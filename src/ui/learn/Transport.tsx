/** The transport: run, pause, step, replay this moment or all, speed, and the clock with its factor. */
import type { ReactNode } from 'react';
import { interfaceWords } from '../../lesson/words/en/interface.ts';
import { sayClock } from '../../lesson/words/format.ts';
import { speeds, type Speed } from '../../store/address.ts';
import { AGAIN_S } from '../../store/session.ts';
import { Icon, type IconName } from '../shared/Icon.tsx';
import { PlayButton } from '../shared/PlayButton.tsx';
import { useSession, useSessionStore } from '../shared/session.tsx';

const words = interfaceWords.clock;

interface SignProps {
  icon: IconName;
  name: string;
  disabled: boolean;
  onPress(): void;
}

function Sign({ icon, name, disabled, onPress }: SignProps): ReactNode {
  return (
    // It keeps the focus when it has nothing more to do: someone may be pressing it.
    <button
      type="button"
      className="icon"
      title={name}
      aria-disabled={disabled}
      onClick={disabled ? undefined : onPress}
    >
      <Icon name={icon} /> <span className="visually-hidden">{name}</span>
    </button>
  );
}

function Clock({ timeS, pace }: { timeS: number; pace: number }): ReactNode {
  const asked = useSessionStore(
    (session) => session.question,
    (state) => state.place === 'asked',
  );
  const skipping = useSessionStore(
    (session) => session.skipping,
    (state) => state.under,
  );
  const speed = useSessionStore(
    (session) => session.address,
    (state) => state.speed,
  );
  const factor = words.factor(sayClock(pace * speed));
  return (
    <div className={skipping ? 'clock skipping' : 'clock'}>
      <span className="clock-time">
        <span className="visually-hidden">{words.time} </span>
        {sayClock(timeS)}
      </span>
      <span className="clock-factor">
        {asked ? words.waits : skipping ? words.skipping : factor}
      </span>
    </div>
  );
}

/** `pace`: seconds of the model in one second on screen at speed 1. */
export function Transport({ pace }: { pace: number }): ReactNode {
  const { commands } = useSession();
  const asked = useSessionStore(
    (session) => session.question,
    (state) => state.place === 'asked',
  );
  const timeLeft = useSessionStore(
    (session) => session.facts,
    (state) => state.held.has('timeLeft'),
  );
  const speed = useSessionStore(
    (session) => session.address,
    (state) => state.speed,
  );
  const timeS = useSessionStore(
    (session) => session.readings,
    (state) => state.timeS,
  );
  const atStart = timeS === 0;
  return (
    <div className="transport" role="group" aria-label={words.transport}>
      <div className="transport-buttons">
        <Sign
          icon="stepBack"
          name={words.stepBack}
          disabled={atStart}
          onPress={() => commands.stride(-1)}
        />
        <PlayButton />
        <Sign
          icon="stepForward"
          name={words.stepForward}
          disabled={!timeLeft}
          onPress={() => commands.stride(1)}
        />
        <Sign
          icon="again"
          name={words.again(AGAIN_S)}
          disabled={asked || atStart}
          onPress={commands.again}
        />
        <Sign icon="replay" name={words.replay} disabled={asked} onPress={commands.replay} />
        <label className="speed">
          <span className="visually-hidden">{words.speed}</span>
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
      <Clock timeS={timeS} pace={pace} />
    </div>
  );
}
