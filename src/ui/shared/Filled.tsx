/** Words with their gaps filled: every figure a button that opens its source. */
import type { ReactNode } from 'react';
import type { Readings } from '../../sim/readings.ts';
import { pieces } from '../../lesson/words/fill.ts';
import { Figure } from './Figure.tsx';

export function Filled({ text, readings }: { text: string; readings: Readings }): ReactNode {
  return pieces(text, readings).map((piece, index) => {
    const key = `${index}`;
    if (piece.kind === 'figure') return <Figure key={key} id={piece.id} />;
    if (piece.kind === 'reading') return <strong key={key}>{piece.text}</strong>;
    return <span key={key}>{piece.text}</span>;
  });
}
