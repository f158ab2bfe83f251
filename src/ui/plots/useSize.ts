/** How large a plot may be and how large its type is, followed as either changes. */
import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { Size } from './layout.ts';

/** Drawn with until the page has been measured. */
const UNMEASURED: Size = { width: 640, height: 340, em: 14 };

/** Put `host` on what the plot fills and `probe` on an element in it, one em wide and as high as the
 * plot is meant to be: a plot whose names need more grows, and must not be measured by that. */
export function useSize(): {
  host: RefObject<HTMLDivElement | null>;
  probe: RefObject<HTMLSpanElement | null>;
  size: Size;
} {
  const host = useRef<HTMLDivElement>(null);
  const probe = useRef<HTMLSpanElement>(null);
  const [size, setSize] = useState(UNMEASURED);
  useLayoutEffect(() => {
    const [box, em] = [host.current, probe.current];
    if (!box || !em) return undefined;
    const measure = (): void => {
      const meant = em.getBoundingClientRect();
      const next = { width: box.clientWidth, height: meant.height, em: meant.width };
      if (next.width === 0 || next.em === 0) return;
      setSize((now) =>
        now.width === next.width && now.height === next.height && now.em === next.em ? now : next,
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    observer.observe(em);
    return () => observer.disconnect();
  }, []);
  return { host, probe, size };
}
