/** What a step of the lesson is: data that names a place, a scenario, a shot, facts and figures.
 * Its words stand in `words/`, its look in the scene, its doing in the director. */
import type { ParameterId } from '../science/parameters.ts';
import type { TrialId } from '../science/trials.ts';
import type { ControlId } from './controls.ts';
import type { Fact } from './facts.ts';
import type { PlotId } from './plots.ts';
import type { ReadingId } from './readingNames.ts';
import type { ScenarioId } from './scenarios.ts';
import type { SceneThing } from './words/subjects.ts';

/** The ten modules in their order; a step's number begins with its module's. */
export const modules = [
  'cast',
  'molecule',
  'grips',
  'bridge',
  'hit',
  'serial',
  'infusion',
  'cytokine',
  'failure',
  'evidence',
] as const;
export type ModuleId = (typeof modules)[number];

/** The places of the dive: from a speck of marrow down to the gap between two cells. */
export const divePlaceIds = ['niche', 'cell', 'contact'] as const;
export type DivePlaceId = (typeof divePlaceIds)[number];

/** Where a step plays: in a place of the dive, or at the scale of a patient, beside it. */
export const placeIds = [...divePlaceIds, 'blood'] as const;
export type PlaceId = (typeof placeIds)[number];

/** Named ways of looking at a place; one that a place does not know is its whole subject. */
export type ShotId =
  | 'crowd'
  | 'followed'
  | 'pair'
  | 'bothCells'
  | 'tCell'
  | 'blast'
  | 'gap'
  | 'molecule'
  | 'vessel'
  | 'pump'
  | 'injection'
  | 'signal';

/** What the step counts over the scene: the bars of the race, or up to four numbers. */
export type Readout = 'boundDrug' | { readonly numbers: readonly ReadingId[] };

export interface Option {
  readonly id: string;
  /** The option is right when this held at the end of the run: read off what happened. */
  readonly rightWhen: Fact;
}

export interface Question {
  readonly options: readonly Option[];
  /** The run has answered the question once this holds. */
  readonly answeredBy: Fact;
}

/**
 * What the learner does in a step that asks for no prediction; doing it completes the step.
 * `watch`: what the step shows has happened. `set`: the control was moved to where `until` holds; it
 * counts once `after` was seen in any run of the step.
 * `check`: every item of the module's check has been answered; `final`: those of the assessment.
 * `cards`: every bedside card has been graded; `report`: what is to be reported has been chosen.
 */
export type Deed =
  | { readonly kind: 'inspect'; readonly things: readonly SceneThing[] }
  | { readonly kind: 'dive' }
  | { readonly kind: 'watch'; readonly until: Fact }
  | { readonly kind: 'set'; readonly until: Fact; readonly after?: Fact }
  | { readonly kind: 'check' }
  | { readonly kind: 'final' }
  | { readonly kind: 'cards' }
  | { readonly kind: 'report' };

/** One run of the model in a step. */
export interface Run {
  readonly scenario: ScenarioId;
  /**
   * What is waited for, in order. Where the next of these is slow to come, the clock skips to just
   * before it and says so.
   */
  readonly awaits?: readonly Fact[];
}

/** The run of the step: most have one, some the same again with something changed. */
export const runNames = ['first', 'second'] as const;
export type RunName = (typeof runNames)[number];

interface StepBase extends Run {
  readonly id: string;
  readonly module: ModuleId;
  readonly place: PlaceId;
  readonly shot: ShotId;
  readonly readout: Readout | null;
  readonly plot?: PlotId;
  /** Where the plot stands on a wide window, once it may be seen: over the whole scene, where that is a
   * ground only; in its lower part; or beside it, where the scene is tall. In the panel unless given, and
   * on narrow windows. */
  readonly plotStands?: 'overScene' | 'underScene' | 'besideScene';
  /** The one condition that the learner may change. */
  readonly control?: ControlId;
  /** The same again with something changed, once the first run has shown its point. */
  readonly secondRun?: Run & {
    readonly place?: PlaceId;
    readonly shot?: ShotId;
    readonly readout?: Readout;
  };
  /** The step is done once this has held. */
  readonly completedBy: Fact;
  /** Parameters whose values the step shows or rests on; each gets its source line. */
  readonly figures: readonly ParameterId[];
  /** Trials whose figures it shows or names. */
  readonly trials?: readonly TrialId[];
}

export interface QuestionStep extends StepBase {
  readonly question: Question;
}

export interface DeedStep extends StepBase {
  readonly deed: Deed;
}

export type Step = QuestionStep | DeedStep;

/** A run and how it is looked at. */
export type ShownRun = Run & Pick<StepBase, 'place' | 'shot' | 'readout'>;

/** The run of the step that goes by this name: its first where it has no other. */
export function runNamed(step: Step, name: RunName): ShownRun {
  const { place, shot, readout, secondRun } = step;
  return name === 'second' && secondRun ? { place, shot, readout, ...secondRun } : step;
}
