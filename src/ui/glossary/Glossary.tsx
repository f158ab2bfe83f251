/** The glossary: every term of the lesson. */
import type { ReactNode } from 'react';

export function Glossary(): ReactNode {
  return null;
}
