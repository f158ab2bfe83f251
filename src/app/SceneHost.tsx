/** Gives the drawn scene its world and its settings; where nothing can be drawn, keeps time itself,
 * so that the model, the numbers and the words go on. */
import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { StageHandle } from '../scene/stageProps.ts';
import { isLecture } from '../store/address.ts';
import type { Quality } from '../store/settings.ts';
import type { Notice, SceneState, Session } from '../store/session.ts';
import type { Director } from './director.ts';
import { isMissingPart } from './missingParts.ts';
import { SceneFault } from './SceneFault.tsx';
import { coming } from '../ui/shared/Fetched.tsx';

/** The words stand before the picture: the scene comes in a file of its own. */
function askForStage() {
  return lazy(async () => ({ default: (await import('../scene/Stage.tsx')).Stage }));
}

interface SceneHostProps {
  session: Session;
  director: Director;
  /** The stage that stands now, null once it does not. */
  onHandle(handle: StageHandle | null): void;
}

export function SceneHost({ session, director, onHandle }: SceneHostProps): ReactNode {
  const { world, place, shot } = useStore(director.world);
  const { ground, motion, quality } = useStore(session.appearance);
  const { insets, scene, dive } = useStore(session.view);
  const lecturing = useStore(session.address, ({ mode }) => isLecture(mode));
  const running = useStore(session.playback, (state) => state.place === 'running');
  const [Stage, setStage] = useState(askForStage);
  const handle = useRef<StageHandle>(null);
  useEffect(() => director.onCamera((command) => handle.current?.command(command)), [director]);
  useEffect(() => {
    if (dive === null) handle.current?.surface();
    else handle.current?.dive(dive);
  }, [dive]);
  // Where the lecture's other window turned its camera.
  useEffect(
    () =>
      session.lecture.subscribe(({ pose }, before) => {
        if (pose !== null && pose !== before.pose) handle.current?.look(pose);
      }),
    [session],
  );
  useEffect(
    () => () => {
      handle.current = null;
      session.takes.setState({ begin: null });
      onHandle(null);
    },
    [session, onHandle],
  );
  const stand = (now: SceneState): void => session.view.setState({ scene: now });
  const fault = (error: unknown): void => {
    if (!isMissingPart(error)) {
      giveUp(session, { notice: 'noWebGL', what: '' });
      return;
    }
    giveUp(session, {
      notice: 'sceneMissing',
      what: '',
      act() {
        setStage(askForStage);
        stand('starting');
      },
    });
  };
  if (scene === 'unavailable') return null;
  return (
    <SceneFault onFault={fault}>
      <Suspense fallback={coming}>
        <Stage
          world={world}
          place={place}
          shot={shot}
          ground={ground}
          motion={motion}
          quality={quality}
          running={running}
          insets={insets}
          insetsEase={lecturing}
          labels={session.labels}
          onTick={director.tick}
          onPose={(pose) => session.lecture.setState({ pose })}
          onQuality={(found) => lower(session, found)}
          onReady={() => stand('ready')}
          onLost={() => {
            stand('lost');
            session.notices.setState(({ list }) => ({
              list: [...list, { notice: 'contextLost', what: '' }],
            }));
          }}
          onRestored={() => {
            stand('ready');
            session.notices.setState(({ list }) => ({
              list: list.filter(({ notice }) => notice !== 'contextLost'),
            }));
          }}
          onFault={(error) => {
            fault(error);
            if (!isMissingPart(error)) reportError(error);
          }}
          onUnavailable={() => giveUp(session, { notice: 'noWebGL', what: '' })}
          onHandle={(made) => {
            handle.current = made;
            session.takes.setState({ begin: made.take });
            const { pose } = session.lecture.getState();
            const { dive: depth } = session.view.getState();
            if (depth !== null) made.dive(depth);
            if (pose !== null) made.look(pose);
            onHandle(made);
          }}
        />
      </Suspense>
    </SceneFault>
  );
}

/** Keeps in mind that this machine draws less than most: only the notes window says so. */
function lower(session: Session, found: Quality): void {
  session.lecture.setState({ loweredTo: found === 'low' ? found : null });
}

/** Says once why there is no scene. */
function giveUp(session: Session, why: Notice): void {
  session.view.setState({ scene: 'unavailable' });
  session.notices.setState(({ list }) => ({
    list: [...list.filter(({ notice }) => notice !== why.notice), why],
  }));
}

/** Keeps time while nothing draws: before the scene stands, when it is lost, or for good. */
export function Timekeeper({
  session,
  director,
}: {
  session: Session;
  director: Director;
}): ReactNode {
  const scene = useStore(session.view, (state) => state.scene);
  const drawing = scene === 'ready' || scene === 'starting';
  useEffect(() => {
    if (drawing) return;
    let last: number | null = null;
    let frame = requestAnimationFrame(function onFrame(now) {
      if (last !== null) director.tick((now - last) / 1000);
      last = now;
      frame = requestAnimationFrame(onFrame);
    });
    return () => cancelAnimationFrame(frame);
  }, [drawing, director]);
  return null;
}
