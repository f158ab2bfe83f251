/** What someone who listens is told when the session goes from one state to the next. */
import type { Fact } from '../../lesson/facts.ts';
import { answererOf, type StepId } from '../../lesson/lesson.ts';
import type { QuestionPlace } from '../../lesson/question.ts';
import { plainWords } from '../../lesson/words/fill.ts';
import { speakPowers } from '../../lesson/words/format.ts';
import { interfaceWords } from '../../lesson/words/en/interface.ts';
import { stepWords } from '../../lesson/words/en/shelf.ts';
import { english } from '../../lesson/words/en/words.ts';
import type { SceneThing } from '../../lesson/words/subjects.ts';
import type { Readings } from '../../sim/readings.ts';
import type { RunName } from '../../lesson/step.ts';
import type { Skipping } from '../../store/session.ts';
import { isToldIn, sayHappened } from './happened.ts';
import { saySkip } from './skipped.ts';
import { tellStep } from './telling.ts';

export interface Heard {
  readonly step: StepId;
  readonly run: RunName;
  readonly question: QuestionPlace;
  readonly held: ReadonlySet<Fact>;
  readonly skipping: Skipping;
  readonly thing: SceneThing | null;
  /** At which stop of a dive one is, from the top. */
  readonly stop: number;
  readonly readings: Readings;
  /** What the run showed is told elsewhere: in a lecture its line is announced by itself. */
  readonly lineTold: boolean;
}

/** Everything that is new, in the order it matters; empty where nothing is worth saying. */
export function announcement(before: Heard, now: Heard): string {
  const said = stepWords(now.step);
  const { describe, outcomeLine, secondRun } = said;
  const fill = (text: string): string => speakPowers(plainWords(text, now.readings));
  // A new step or run is told as it stands, not as what changed.
  if (now.step !== before.step) return fill(describe.still);
  if (now.run !== before.run) {
    return fill(now.run === 'second' && secondRun ? secondRun.explain : describe.still);
  }
  const came = (fact: Fact): boolean => now.held.has(fact) && !before.held.has(fact);
  const asked = now.question === before.question ? null : now.question;
  const told = [
    now.thing !== null &&
      now.thing !== before.thing &&
      `${english.things[now.thing].name}. ${english.things[now.thing].what}`,
    asked === 'asked' && fill(describe.still),
    asked === 'committed' &&
      (answererOf(now.step) === 'run'
        ? interfaceWords.told.runs
        : interfaceWords.question.by[answererOf(now.step)].waits),
    // Of a dive, and of nothing else, each stop is told by itself.
    typeof describe.running !== 'string' &&
      now.stop !== before.stop &&
      fill(tellStep(said, 'running', now.stop)),
    now.skipping.under && !before.skipping.under && interfaceWords.told.skips,
    now.skipping.last !== null &&
      now.skipping.last !== before.skipping.last &&
      saySkip(now.skipping.last),
    sayHappened(before.held, now.held, isToldIn(now.step, now.run)),
    (asked === 'shown' || came('deedDone')) && !now.lineTold && outcomeLine,
    asked === 'shown' && fill(describe.done),
  ];
  return told.filter((part) => part !== false && part !== '').join(' ');
}
