/** The lab: experiments with free controls. */
import type { ReactNode } from 'react';

export function Lab(): ReactNode {
  return (
    <main>
      <h1 tabIndex={-1}>Lab</h1>
    </main>
  );
}
