/** One quiet line at the foot of everything: where progress is kept, and the way to leave. */
import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { Keeping } from '../../deliver/courier.ts';
import { learningWords as words } from '../../lesson/words/en/learning.ts';
import '../style/learning.css';

export interface LearningState {
  readonly keeping: Keeping;
  /** Whether this browser keeps what the system does not take. */
  readonly here: boolean;
  /** Whether the learner has left, and everything was taken. */
  readonly left: boolean;
}

function sentenceOf({ keeping, here, left }: LearningState): string {
  if (left) return words.left;
  const said = words[keeping];
  return typeof said === 'string' ? said : said(here);
}

interface LearningLineProps {
  readonly learning: StoreApi<LearningState>;
  onLeave(): void;
}

export function LearningLine({ learning, onLeave }: LearningLineProps): ReactNode {
  const state = useStore(learning);
  const line = useRef<HTMLElement>(null);
  // What stands above leaves room for it, however many lines it takes.
  useLayoutEffect(() => {
    const { current } = line;
    if (!current) return undefined;
    const { style } = document.documentElement;
    const measure = (): void =>
      style.setProperty('--learning-line', `${current.getBoundingClientRect().height}px`);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return (
    <aside ref={line} className="learning-line" aria-label={words.name}>
      <p role="status" data-keeping={state.left ? 'left' : state.keeping}>
        {sentenceOf(state)}
      </p>
      {state.keeping !== 'over' && (
        <button type="button" className="link" onClick={onLeave}>
          {words.leave}
        </button>
      )}
    </aside>
  );
}
