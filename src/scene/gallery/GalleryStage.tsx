/** The gallery's picture as a React component: a canvas, its gestures, and its loss and return. */
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { GalleryScene } from '../../store/exhibit.ts';
import { listenForGestures } from '../camera/gestures.ts';
import { GalleryView } from './galleryView.ts';

export function GalleryStage(props: GalleryScene) {
  const holder = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  const show = useRef<() => void>(null);

  useLayoutEffect(() => {
    latest.current = props;
    show.current?.();
  });

  useEffect(() => {
    const box = holder.current;
    if (!box) return undefined;
    const canvas = document.createElement('canvas');
    canvas.style.cssText = 'display:block;width:100%;height:100%;touch-action:none;cursor:grab';
    const context = canvas.getContext('webgl2', { antialias: false });
    if (!context) {
      latest.current.onUnavailable();
      return undefined;
    }
    box.append(canvas);
    const view = new GalleryView(canvas, context);
    show.current = () => {
      const { clientWidth, clientHeight } = box;
      if (clientWidth === 0 || clientHeight === 0) return;
      // Where nothing turns, touch scrolls the page.
      canvas.style.pointerEvents = latest.current.turnable ? 'auto' : 'none';
      view.show(latest.current, clientWidth, clientHeight);
    };
    const observer = new ResizeObserver(show.current);
    observer.observe(box);
    const restore = () => view.restore();
    canvas.addEventListener('webglcontextrestored', restore);
    const stopListening = listenForGestures(canvas, view.orbit, view.invalidate);
    latest.current.onSteer((command) => {
      view.orbit.command(command);
      view.invalidate();
    });
    return () => {
      latest.current.onSteer(null);
      stopListening();
      observer.disconnect();
      canvas.removeEventListener('webglcontextrestored', restore);
      show.current = null;
      view.dispose();
      canvas.remove();
    };
  }, []);

  return <div ref={holder} style={{ position: 'absolute', inset: 0, overflow: 'hidden' }} />;
}
