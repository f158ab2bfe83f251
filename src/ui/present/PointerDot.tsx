/** The lecturer's pointer: a ring that follows the mouse over the scene of either window, and stands at
 * the same place of the other. */
import { useEffect, useRef, type ReactNode } from 'react';
import { useSession, useSessionStore } from '../shared/session.tsx';

export function PointerDot(): ReactNode {
  const { lecture } = useSession();
  const pointing = useSessionStore(
    (session) => session.lecture,
    (state) => state.pointing,
  );
  const dot = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!pointing) return undefined;
    const onMove = ({ clientX, clientY }: PointerEvent): void => {
      const box = document.querySelector('.picture')?.getBoundingClientRect();
      if (!box || box.width === 0 || box.height === 0) return;
      const x = (clientX - box.left) / box.width;
      const y = (clientY - box.top) / box.height;
      const inside = x >= 0 && x <= 1 && y >= 0 && y <= 1;
      if (inside) lecture.setState({ pointer: { x, y } });
      else if (lecture.getState().pointer !== null) lecture.setState({ pointer: null });
    };
    window.addEventListener('pointermove', onMove);
    return () => window.removeEventListener('pointermove', onMove);
  }, [pointing, lecture]);

  useEffect(() => {
    if (!pointing) return undefined;
    // It moves too often for React.
    const place = (): void => {
      const { pointer } = lecture.getState();
      const box = document.querySelector('.picture')?.getBoundingClientRect();
      if (!dot.current) return;
      dot.current.classList.toggle('hidden', pointer === null || !box);
      if (pointer === null || !box) return;
      const left = (box.left + pointer.x * box.width).toFixed(1);
      const top = (box.top + pointer.y * box.height).toFixed(1);
      dot.current.style.setProperty('transform', `translate(${left}px, ${top}px)`);
    };
    place();
    return lecture.subscribe(place);
  }, [lecture, pointing]);

  return pointing ? <div ref={dot} className="pointer-dot hidden" aria-hidden="true" /> : null;
}
