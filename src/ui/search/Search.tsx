/** Search over steps and glossary. */
import type { ReactNode } from 'react';

export function Search({ onClose }: { onClose(): void }): ReactNode {
  return <dialog open onClose={onClose} />;
}
