/** A small living picture of the hall's screen, composed as it is there; it can be switched off. */
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { presentWords } from '../../lesson/words/en/present.ts';
import { PointerDot } from '../present/PointerDot.tsx';
import { useSession, useSessionStore } from '../shared/session.tsx';

const words = presentWords.notes;
/** Until the hall tells how its screen is cut. */
const USUAL = { aspect: 16 / 9, top: 0, bottom: 0.16, right: 0 };

function Picture({ scene }: { scene: ReactNode }): ReactNode {
  const { view } = useSession();
  const frame = useRef<HTMLDivElement>(null);
  const hall = useSessionStore(
    (session) => session.lecture,
    (state) => state.hall,
  );
  const black = useSessionStore(
    (session) => session.lecture,
    (state) => state.black,
  );
  const { aspect, top, bottom, right } = hall ?? USUAL;
  useEffect(() => {
    const box = frame.current;
    if (!box) return undefined;
    const measure = (): void => {
      const { clientHeight: height, clientWidth: width } = box;
      view.setState({
        insets: { top: top * height, right: right * width, bottom: bottom * height, left: 0 },
      });
    };
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    measure();
    return () => observer.disconnect();
  }, [view, top, bottom, right]);
  return (
    <div ref={frame} className="picture notes-picture" style={{ aspectRatio: String(aspect) }}>
      {scene}
      {black && <div className="notes-black" />}
      <PointerDot />
    </div>
  );
}

export function Preview({ scene }: { scene: ReactNode }): ReactNode {
  const [on, setOn] = useState(true);
  return (
    <div className="notes-preview">
      <label className="notes-switch">
        <input type="checkbox" checked={on} onChange={({ target }) => setOn(target.checked)} />
        <span>{words.preview}</span>
      </label>
      {on && <Picture scene={scene} />}
    </div>
  );
}
