/** What the training says: the shape every language fills in. */
import type { Text } from './words.ts';

export interface TrainWords {
  readonly title: Text;
  readonly enter: Text;
  /** Stands in for a page of the training that there is none of. */
  noPage(name: string): Text;
  readonly back: Text;
  readonly ways: Text;
  readonly wayWithoutChecks: Text;
  readonly summary: {
    progress(done: number, of: number): Text;
    readonly begin: Text;
    goOn(step: Text): Text;
    readonly allDone: Text;
    readonly timeSpent: Text;
    readonly notYet: Text;
    readonly timeCounts: Text;
    readonly dueToday: Text;
    readonly final: Text;
  };
  /** Time spent: less than a minute, minutes, hours and minutes. */
  time(seconds: number): Text;
  questions(count: number): Text;
  readonly modules: {
    readonly heading: Text;
    steps(done: number, of: number): Text;
    readonly check: Text;
    readonly final: Text;
    readonly notBegun: Text;
    answered(count: number, of: number): Text;
    right(count: number, of: number): Text;
    readonly elsewhere: Text;
    open(module: Text): Text;
    readonly openShort: Text;
  };
  readonly due: {
    readonly heading: Text;
    how(days: readonly number[]): Text;
    now(count: number): Text;
    next(count: number, date: Text): Text;
    readonly none: Text;
    readonly begin: Text;
    /** At a question that was asked over the scene in its check. */
    readonly byName: Text;
    readonly done: Text;
  };
  readonly final: {
    readonly heading: Text;
    what(length: number, percent: number): Text;
    readonly take: Text;
    goOn(answered: number, of: number): Text;
    readonly again: Text;
    readonly newDraw: Text;
    readonly passed: Text;
    readonly notPassed: Text;
    verdict(passed: boolean, percent: number, needed: number): Text;
    readonly openCounts: Text;
    readonly toOpen: Text;
    readonly byModule: Text;
    readonly byQuestion: Text;
    score(right: number, of: number): Text;
    readonly results: Text;
    readonly latest: Text;
    attempt(date: Text, right: number, of: number, result: Text): Text;
    /** On which way, and by which seed. */
    drawn(way: Text, seed: number): Text;
    readonly toCertificate: Text;
    readonly toTraining: Text;
  };
  readonly certificate: {
    readonly title: Text;
    readonly lesson: Text;
    readonly heading: Text;
    readonly name: Text;
    readonly nameKept: Text;
    readonly nameMissing: Text;
    nameLong(most: number): Text;
    readonly print: Text;
    readonly nobody: Text;
    /** After the name. */
    readonly sentence: Text;
    readonly facts: {
      readonly date: Text;
      readonly score: Text;
      readonly needed: Text;
      readonly way: Text;
      readonly version: Text;
      readonly seed: Text;
    };
    score(right: number, of: number, percent: number): Text;
    percent(percent: number): Text;
    readonly modules: Text;
    readonly typed: Text;
    none(length: number, percent: number): Text;
  };
  readonly file: {
    readonly heading: Text;
    readonly what: Text;
    readonly save: Text;
    readonly bring: Text;
    readonly refused: Readonly<
      Record<'notOurs' | 'newer' | 'broken' | 'tooLarge' | 'unread', Text>
    >;
    holds(steps: number, answers: number): Text;
    readonly ask: Text;
    readonly add: Text;
    readonly replace: Text;
    readonly leave: Text;
    readonly added: Text;
    readonly replaced: Text;
    readonly left: Text;
    readonly undo: Text;
    readonly undone: Text;
    readonly aside: Text;
    readonly asideWhat: Text;
    asideSave(number: number, of: number): Text;
    asideBring(number: number, of: number): Text;
  };
}
