/** What the frame round every step says: the shape every language fills in. Views that are rarely
 * needed bring words of their own. */
import type { Schematic } from './subjects.ts';
import type { CameraCommand } from '../cameraCommand.ts';
import type { Answerer } from '../lesson.ts';
import type { ControlId } from '../controls.ts';
import type { Fact } from '../facts.ts';
import type { Grade } from '../../science/parameter.ts';

export interface InterfaceWords {
  readonly home: {
    /** The one line over the moving scene. */
    readonly line: string;
    readonly begin: string;
    /** `step` is empty until its title is here. */
    readonly goOn: (step: string) => string;
    readonly disclaimer: string;
  };
  readonly header: {
    readonly home: string;
    readonly ways: string;
    readonly map: string;
    readonly train: string;
    readonly lab: string;
    readonly search: string;
    readonly glossary: string;
    readonly gallery: string;
    readonly settings: string;
    readonly menu: string;
    readonly toDark: string;
    readonly toLight: string;
    readonly ground: string;
  };
  readonly step: {
    readonly number: (at: number, of: number) => string;
    readonly track: string;
    readonly back: string;
    readonly next: string;
    readonly skip: string;
    readonly last: string;
    readonly toMap: string;
    readonly sources: (count: number) => string;
    readonly plot: string;
  };
  readonly question: {
    /** By what answers the question: what stands over it, the two ways to go on, what is said while it
     * is answered, and before the answer. */
    readonly by: Readonly<
      Record<
        Answerer,
        {
          readonly before: string;
          readonly go: string;
          readonly unguessed: string;
          readonly waits: string;
          readonly happened: string;
        }
      >
    >;
    readonly chooseFirst: string;
    readonly toEnd: string;
    readonly again: string;
    readonly another: string;
    readonly youSaid: string;
    readonly noGuess: string;
    /** Beside the learner's own choice, where it is what happened. */
    readonly asYouSaid: string;
    readonly others: string;
    readonly each: string;
  };
  readonly deed: {
    readonly things: string;
    readonly seen: string;
    readonly depth: string;
    /** The stops of the dive, in equal parts of it. */
    readonly stops: readonly string[];
    readonly watching: string;
    readonly watched: (seen: number, of: number) => string;
    readonly done: string;
  };
  readonly secondRun: {
    readonly heading: string;
    readonly back: string;
  };
  readonly control: {
    readonly names: Readonly<Record<ControlId, string>>;
    readonly slider: (name: string) => string;
    readonly typed: (name: string, unit: string) => string;
    readonly usual: (value: string) => string;
    readonly reset: string;
    /** `low` and `high` are said with their unit. */
    readonly refused: (name: string, low: string, high: string, example: string) => string;
    readonly range: (low: string, high: string) => string;
  };
  readonly clock: {
    readonly transport: string;
    readonly stepBack: string;
    readonly stepForward: string;
    readonly play: string;
    readonly pause: string;
    /** The same while a question waits, and only what drifts in the scene moves. */
    readonly playMotion: string;
    readonly pauseMotion: string;
    readonly again: (seconds: number) => string;
    readonly replay: string;
    readonly speed: string;
    /** Before the time of the run, for who listens. */
    readonly time: string;
    readonly waits: string;
    readonly factor: (time: string) => string;
    readonly skipping: string;
    readonly skipAhead: string;
    /** What was skipped; `touches` and `kills` are null where the model does not count them. */
    readonly skipped: (time: string, touches: number | null, kills: number | null) => string;
  };
  readonly readouts: {
    readonly held: string;
    readonly onBlast: string;
    readonly onTCell: string;
    readonly numbers: string;
    readonly caught: (caught: string, letGo: string) => string;
    readonly law: (mean: string, sd: string) => string;
  };
  readonly scene: {
    readonly name: string;
    readonly role: string;
    readonly keys: string;
    readonly things: string;
    readonly close: string;
    /** The bar's name; its length stands below it. */
    readonly scale: string;
    readonly inWords: string;
    readonly view: string;
    readonly turn: string;
    readonly move: string;
    readonly acts: Readonly<Record<CameraCommand, string>>;
    /** What one in how many is drawn of, in the order it is said. */
    readonly thinned: Readonly<Record<string, (oneIn: string) => string>>;
    /** What is a plan and not to its scale, in the order it is said. */
    readonly schematic: Readonly<Record<Schematic, string>>;
    readonly magnified: (times: string) => string;
    readonly drawn: (list: string) => string;
    readonly nearer: (times: string) => string;
    readonly slowed: (times: string) => string;
  };
  readonly source: {
    readonly grades: Readonly<Record<Grade, string>>;
    /** What stands before, between and after the two ends of a range. */
    readonly range: readonly [string, string, string];
    readonly title: string;
    readonly missing: string;
  };
  readonly notices: {
    readonly putAway: string;
    /** What can be done about it, where something can. */
    readonly acts: Readonly<Record<'partMissing' | 'sceneMissing' | 'newerVersion', string>>;
    readonly reload: string;
    /** Above a page that could not be fetched. */
    readonly missing: string;
    /** Said until it is known whether it comes this time. */
    readonly asking: string;
    /** Goes on without it. */
    readonly leave: string;
  };
  /** What just happened in the scene, as far as it is worth telling. */
  readonly happened: Readonly<Partial<Record<Fact, string>>>;
  readonly told: {
    readonly runs: string;
    readonly skips: string;
    readonly justNow: (happened: string) => string;
    readonly paused: string;
  };
}
