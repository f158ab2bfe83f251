/** Training: modules with checks, what is due, the certificate. */
import type { ReactNode } from 'react';

export function Train(): ReactNode {
  return (
    <main>
      <h1 tabIndex={-1}>Train</h1>
    </main>
  );
}
