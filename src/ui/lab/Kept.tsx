/** Runs kept for comparison: each by its name and values, and a way to let it go. */
import { useRef, type ReactNode } from 'react';
import { labDataWords } from '../../lesson/words/en/labData.ts';
import type { LabData } from './useLabData.ts';

const words = labDataWords.keep;

export function Kept({ data, say }: { data: LabData; say: (said: string) => void }): ReactNode {
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
                heading.current?.focus();
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
