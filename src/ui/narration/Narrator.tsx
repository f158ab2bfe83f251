/** Speaks the words of a step with the browser’s own voice. */
import type { ReactNode } from 'react';

export function Narrator(): ReactNode {
  return null;
}
