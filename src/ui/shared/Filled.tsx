/** Words with their gaps filled: every figure a button that opens its source, or `plain`, where a button
 * has no place: in a heading, or in the name of something. */
import type { ReactNode } from 'react';
import type { Readings } from '../../sim/readings.ts';
import { pieces } from '../../lesson/words/fill.ts';
import { sayParameter } from '../../lesson/words/format.ts';
import { parameters } from '../../science/parameters.ts';
import { Figure } from './Figure.tsx';
import { Powers } from './Powers.tsx';
import { SaidFigure } from './SaidFigure.tsx';

interface FilledProps {
  readonly text: string;
  readonly readings: Readings;
  readonly plain?: boolean;
}

export function Filled({ text, readings, plain = false }: FilledProps): ReactNode {
  return pieces(text, readings).map((piece, index) => {
    const key = `${index}`;
    switch (piece.kind) {
      case 'figure':
        return plain ? (
          <SaidFigure key={key} said={sayParameter(parameters[piece.id])} />
        ) : (
          <Figure key={key} id={piece.id} />
        );
      case 'reading':
        return (
          <strong key={key}>
            <Powers text={piece.text} />
          </strong>
        );
      case 'words':
        return <span key={key}>{piece.text}</span>;
    }
  });
}
