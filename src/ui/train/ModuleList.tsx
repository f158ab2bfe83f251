/** The modules of the way: steps done, what its check came to, the time spent, and the way in. */
import type { ReactNode } from 'react';
import { trainWords } from '../../lesson/words/en/train.ts';
import { english } from '../../lesson/words/en/words.ts';
import type { CheckState, ModuleLine } from './outline.ts';
import { TrainLink } from './TrainLink.tsx';

const words = trainWords.modules;

function sayCheck({ answered, right, of }: CheckState): string {
  if (answered === 0) return words.notBegun;
  return answered < of ? words.answered(answered, of) : words.right(right, of);
}

function Line({ line }: { line: ModuleLine }): ReactNode {
  const { module, number, steps, done, check, hasFinal, spentS, goTo } = line;
  const name = english.modules[module];
  const whole = check !== null && check.of > 0 && check.right === check.of;
  return (
    <li className="train-module">
      <h3>
        {number} {name}
      </h3>
      {goTo === null ? (
        <p className="quiet">{words.elsewhere}</p>
      ) : (
        <>
          <p className="train-steps">
            <progress
              max={steps.length}
              value={done}
              aria-label={words.steps(done, steps.length)}
            />
            <span aria-hidden="true">{words.steps(done, steps.length)}</span>
          </p>
          <p className="train-check">
            {hasFinal && words.final}
            {check && (
              <>
                {words.check}:{' '}
                <span className={whole ? 'train-whole' : undefined}>
                  {whole && <span aria-hidden="true">✓ </span>}
                  {sayCheck(check)}
                </span>
              </>
            )}
          </p>
          <p className="train-time">{spentS > 0 && trainWords.time(spentS)}</p>
          <p className="train-ways">
            <TrainLink className="button" to={{ step: goTo }} label={words.open(name)}>
              {words.openShort}
            </TrainLink>
          </p>
        </>
      )}
    </li>
  );
}

export function ModuleList({ lines }: { lines: readonly ModuleLine[] }): ReactNode {
  return (
    <section className="train-part" aria-labelledby="train-modules">
      <h2 id="train-modules">{words.heading}</h2>
      <ol className="train-modules">
        {lines.map((line) => (
          <Line key={line.module} line={line} />
        ))}
      </ol>
    </section>
  );
}
