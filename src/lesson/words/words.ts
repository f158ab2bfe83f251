/** What must be said: the shape every language fills in, so that a missing word does not compile. */
import type { NoticeId, SceneThing } from './subjects.ts';
import type { Step, ModuleId } from '../step.ts';

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

export interface StepWords<OptionId extends string> {
  readonly title: Text;
  /** One line, readable from the last row. */
  readonly line: Text;
  /** 40–90 words before the run. */
  readonly explain: Text;
  readonly question: {
    readonly ask: Text;
    readonly options: Readonly<Record<OptionId, OptionWords>>;
  };
  /** The line once the run has answered. */
  readonly outcomeLine: Text;
  /** 40–90 words after the run. */
  readonly outcome: Text;
  /** What a person who does not see the scene is told: what is in view, before and while it runs. */
  readonly describe: { readonly still: Text; readonly running: Text; readonly done: Text };
}

type OptionIds<S extends Step> = S['question']['options'][number]['id'];

export type StepsWords<S extends Step> = { readonly [T in S as T['id']]: StepWords<OptionIds<T>> };

export interface Words<S extends Step> {
  readonly modules: Readonly<Record<ModuleId, Text>>;
  readonly steps: StepsWords<S>;
  readonly things: Readonly<Record<SceneThing, Text>>;
  readonly notices: Readonly<Record<NoticeId, Text>>;
}
