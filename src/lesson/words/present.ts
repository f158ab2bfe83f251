/** What a lecture and its notes window say: the shape every language fills in. */
import type { Text } from './words.ts';

/** Everything that a key and a button of a lecture do. */
export const lectureActs = [
  'back',
  'next',
  'first',
  'last',
  'run',
  'replay',
  'overview',
  'jump',
  'notes',
  'labels',
  'ground',
  'pointer',
  'black',
  'fullScreen',
  'save',
  'help',
] as const;
export type LectureAct = (typeof lectureActs)[number];

export interface PresentWords {
  readonly tools: Text;
  readonly acts: Readonly<Record<LectureAct, Text>>;
  /** What stands on a button while it is on. */
  readonly on: Readonly<Partial<Record<LectureAct, Text>>>;
  readonly keys: Readonly<Record<string, Text>>;
  readonly enter: Text;
  readonly leave: Text;
  readonly progress: Text;
  readonly happened: Text;
  readonly black: Text;
  readonly help: {
    readonly title: Text;
    readonly intro: Text;
    readonly act: Text;
    readonly key: Text;
    readonly off: Text;
    readonly camera: Text;
  };
  readonly overview: {
    readonly title: Text;
    readonly track: Text;
    readonly own: Text;
    readonly ownName: (name: string) => Text;
  };
  readonly ownTrack: {
    readonly title: Text;
    readonly intro: Text;
    readonly name: Text;
    readonly steps: Text;
    readonly order: Text;
    readonly up: (step: string) => Text;
    readonly down: (step: string) => Text;
    readonly use: Text;
    readonly drop: Text;
    readonly link: Text;
    readonly none: Text;
  };
  readonly jump: {
    readonly title: Text;
    readonly field: Text;
    readonly none: Text;
    readonly results: Text;
  };
  readonly blocked: { readonly title: Text; readonly what: Text; readonly open: Text };
  readonly close: Text;
  readonly notes: {
    readonly title: Text;
    readonly at: (number: string, title: string, at: number, of: number, track: string) => Text;
    readonly say: Text;
    readonly ask: Text;
    readonly answer: Text;
    readonly mistake: Text;
    readonly onScreen: Text;
    readonly elapsed: Text;
    readonly clock: Text;
    readonly pace: Text;
    readonly onTime: Text;
    readonly ahead: (time: string) => Text;
    readonly behind: (time: string) => Text;
    readonly restart: Text;
    readonly next: Text;
    readonly last: Text;
    readonly preview: Text;
    readonly link: Readonly<Record<'alone' | 'linked' | 'silent', Text>>;
    readonly lowered: Text;
    readonly blackNow: Text;
    readonly controls: Text;
  };
  /** What stands on the screen at each beat, said in the notes. */
  readonly beats: Readonly<
    Record<'line' | 'question' | 'run' | 'answer' | 'shown' | 'second', Text>
  >;
}
