/** Whoever goes on to another part of a page reads on at its heading. */
import { useEffect, useRef, type RefObject } from 'react';

/** `part` names what the heading stands for now. Where one first comes to is not told here. */
export function useHeadingFocus(part: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const told = useRef(part);
  useEffect(() => {
    if (told.current === part) return;
    told.current = part;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, [part]);
  return heading;
}
