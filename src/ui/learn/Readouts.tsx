/** What the step counts: drug held by each cell, as bars that are exact. */
import type { ReactNode } from 'react';
import { sayCount } from '../../lesson/words/format.ts';
import { useSessionStore } from '../shared/session.tsx';

/** Full length of a bar, molecules: a round number above what a day at this level brings. */
const FULL_BAR = 300;

interface BarProps {
  cell: 'blast' | 't-cell';
  name: string;
  bound: number;
  captured: number;
}

function Bar({ cell, name, bound, captured }: BarProps): ReactNode {
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
      </svg>
      <span className="readout-note">
        caught {sayCount(captured)}, let go {sayCount(captured - bound)}
      </span>
    </div>
  );
}

export function Readouts(): ReactNode {
  const readings = useSessionStore(
    (session) => session.readings,
    (state) => state,
  );
  return (
    <section className="readouts" aria-label="Drug molecules held now">
      <Bar
        cell="blast"
        name="on the blast, by CD19"
        bound={readings.boundCd19}
        captured={readings.capturedCd19}
      />
      <Bar
        cell="t-cell"
        name="on the T cell, by CD3"
        bound={readings.boundCd3}
        captured={readings.capturedCd3}
      />
    </section>
  );
}
