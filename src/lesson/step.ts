/** What a step of the lesson is: data that names a place, a scenario, a shot, facts and figures.
 * Its words stand in `words/`, its look in the scene, its doing in the director. */
import type { ParameterId } from '../science/parameters.ts';
import type { Fact } from './facts.ts';
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

/** Where a step plays: from a speck of marrow down to the gap between two cells, in the order of
 * the dive. */
export const placeIds = ['niche', 'cell', 'contact'] as const;
export type PlaceId = (typeof placeIds)[number];

/** Named ways of looking at a place; one that a place does not know is its whole subject. */
export type ShotId = 'crowd' | 'pair' | 'bothCells' | 'tCell' | 'blast' | 'gap' | 'molecule';

/** What the step counts in front of the learner; at most three numbers or one plot. */
export type ReadoutId = 'boundDrug';

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

/** What the learner does in a step that asks for no prediction; doing it completes the step. */
export type Deed =
  | { readonly kind: 'inspect'; readonly things: readonly SceneThing[] }
  | { readonly kind: 'dive' };

interface StepBase {
  readonly id: string;
  readonly module: ModuleId;
  readonly place: PlaceId;
  readonly scenario: ScenarioId;
  readonly shot: ShotId;
  readonly readout: ReadoutId | null;
  /** The step is done once this has held. */
  readonly completedBy: Fact;
  /** Parameters whose values the step shows or rests on; each gets its source line. */
  readonly figures: readonly ParameterId[];
}

export interface QuestionStep extends StepBase {
  readonly question: Question;
}

export interface DeedStep extends StepBase {
  readonly deed: Deed;
}

export type Step = QuestionStep | DeedStep;
