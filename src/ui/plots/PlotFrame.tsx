/** What every plot stands in: its title, and the button that shows its numbers instead. */
import { useId, useState, type ReactNode } from 'react';
import '../style/plots.css';

interface PlotFrameProps {
  readonly title: string;
  readonly asTable: string;
  readonly table: ReactNode;
  readonly children: ReactNode;
}

export function PlotFrame({ title, asTable, table, children }: PlotFrameProps): ReactNode {
  const [shown, setShown] = useState<'picture' | 'table'>('picture');
  const named = useId();
  return (
    <figure className="plot" aria-labelledby={named}>
      <figcaption className="plot-caption">
        <span id={named} className="plot-title">
          {title}
        </span>
        <button
          type="button"
          className="plot-toggle"
          aria-pressed={shown === 'table'}
          onClick={() => setShown(shown === 'table' ? 'picture' : 'table')}
        >
          {asTable}
        </button>
      </figcaption>
      {shown === 'table' ? table : children}
    </figure>
  );
}
