/** The 3D view as a React component: a canvas with its loop, its size, its loss and its return. */
import { useEffect, useLayoutEffect, useRef } from 'react';
import { StageLoop } from './stageLoop.ts';
import type { StageProps } from './stageProps.ts';

export function Stage(props: StageProps) {
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
    // Edges are softened in the shaders: cheaper than multisampling, and the same on every machine.
    const context = canvas.getContext('webgl2', {
      antialias: false,
      powerPreference: 'high-performance',
    });
    if (!context) {
      latest.current.onUnavailable?.();
      return undefined;
    }
    box.append(canvas);
    const loop = new StageLoop(canvas, context, latest.current);
    show.current = () => loop.show(latest.current, box.clientWidth, box.clientHeight);
    const observer = new ResizeObserver(show.current);
    observer.observe(box);
    const lost = () => latest.current.onLost?.();
    const restored = () => {
      loop.restore();
      latest.current.onRestored?.();
    };
    canvas.addEventListener('webglcontextlost', lost);
    canvas.addEventListener('webglcontextrestored', restored);
    return () => {
      observer.disconnect();
      canvas.removeEventListener('webglcontextlost', lost);
      canvas.removeEventListener('webglcontextrestored', restored);
      show.current = null;
      loop.dispose();
      canvas.remove();
    };
  }, []);

  return <div ref={holder} style={{ position: 'absolute', inset: 0, overflow: 'hidden' }} />;
}
