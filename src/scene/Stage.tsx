/** The 3D view as a React component: a canvas with a root of its own, drawn only when there is
 * something new to draw. */
import { createRoot, type ReconcilerRoot } from '@react-three/fiber';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { WebGLRenderer } from 'three';
import type { Quality } from '../store/settings.ts';
import { PlaceScene } from './PlaceScene.tsx';
import { qualityTiers } from './quality.ts';
import { FIRST_TIER } from './qualityMonitor.ts';
import type { StageProps } from './stageProps.ts';

export function Stage(props: StageProps) {
  const holder = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  const draw = useRef<() => void>(null);

  useLayoutEffect(() => {
    latest.current = props;
    draw.current?.();
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
    const root = createRoot(canvas);
    let tier = FIRST_TIER;
    const onQuality = (found: Quality): void => {
      tier = found;
      draw.current?.();
      latest.current.onQuality?.(found);
    };
    draw.current = () =>
      drawInto(
        root,
        box,
        context,
        { ...latest.current, onQuality },
        latest.current.quality ?? tier,
      );
    const observer = new ResizeObserver(draw.current);
    observer.observe(box);
    const lost = () => latest.current.onLost?.();
    const restored = () => {
      draw.current?.();
      latest.current.onRestored?.();
    };
    canvas.addEventListener('webglcontextlost', lost);
    canvas.addEventListener('webglcontextrestored', restored);
    return () => {
      observer.disconnect();
      canvas.removeEventListener('webglcontextlost', lost);
      canvas.removeEventListener('webglcontextrestored', restored);
      draw.current = null;
      root.unmount();
      canvas.remove();
    };
  }, []);

  return <div ref={holder} style={{ position: 'absolute', inset: 0, overflow: 'hidden' }} />;
}

function drawInto(
  root: ReconcilerRoot<HTMLCanvasElement>,
  box: HTMLElement,
  context: WebGL2RenderingContext,
  props: StageProps,
  tier: Quality,
): void {
  const width = box.clientWidth;
  const height = box.clientHeight;
  if (width === 0 || height === 0) return;
  // The loop draws on demand and asks for the next frame itself while anything moves: a paused and
  // resting scene draws nothing, and the clock of the loop is never restarted by a change of mode.
  void root.configure({
    gl: ({ canvas }) => new WebGLRenderer({ canvas, context }),
    size: { width, height, top: 0, left: 0 },
    dpr: Math.min(window.devicePixelRatio, qualityTiers[tier].pixelRatio),
    frameloop: 'demand',
    // Colours are shaded as they stand in the tokens.
    linear: true,
    flat: true,
  });
  root.render(<PlaceScene {...props} />);
}
