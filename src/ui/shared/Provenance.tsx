/** Where a number comes from: what it is, its range, its grade, its source or its sum. */
import { Suspense, use, type ReactNode } from 'react';
import { interfaceWords } from '../../lesson/words/en/interface.ts';
import { sayParameter, writeUnits } from '../../lesson/words/format.ts';
import { parameters, type ParameterId } from '../../science/parameters.ts';
import type { provenance as everyProvenance } from '../../science/provenance.ts';
import { SaidFigure } from './SaidFigure.tsx';
import { coming } from './Fetched.tsx';

const words = interfaceWords.source;

type AllProvenance = typeof everyProvenance;

let fetched: Promise<AllProvenance | null> | null = null;

/** Fetched once, when first asked for; null where it cannot be had now, and asked for again later. */
function fetchProvenance(): Promise<AllProvenance | null> {
  fetched ??= import('../../science/provenance.ts').then(
    ({ provenance }) => provenance,
    () => {
      fetched = null;
      return null;
    },
  );
  return fetched;
}

function Range({ id }: { id: ParameterId }): ReactNode {
  const parameter = parameters[id];
  const { low, high } = parameter;
  if (low === undefined || high === undefined || low === high) return null;
  const [before, between, after] = words.range;
  return (
    <>
      {before}
      <SaidFigure said={sayParameter({ ...parameter, value: low })} />
      {between}
      <SaidFigure said={sayParameter({ ...parameter, value: high })} />
      {after}
    </>
  );
}

function Told({ id }: { id: ParameterId }): ReactNode {
  const told = use(fetchProvenance())?.[id];
  const { grade } = parameters[id];
  if (!told) return <span>{words.missing}</span>;
  const { label, source, doi, where, derivation, note } = told;
  return (
    <>
      <span className="provenance-label">{label}</span>
      <span className="provenance-value">
        <SaidFigure said={sayParameter(parameters[id])} />
        <Range id={id} />
      </span>
      <span className={`grade grade-${grade}`}>{words.grades[grade]}</span>
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
      {derivation !== undefined && <span>{writeUnits(derivation)}</span>}
      {note !== undefined && <span className="quiet">{writeUnits(note)}</span>}
    </>
  );
}

export function Provenance({ id }: { id: ParameterId }): ReactNode {
  return (
    <Suspense fallback={coming}>
      <Told id={id} />
    </Suspense>
  );
}
