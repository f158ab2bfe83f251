/** The map of the lesson: its modules and steps, and what is done. */
import type { ReactNode } from 'react';

export function MapView(): ReactNode {
  return null;
}
