/** Pointer, touch and wheel turned into orders for the orbit: one finger turns, two pinch and pan. */
import type { Orbit } from './orbit.ts';

const RADIANS_PER_PIXEL = 0.006;
const ZOOM_PER_WHEEL_PIXEL = 0.0012;
/** A wheel that counts in lines (Firefox) is taken as this many pixels a line. */
const PIXELS_PER_LINE = 18;

interface Touch {
  x: number;
  y: number;
}

/** Listens on `canvas` until the returned function is called; `onGesture` follows every order. */
export function listenForGestures(
  canvas: HTMLCanvasElement,
  orbit: Orbit,
  onGesture: () => void,
): () => void {
  const touches = new Map<number, Touch>();
  const listening = new AbortController();
  const { signal } = listening;

  function pan(dx: number, dy: number): void {
    orbit.pan(-dx / canvas.clientHeight, dy / canvas.clientHeight);
  }

  function movePair(moved: Touch, other: Touch, x: number, y: number): void {
    const before = Math.hypot(moved.x - other.x, moved.y - other.y);
    const after = Math.hypot(x - other.x, y - other.y);
    if (before > 0 && after > 0) orbit.zoomBy(after / before);
    pan((x - moved.x) / 2, (y - moved.y) / 2);
  }

  canvas.addEventListener(
    'pointerdown',
    (event) => {
      canvas.setPointerCapture(event.pointerId);
      touches.set(event.pointerId, { x: event.clientX, y: event.clientY });
    },
    { signal },
  );
  canvas.addEventListener(
    'pointermove',
    (event) => {
      const touch = touches.get(event.pointerId);
      if (!touch) return;
      const dx = event.clientX - touch.x;
      const dy = event.clientY - touch.y;
      const other = [...touches.values()].find((candidate) => candidate !== touch);
      if (other) movePair(touch, other, event.clientX, event.clientY);
      else if (event.shiftKey || (event.buttons & 2) !== 0) pan(dx, dy);
      else orbit.turn(-dx * RADIANS_PER_PIXEL, dy * RADIANS_PER_PIXEL);
      touch.x = event.clientX;
      touch.y = event.clientY;
      onGesture();
    },
    { signal },
  );
  for (const end of ['pointerup', 'pointercancel', 'lostpointercapture'] as const) {
    canvas.addEventListener(end, (event) => touches.delete(event.pointerId), { signal });
  }
  canvas.addEventListener('contextmenu', (event) => event.preventDefault(), { signal });
  canvas.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const pixels = event.deltaMode === 1 ? event.deltaY * PIXELS_PER_LINE : event.deltaY;
      orbit.zoomBy(Math.exp(-pixels * ZOOM_PER_WHEEL_PIXEL));
      onGesture();
    },
    { signal, passive: false },
  );
  return () => listening.abort();
}
