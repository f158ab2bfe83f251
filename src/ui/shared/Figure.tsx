/** A number with its source one click away. */
import { useId, useState, type ReactNode } from 'react';
import { interfaceWords } from '../../lesson/words/en/interface.ts';
import { sayParameter } from '../../lesson/words/format.ts';
import { parameters, type ParameterId } from '../../science/parameters.ts';
import { Provenance } from './Provenance.tsx';
import { SaidFigure } from './SaidFigure.tsx';

export function Figure({ id }: { id: ParameterId }): ReactNode {
  const popover = useId();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="figure" popoverTarget={popover} aria-haspopup="dialog">
        <SaidFigure said={sayParameter(parameters[id])} />
      </button>
      <span
        id={popover}
        popover="auto"
        className="popover"
        role="dialog"
        aria-label={interfaceWords.source.title}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {open && <Provenance id={id} />}
      </span>
    </>
  );
}
