/** What is said of a step now: its words before the run, or what the run showed. */
import type { AnyStepWords } from '../../lesson/words/words.ts';

export interface Scene {
  /** The run has answered, or the deed is done. */
  readonly shown: boolean;
  /** The step's question is open. */
  readonly asked: boolean;
  /** The option committed to, or none. */
  readonly option: string | null;
  /** The second run stands. */
  readonly second: boolean;
}

/** The texts in the order in which they are said, gaps and all. */
export function script(words: AnyStepWords, { shown, asked, option, second }: Scene): string[] {
  if (second && words.secondRun) {
    return [words.secondRun.line ?? words.outcomeLine, words.secondRun.explain];
  }
  if (shown) {
    const chosen =
      'question' in words && option !== null ? words.question.options[option] : undefined;
    return [words.outcomeLine, ...(chosen ? [chosen.feedback] : []), words.outcome];
  }
  const task =
    'deed' in words
      ? [words.deed]
      : asked
        ? [words.question.ask, ...Object.values(words.question.options).map(({ text }) => text)]
        : [];
  return [words.line, words.explain, ...task];
}
