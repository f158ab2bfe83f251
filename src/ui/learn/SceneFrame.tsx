/** The window on the scene: takes gestures and keys for the camera, and tells the scene how much
 * of it the overlays cover, so that the subject stays in the free part. */
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { stepOf } from '../../lesson/lesson.ts';
import { english } from '../../lesson/words/en/words.ts';
import type { CameraCommand } from '../../store/session.ts';
import { useSession, useSessionStore } from '../shared/session.tsx';
import { StillPicture } from './StillPicture.tsx';

interface SceneFrameProps {
  scene: ReactNode;
  labels: ReactNode;
  overTop: ReactNode;
  caption: ReactNode;
  overBottom: ReactNode;
  overSide: ReactNode;
}

const keys: Readonly<Record<string, CameraCommand>> = {
  ArrowLeft: 'orbitLeft',
  ArrowRight: 'orbitRight',
  ArrowUp: 'orbitUp',
  ArrowDown: 'orbitDown',
  'Shift+ArrowLeft': 'panLeft',
  'Shift+ArrowRight': 'panRight',
  'Shift+ArrowUp': 'panUp',
  'Shift+ArrowDown': 'panDown',
  '+': 'zoomIn',
  '=': 'zoomIn',
  '-': 'zoomOut',
  '0': 'reset',
};

export function SceneFrame({
  scene,
  labels,
  overTop,
  caption,
  overBottom,
  overSide,
}: SceneFrameProps): ReactNode {
  const { commands, view } = useSession();
  const state = useSessionStore(
    (session) => session.view,
    (now) => now.scene,
  );
  const place = useSessionStore(
    (session) => session.lesson,
    (now) => now.place,
  );
  const frame = useRef<HTMLDivElement>(null);
  const top = useRef<HTMLDivElement>(null);
  const bottom = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const measure = (): void => {
      const frameBox = frame.current?.getBoundingClientRect();
      const topBox = top.current?.getBoundingClientRect();
      const bottomBox = bottom.current?.getBoundingClientRect();
      if (!frameBox || !topBox || !bottomBox) return;
      // On narrow screens an overlay may stand below the picture: it then covers nothing of it.
      view.setState({
        insets: {
          top: Math.max(0, topBox.bottom - frameBox.top),
          right: 0,
          bottom: Math.max(0, frameBox.bottom - bottomBox.top),
          left: 0,
        },
      });
    };
    const observer = new ResizeObserver(measure);
    for (const box of [frame, top, bottom]) if (box.current) observer.observe(box.current);
    return () => observer.disconnect();
  }, [view]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const command =
      keys[(event.shiftKey && event.key.startsWith('Arrow') ? 'Shift+' : '') + event.key];
    if (command === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    commands.camera(command);
  };

  const { module } = stepOf(place);
  return (
    <section className="stage" aria-label="Scene">
      <div ref={frame} className="picture">
        {state === 'unavailable' ? (
          <StillPicture step={place} />
        ) : (
          // A widget of its own: arrow keys turn the view, as the hint beside it says.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
          <div
            className="view"
            role="application"
            aria-roledescription="3D scene"
            aria-label={`${english.modules[module]}: ${english.steps[place].title}`}
            aria-describedby="description scene-keys"
            tabIndex={0}
            onKeyDown={onKeyDown}
          >
            {scene}
          </div>
        )}
        <p id="scene-keys" className="visually-hidden">
          Arrow keys turn the view, with Shift they move it; plus and minus zoom; 0 puts it back.
        </p>
        {labels}
      </div>
      <div ref={top} className="over-top">
        {overTop}
      </div>
      <div className="over-side">{overSide}</div>
      <div className="over-caption">{caption}</div>
      <div ref={bottom} className="over-bottom">
        {overBottom}
      </div>
    </section>
  );
}
