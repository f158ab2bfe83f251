/** What must be said: the shape every language fills in, so that a missing word does not compile. */
import type { NoticeId, SceneThing } from './subjects.ts';
import type { ReadingId } from '../readingNames.ts';
import type { ModuleId, QuestionStep, Step } from '../step.ts';

/**
 * Words may name figures and readings, which are filled in where they are shown:
 * `{kdCd19M}` is a parameter with its unit and its source one click away; `{=boundCd19}` is what
 * the running model reads now.
 */
export type Text = string;

export interface OptionWords {
  readonly text: Text;
  /** What the run showed, told to someone who chose this. Never just "wrong". */
  readonly feedback: Text;
}

export interface SecondRunWords {
  /** What the button says that starts the second run. */
  readonly go: Text;
  /** The line over it, where that of the first run would no longer be true of what is seen. */
  readonly line?: Text;
  /** What is different now, in a sentence or two. */
  readonly explain: Text;
  /** What to take from it, once all that it waits for has come. */
  readonly outcome?: Text;
  readonly describe: Text;
}

interface BaseWords {
  readonly title: Text;
  /** One line, readable from the last row. */
  readonly line: Text;
  /** 40–90 words before the run. */
  readonly explain: Text;
  /** The line once the run has answered, or the deed is done. */
  readonly outcomeLine: Text;
  /** 40–90 words after it. */
  readonly outcome: Text;
  /**
   * What a person who does not see the scene is told: before the run, while it runs, after it. Of a
   * dive `running` tells stop by stop, down to the last but one; `done` is told at the last.
   */
  readonly describe: {
    readonly still: Text;
    readonly running: Text | readonly Text[];
    readonly done: Text;
  };
}

export interface QuestionWords<OptionId extends string> extends BaseWords {
  readonly question: {
    readonly ask: Text;
    readonly options: Readonly<Record<OptionId, OptionWords>>;
  };
}

export interface DeedWords extends BaseWords {
  /** What to do, as one instruction. */
  readonly deed: Text;
}

type WordsOf<S extends Step> = (S extends QuestionStep
  ? QuestionWords<S['question']['options'][number]['id']>
  : DeedWords) &
  (S extends { readonly secondRun: unknown } ? { readonly secondRun: SecondRunWords } : unknown);

export type StepsWords<S extends Step> = { readonly [T in S as T['id']]: WordsOf<T> };

/** What a view needs of any step's words. */
export type AnyStepWords = (QuestionWords<string> | DeedWords) & {
  readonly secondRun?: SecondRunWords;
};

export interface ThingWords {
  readonly name: Text;
  /** What it is, in a sentence or two. */
  readonly what: Text;
}

/** What is said everywhere; the words of the steps come module by module. */
export interface Words {
  readonly modules: Readonly<Record<ModuleId, Text>>;
  readonly readings: Readonly<Record<ReadingId, Text>>;
  readonly things: Readonly<Record<SceneThing, ThingWords>>;
  readonly notices: Readonly<Record<NoticeId, Text>>;
}
