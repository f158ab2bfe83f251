/** Where a number comes from: what it is, its range, its grade, its source or its sum. */
import type { ReactNode } from 'react';
import { sayParameter } from '../../lesson/words/format.ts';
import { parameters, type Grade, type ParameterId } from '../../science/parameters.ts';
import { SaidFigure } from './SaidFigure.tsx';

const grades: Record<Grade, string> = {
  seed: 'stated by the review',
  published: 'published',
  derived: 'worked out here',
  assumed: 'assumed, not measured',
};

export function Provenance({ id }: { id: ParameterId }): ReactNode {
  const parameter = parameters[id];
  const { label, low, high, grade, source, doi, where, derivation, note } = parameter;
  return (
    <>
      <span className="provenance-label">{label}</span>
      <span className="provenance-value">
        <SaidFigure said={sayParameter(parameter)} />
        {low !== undefined && high !== undefined && low !== high && (
          <>
            {' (range '}
            <SaidFigure said={sayParameter({ ...parameter, value: low })} />
            {' to '}
            <SaidFigure said={sayParameter({ ...parameter, value: high })} />)
          </>
        )}
      </span>
      <span className={`grade grade-${grade}`}>{grades[grade]}</span>
      {source !== undefined && (
        <span>
          {doi === undefined ? (
            source
          ) : (
            <a href={`https://doi.org/${doi}`} target="_blank" rel="noreferrer">
              {source}
            </a>
          )}
          {where !== undefined && `, ${where}`}
        </span>
      )}
      {derivation !== undefined && <span>{derivation}</span>}
      {note !== undefined && <span className="quiet">{note}</span>}
    </>
  );
}
