/** Runs kept for comparison: each by its name and values, and a way to let it go. */
import { useRef, type ReactNode } from 'react';
import { labDataWords } from '../../lesson/words/en/labData.ts';
import type { LabData } from './useLabData.ts';

const words = labDataWords.keep;

interface Props {
  readonly data: LabData;
  readonly say: (said: string) => void;
  /** The last of them has gone, and what had the focus with it. */
  readonly onEmptied: () => void;
}

export function Kept({ data, say, onEmptied }: Props): ReactNode {
  const { kept, keptRuns, lasting, experiment } = data;
  const heading = useRef<HTMLHeadingElement>(null);
  if (kept.length === 0) return null;
  return (
    <section className="kept-runs">
      <h2 ref={heading} tabIndex={-1}>
        {words.heading}
      </h2>
      <ul>
        {kept.map(({ run: { name }, called }) => (
          <li key={name}>
            <span>
              <b>{name}</b> {called}
            </span>
            <button
              type="button"
              onClick={() => {
                keptRuns.drop(experiment.id, name);
                say(words.dropped(name));
                if (kept.length > 1) heading.current?.focus();
                else onEmptied();
              }}
            >
              {words.drop(name)}
            </button>
          </li>
        ))}
      </ul>
      {!lasting && <p className="quiet">{words.notLasting}</p>}
    </section>
  );
}
