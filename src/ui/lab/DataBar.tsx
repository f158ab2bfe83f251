/** What can be done with the data of the run that is set: many like it, kept ones, its file, its link. */
import { useRef, useState, type ReactNode } from 'react';
import { CsvButton } from './CsvButton.tsx';
import { KeepButton } from './KeepButton.tsx';
import { Kept } from './Kept.tsx';
import { ManyRuns } from './ManyRuns.tsx';
import { ShareButton } from './ShareButton.tsx';
import type { LabData } from './useLabData.ts';
import '../style/labData.css';

/** `children` are buttons that stand before the others in their row. */
export function DataBar({ data, children }: { data: LabData; children?: ReactNode }): ReactNode {
  const [said, say] = useState('');
  const keep = useRef<HTMLButtonElement>(null);
  return (
    <div className="data-bar">
      <ManyRuns data={data} />
      <Kept data={data} say={say} onEmptied={() => keep.current?.focus()} />
      <p role="status" className="data-said">
        {said}
      </p>
      <div className="data-buttons">
        {children}
        <KeepButton data={data} say={say} ref={keep} />
        <CsvButton data={data} say={say} />
        <ShareButton run={data} />
      </div>
    </div>
  );
}
