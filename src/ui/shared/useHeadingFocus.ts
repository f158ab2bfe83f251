/** Whoever comes to a page, or to another part of it, reads on at its heading. */
import { useEffect, useRef, type RefObject } from 'react';

/** `part` names what the heading stands for now. A page that was opened by its address keeps its
 * focus where the browser puts it. */
export function useHeadingFocus(part: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const told = useRef<string | null>(null);
  useEffect(() => {
    if (told.current === part) return;
    told.current = part;
    if (navigator.userActivation?.hasBeenActive === false) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, [part]);
  return heading;
}
