/** The window on the scene: takes gestures and keys for the camera, and tells the scene how much
 * of it the overlays cover, so that the subject stays in the free part. */
import {
  useEffect,
  useRef,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
} from 'react';
import { interfaceWords } from '../../lesson/words/en/interface.ts';
import { steerByKey } from '../shared/cameraKeys.ts';
import { thingAt } from '../shared/picking.ts';
import { useSession, useSessionStore } from '../shared/session.tsx';

/** A press that moves less than this points instead of turning, CSS pixels. */
const STILL_PX = 5;

const words = interfaceWords.scene;

interface SceneFrameProps {
  /** A picture to look at only: nothing in it can be turned or pointed at. */
  still: boolean;
  /** What is seen in it. */
  name: string;
  /** Stands in its place where nothing can be drawn. */
  instead: ReactNode;
  scene: ReactNode;
  labels: ReactNode;
  overTop: ReactNode;
  /** Stands over the scene without being kept clear of: the scene is its ground. */
  overMiddle: ReactNode;
  /** Takes the lower part of the scene. */
  overFoot: ReactNode;
  /** Takes the right of it. */
  overRight: ReactNode;
  caption: ReactNode;
  overBottom: ReactNode;
  overSide: ReactNode;
}

export function SceneFrame({
  still,
  name,
  instead,
  scene,
  labels,
  overTop,
  overMiddle,
  overFoot,
  overRight,
  caption,
  overBottom,
  overSide,
}: SceneFrameProps): ReactNode {
  const { commands, view, labels: labelLayer } = useSession();
  const state = useSessionStore(
    (session) => session.view,
    (now) => now.scene,
  );
  const frame = useRef<HTMLDivElement>(null);
  const top = useRef<HTMLDivElement>(null);
  const foot = useRef<HTMLDivElement>(null);
  const right = useRef<HTMLDivElement>(null);
  const bottom = useRef<HTMLDivElement>(null);

  const pressed = useRef({ x: 0, y: 0 });

  // A press that moved turned the view; one that did not points at something.
  const onClick = ({ clientX, clientY, currentTarget }: MouseEvent): void => {
    if (Math.hypot(clientX - pressed.current.x, clientY - pressed.current.y) > STILL_PX) return;
    const { left, top: edge } = currentTarget.getBoundingClientRect();
    const thing = thingAt(labelLayer, clientX - left, clientY - edge);
    if (thing !== null) commands.inspect(thing);
  };

  useEffect(() => {
    // What lies over a still picture says itself what it covers.
    if (still) return undefined;
    const measure = (): void => {
      const frameBox = frame.current?.getBoundingClientRect();
      const topBox = top.current?.getBoundingClientRect();
      const footBox = foot.current?.getBoundingClientRect();
      const rightBox = right.current?.getBoundingClientRect();
      const bottomBox = (footBox?.height ? foot : bottom).current?.getBoundingClientRect();
      if (!frameBox || !topBox || !bottomBox) return;
      // On narrow screens an overlay may stand below the picture: it then covers nothing of it.
      view.setState({
        insets: {
          top: Math.max(0, topBox.bottom - frameBox.top),
          right: rightBox?.width ? frameBox.right - rightBox.left : 0,
          bottom: Math.max(0, frameBox.bottom - bottomBox.top),
          left: 0,
        },
      });
    };
    const observer = new ResizeObserver(measure);
    for (const box of [frame, top, foot, right, bottom])
      if (box.current) observer.observe(box.current);
    return () => observer.disconnect();
  }, [view, still]);

  return (
    <section className="stage" aria-label={words.name}>
      <div ref={frame} className="picture">
        {state === 'unavailable' ? (
          instead
        ) : (
          // Turned, it is a widget of its own: arrow keys turn the view, as the hint beside it says. One
          // element in both cases, so that the scene in it goes on undisturbed.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
          <div
            className="view"
            {...(still
              ? { role: 'img', 'aria-label': name }
              : {
                  role: 'application',
                  'aria-roledescription': words.role,
                  'aria-label': name,
                  'aria-describedby': 'description scene-keys',
                  tabIndex: 0,
                  onPointerDown: (event: PointerEvent) => {
                    pressed.current = { x: event.clientX, y: event.clientY };
                  },
                  onClick,
                  onKeyDown: (event: KeyboardEvent) => steerByKey(event, commands.camera),
                })}
          >
            {scene}
          </div>
        )}
        {!still && state !== 'unavailable' && (
          <p id="scene-keys" className="visually-hidden">
            {words.keys}
          </p>
        )}
        {labels}
      </div>
      <div ref={top} className="over-top">
        {overTop}
      </div>
      <div className="over-side">{overSide}</div>
      <div className="over-middle">{overMiddle}</div>
      <div ref={foot} className="over-foot">
        {overFoot}
      </div>
      <div ref={right} className="over-right">
        {overRight}
      </div>
      <div className="over-caption">{caption}</div>
      <div ref={bottom} className="over-bottom">
        {overBottom}
      </div>
    </section>
  );
}
