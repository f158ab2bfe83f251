/** A number as it is written, powers of ten raised. */
import type { ReactNode } from 'react';
import type { SaidNumber } from '../../lesson/words/format.ts';

export function SaidFigure({ said }: { said: SaidNumber }): ReactNode {
  return (
    <>
      {said.digits}
      {said.exponent !== null && (
        <>
          {said.digits !== '' && ' × '}10
          <sup>{String(said.exponent).replace('-', '−')}</sup>
        </>
      )}
      {said.unit !== '' && ` ${said.unit}`}
    </>
  );
}
