/** A line in which the two cells and their receptors have the colours of the scene. */
import type { ReactNode } from 'react';

const NAMES = /(T-cell|T cells?|CD3|CD19|blasts?)/i;
const OF_T_CELL = /^(T.cells?|CD3)$/i;

export function Hued({ line }: { line: string }): ReactNode {
  return line.split(NAMES).map((part, index) => {
    const key = `${index}`;
    if (index % 2 === 0) return <span key={key}>{part}</span>;
    return (
      <span key={key} className={OF_T_CELL.test(part) ? 'hue-t-cell' : 'hue-blast'}>
        {part}
      </span>
    );
  });
}
