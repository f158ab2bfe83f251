/** What the step counts: drug held by each cell, as bars that are exact, beside the exact law. */
import type { ReactNode } from 'react';
import { sayCount, sayMean } from '../../lesson/words/format.ts';
import { stepOf } from '../../lesson/lesson.ts';
import { useSessionStore } from '../shared/session.tsx';

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
        caught {sayCount(captured)}, let go {sayCount(captured - bound)}
      </span>
      <span className="readout-note">
        │ mean of many runs: {sayMean(lawMean)} ± {sayMean(lawSd)}
      </span>
    </div>
  );
}

export function Readouts(): ReactNode {
  const step = useSessionStore(
    (session) => session.lesson,
    (state) => state.place,
  );
  return stepOf(step).readout === 'boundDrug' ? <BoundDrug /> : null;
}

function BoundDrug(): ReactNode {
  const readings = useSessionStore(
    (session) => session.readings,
    (state) => state,
  );
  const read = (name: string): number => readings[name] ?? 0;
  return (
    <section className="readouts" aria-label="Drug molecules held now">
      <Bar
        cell="blast"
        name="on the blast (CD19)"
        bound={read('boundCd19')}
        captured={read('capturedCd19')}
        lawMean={read('lawMeanCd19')}
        lawSd={read('lawSdCd19')}
      />
      <Bar
        cell="t-cell"
        name="on the T cell (CD3)"
        bound={read('boundCd3')}
        captured={read('capturedCd3')}
        lawMean={read('lawMeanCd3')}
        lawSd={read('lawSdCd3')}
      />
    </section>
  );
}
