/** A line in which the two cells and their receptors have the colours of the scene, and names with a hyphen
 * are not broken. */
import type { ReactNode } from 'react';

// Not BLAST, which is a trial.
const NAMES = /(T-cell|T cells?|CD3|CD19|[Bb]lasts?|IL-\d+)/;

function classOf(name: string): string {
  if (/^(T.cells?|CD3)$/i.test(name)) return 'hue-t-cell';
  return name.includes('-') ? 'hall-whole' : 'hue-blast';
}

export function Hued({ line }: { line: string }): ReactNode {
  return line.split(NAMES).map((part, index) => {
    const key = `${index}`;
    if (index % 2 === 0) return <span key={key}>{part}</span>;
    return (
      <span key={key} className={classOf(part)}>
        {part}
      </span>
    );
  });
}
