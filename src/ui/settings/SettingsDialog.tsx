/** How this person wants to see and hear the lesson. */
import type { ReactNode } from 'react';

export function SettingsDialog({ onClose }: { onClose(): void }): ReactNode {
  return <dialog open onClose={onClose} />;
}
