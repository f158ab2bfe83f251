/** A number as it is written, powers of ten raised; for the ear they are said in words. */
import type { ReactNode } from 'react';
import { plainFigure, speakPowers, type SaidNumber } from '../../lesson/words/format.ts';

export function SaidFigure({ said }: { said: SaidNumber }): ReactNode {
  const { digits, exponent, unit } = said;
  if (exponent === null) return plainFigure(said);
  return (
    <>
      <span aria-hidden="true">
        {digits !== '' && `${digits} × `}10
        <sup>{String(exponent).replace('-', '−')}</sup>
        {unit !== '' && ` ${unit}`}
      </span>
      <span className="visually-hidden">{speakPowers(plainFigure(said))}</span>
    </>
  );
}
