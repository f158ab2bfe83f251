/** Everything the views may read and ask for: the stores, the frame's plain layer, and the commands
 * that the director carries out. The app builds one; scene and ui receive it. */
import type { LectureEvent } from '../lesson/lectureChart.ts';
import type { StoreApi } from 'zustand/vanilla';
import type { CameraCommand } from '../lesson/cameraCommand.ts';
import type { Ground } from '../design/tokens.ts';
import type { Stand } from '../lesson/beats.ts';
import type { Fact } from '../lesson/facts.ts';
import type { LessonEvent, StepId } from '../lesson/lesson.ts';
import type { MechanismEvent, MechanismStage } from '../lesson/mechanism.ts';
import type { PlaybackEvent, PlaybackPlace } from '../lesson/playback.ts';
import type { QuestionEvent, QuestionPlace } from '../lesson/question.ts';
import type { SceneThing } from '../lesson/words/subjects.ts';
import type { Readings } from '../sim/readings.ts';
import type { RunName } from '../lesson/step.ts';
import type { Address, Complaint, Speed } from './address.ts';
import type { ChartStore } from './chartStore.ts';
import type { History } from './history.ts';
import type { LabelLayer } from './labelLayer.ts';
import type { Lecture } from './lecture.ts';
import type { Progress } from './progress.ts';
import type { Motion, Quality, Settings } from './settings.ts';
import type { Takes } from './take.ts';
import type { Timeline } from './timeline.ts';

/** How much of the window is covered by panels on each side, CSS pixels. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface Appearance {
  readonly ground: Ground;
  readonly motion: Motion;
  /** Null leaves it to what the machine keeps up with. */
  readonly quality: Quality | null;
}

export interface Answer {
  /** The option committed to, or none. */
  readonly option: string | null;
  /** What the model read when the run answered the question. */
  readonly outcome: { readonly readings: Readings; readonly held: ReadonlySet<Fact> } | null;
}

/** What the clock passed over to come to the next thing that matters. */
export interface Skip {
  /** What the model read before and after, its clock among them. */
  readonly before: Readings;
  readonly after: Readings;
}

/** Whether the clock is on its way to the next event, and what it skipped last in this run. */
export interface Skipping {
  readonly under: boolean;
  readonly last: Skip | null;
}

/** What the learner has looked at in this step. */
export interface Inspection {
  /** The thing whose card is open. */
  readonly thing: SceneThing | null;
  readonly seen: ReadonlySet<SceneThing>;
}

/** What the latest change of a control of the lab came to. */
export interface LabState {
  readonly change:
    | null
    /** The run began anew. */
    | { readonly kind: 'began' }
    /** It goes on from that moment; `altered` where what was before was not run with the same values. */
    | { readonly kind: 'wentOn'; readonly fromS: number; readonly altered: boolean };
}

export type SceneState = 'starting' | 'ready' | 'lost' | 'unavailable';

export interface ViewState {
  /** How far down the dive is, 0 (marrow) to 1 (molecule); null where no dive is on. */
  readonly dive: number | null;
  readonly insets: Insets;
  readonly scene: SceneState;
}

/** Screen seconds that replaying this moment goes back by. */
export const AGAIN_S = 5;

export interface Commands {
  /** Opens a step of the lesson, from wherever one is. */
  open(step: StepId): void;
  /** Goes on, skips or goes back: the address first, and the lesson once all it needs is here. */
  go(event: LessonEvent): void;
  /** Commits to an option, or to none, and lets the model run. */
  commit(option: string | null): void;
  /** Moves the model by one stride of screen time, forward or back, and pauses. */
  stride(direction: 1 | -1): void;
  /** Runs the same seed again from the empty start. */
  replay(): void;
  /** Goes back by what the eye just saw, and runs on from there. */
  again(): void;
  /** Runs on at once to the end of the run, without drawing the way there. */
  finish(): void;
  /** Asks the question again with the next seed. */
  anotherRun(): void;
  setSpeed(speed: Speed): void;
  change(settings: Partial<Settings>): void;
  dismissNotice(index: number): void;
  camera(command: CameraCommand): void;
  /** Opens the card of a thing in the scene, or closes it. */
  inspect(thing: SceneThing | null): void;
  /** Takes the view down to a depth between the marrow (0) and the molecule (1). */
  dive(depth: number): void;
  /** Follows another T cell of the crowd, by its number. */
  follow(tCell: number): void;
  /** Skips to just before the next thing that the step waits for. */
  skipAhead(): void;
  /** Starts the step's second run, or its first again. */
  switchRun(run: RunName): void;
  /** Sets the step's control; null is where it starts. */
  setControl(value: number | null): void;
  /** Sets the controls of the lab, as texts; those that are left out stand at their start. */
  setLab(controls: Readonly<Record<string, string>>): void;
  /** Keeps the answer to an item of a check; `response` says it as it is kept (`GivenAnswer`). */
  answerItem(item: string, right: boolean, response: string): void;
  /** Goes through the beats of a lecture. */
  lecture(event: LectureEvent): void;
  /** Goes to a beat of a lecture, from wherever it is. */
  lectureAt(stand: Stand): void;
  /** Forgets everything that was done, on this device too. */
  forgetProgress(): void;
  /** Puts this in the place of everything that was done. */
  replaceProgress(progress: Progress): void;
}

/** What the product has to say about itself. */
export interface Notice extends Complaint {
  /** What can be done about it now. */
  readonly act?: () => void;
}

export interface Session {
  readonly lesson: ChartStore<StepId, LessonEvent>;
  readonly playback: ChartStore<PlaybackPlace, PlaybackEvent>;
  readonly question: ChartStore<QuestionPlace, QuestionEvent>;
  readonly mechanism: ChartStore<MechanismStage, MechanismEvent>;
  readonly facts: StoreApi<{ readonly held: ReadonlySet<Fact> }>;
  readonly readings: StoreApi<Readings>;
  readonly address: StoreApi<Address>;
  readonly answer: StoreApi<Answer>;
  readonly settings: StoreApi<Settings>;
  /** Settings, address and system preference taken together. */
  readonly appearance: StoreApi<Appearance>;
  readonly progress: StoreApi<Progress>;
  readonly notices: StoreApi<{ readonly list: readonly Notice[] }>;
  readonly view: StoreApi<ViewState>;
  readonly inspection: StoreApi<Inspection>;
  readonly skipping: StoreApi<Skipping>;
  readonly timeline: StoreApi<Timeline>;
  readonly history: History;
  readonly labels: LabelLayer;
  readonly takes: StoreApi<Takes>;
  readonly lecture: StoreApi<Lecture>;
  readonly lab: StoreApi<LabState>;
  readonly commands: Commands;
}
