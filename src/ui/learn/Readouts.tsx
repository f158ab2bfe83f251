/** What the step counts: drug held by each cell, as bars that are exact, beside the exact law; or up to
 * three numbers. */
import type { ReactNode } from 'react';
import type { ReadingId } from '../../lesson/readingNames.ts';
import { sayReading } from '../../lesson/words/fill.ts';
import { sayCount, sayMean } from '../../lesson/words/format.ts';
import { interfaceWords } from '../../lesson/words/en/interface.ts';
import { english } from '../../lesson/words/en/words.ts';
import { useSessionStore } from '../shared/session.tsx';
import { useRun } from './run.ts';

const words = interfaceWords.readouts;

/** Full length of a bar, molecules: a round number above what a day at this level brings. */
const FULL_BAR = 300;

interface BarProps {
  cell: 'blast' | 't-cell';
  name: string;
  bound: number;
  captured: number;
  lawMean: number;
  lawSd: number;
}

function Bar({ cell, name, bound, captured, lawMean, lawSd }: BarProps): ReactNode {
  const at = Math.min(lawMean, FULL_BAR);
  return (
    <div className={`readout readout-${cell}`}>
      <span className="readout-name">{name}</span>
      <span className="readout-number">{sayCount(bound)}</span>
      <svg
        className="readout-bar"
        viewBox={`0 0 ${FULL_BAR} 10`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <rect className="readout-track" width={FULL_BAR} height="10" />
        <rect className="readout-fill" width={Math.min(bound, FULL_BAR)} height="10" />
        <line className="readout-law" x1={at} x2={at} y1="0" y2="10" />
      </svg>
      <span className="readout-note">
        {words.caught(sayCount(captured), sayCount(captured - bound))}
      </span>
      <span className="readout-note">
        <span aria-hidden="true">│ </span>
        {words.law(sayMean(lawMean), sayMean(lawSd))}
      </span>
    </div>
  );
}

function BoundDrug(): ReactNode {
  const readings = useSessionStore(
    (session) => session.readings,
    (state) => state,
  );
  const read = (name: string): number => readings[name] ?? 0;
  return (
    <section className="readouts" aria-label={words.held}>
      <Bar
        cell="blast"
        name={words.onBlast}
        bound={read('boundCd19')}
        captured={read('capturedCd19')}
        lawMean={read('lawMeanCd19')}
        lawSd={read('lawSdCd19')}
      />
      <Bar
        cell="t-cell"
        name={words.onTCell}
        bound={read('boundCd3')}
        captured={read('capturedCd3')}
        lawMean={read('lawMeanCd3')}
        lawSd={read('lawSdCd3')}
      />
    </section>
  );
}

/** A number has the colour of the cell it counts on. */
const sides: Readonly<Partial<Record<ReadingId, 'blast' | 't-cell'>>> = {
  blastsAlive: 'blast',
  blastsAliveMeanField: 'blast',
  boundCd19: 'blast',
  capturedCd19: 'blast',
  occupancyCd19: 'blast',
  stopwatchCd19S: 'blast',
  holdsCd19: 'blast',
  meanHoldCd19S: 'blast',
  tCells: 't-cell',
  boundCd3: 't-cell',
  capturedCd3: 't-cell',
  occupancyCd3: 't-cell',
  stopwatchCd3S: 't-cell',
  holdsCd3: 't-cell',
  meanHoldCd3S: 't-cell',
};

export function Numbers({ ids }: { ids: readonly ReadingId[] }): ReactNode {
  const readings = useSessionStore(
    (session) => session.readings,
    (state) => state,
  );
  return (
    <section className="readouts tiles" aria-label={words.numbers}>
      <dl>
        {ids.map((id) => (
          <div key={id} className={`tile readout-${sides[id] ?? 'plain'}`}>
            <dt>{english.readings[id]}</dt>
            <dd className="readout-number">{sayReading(id, readings[id] ?? 0)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

export function Readouts(): ReactNode {
  const { readout } = useRun().run;
  if (readout === null) return null;
  return readout === 'boundDrug' ? <BoundDrug /> : <Numbers ids={readout.numbers} />;
}
