/** The end of a check: what was right, and what to look at again and where. */
import { useEffect, useRef, type ReactNode } from 'react';
import { checkWords as words } from '../../lesson/words/en/checks/frame.ts';
import type { AskedItem } from '../../lesson/checks/asked.ts';
import { emptyReadings } from '../../sim/readings.ts';
import { latestAnswer } from '../../store/progress.ts';
import { Filled } from '../shared/Filled.tsx';
import { useSessionStore } from '../shared/session.tsx';
import { StepLinks } from './StepLinks.tsx';

interface SummaryProps {
  readonly asked: readonly AskedItem[];
  /** Whether its heading takes the focus: not where the step's own heading has just taken it. */
  readonly focus: boolean;
  /** What stands below the heading, before the questions. */
  readonly lead?: ReactNode;
  /** What stands below the questions. */
  readonly children?: ReactNode;
}

export function Summary({ asked, focus, lead, children }: SummaryProps): ReactNode {
  const items = useSessionStore(
    (session) => session.progress,
    (state) => state.items,
  );
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus) heading.current?.focus();
  }, [focus]);
  const right = asked.filter(({ item }) => latestAnswer(items, item.id)?.right === true);
  return (
    <section className="check">
      <h2 ref={heading} tabIndex={-1}>
        {words.score(right.length, asked.length)}
      </h2>
      {lead}
      <ul className="check-results">
        {asked.map(({ item, words: said }) => {
          const result = latestAnswer(items, item.id);
          return (
            <li key={item.id}>
              <span>
                <Filled text={said.ask} readings={emptyReadings} plain />
              </span>
              <span className="check-result">
                {result?.right === true ? (
                  <span className="check-mark check-right">
                    <span aria-hidden="true">✓ </span>
                    {words.right}
                  </span>
                ) : (
                  <>
                    <span className="check-mark">{result ? words.missed : words.open}</span>
                    <StepLinks steps={item.after} />
                  </>
                )}
              </span>
            </li>
          );
        })}
      </ul>
      {children}
    </section>
  );
}
