/** On paper, the numbers of a step: what each is, its value, how far it can be trusted, its source. */
import type { ReactNode } from 'react';
import { handoutWords } from '../../lesson/words/en/handout.ts';
import { interfaceWords } from '../../lesson/words/en/interface.ts';
import { sayParameter, writeUnits } from '../../lesson/words/format.ts';
import { parameters, type ParameterId } from '../../science/parameters.ts';
import { SaidFigure } from '../shared/SaidFigure.tsx';
import type { Origins } from './useHandout.ts';

function NumberLine({
  id,
  provenance,
}: {
  id: ParameterId;
  provenance: Origins['provenance'];
}): ReactNode {
  const { grade } = parameters[id];
  const { label, source, doi, where, derivation } = provenance[id];
  return (
    <li>
      {writeUnits(label)}:{' '}
      <strong>
        <SaidFigure said={sayParameter(parameters[id])} />
      </strong>
      . <span className={`grade grade-${grade}`}>{interfaceWords.source.grades[grade]}</span>
      {source !== undefined && (
        <>
          {'. '}
          {doi === undefined ? source : <a href={`https://doi.org/${doi}`}>{source}</a>}
          {where !== undefined && `, ${where}`}
        </>
      )}
      {source === undefined && derivation !== undefined && `. ${writeUnits(derivation)}`}
    </li>
  );
}

export function Numbers({
  figures,
  provenance,
}: {
  figures: readonly ParameterId[];
  provenance: Origins['provenance'];
}): ReactNode {
  if (figures.length === 0) return null;
  return (
    <section className="handout-sources">
      <h3>{handoutWords.numbers}</h3>
      <ul>
        {figures.map((id) => (
          <NumberLine key={id} id={id} provenance={provenance} />
        ))}
      </ul>
    </section>
  );
}
