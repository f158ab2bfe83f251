/** What an experiment of the lab is: what is asked, what can be set, which command of the command line
 * runs the same, what the scene shows of it and what is plotted. Words stand in `words/en/lab.ts`. */
import type { ParameterId } from '../../science/parameters.ts';
import type { QuantityRule } from '../../science/quantity.ts';
import type { OptionTexts } from '../../sim/commands/line.ts';
import type { WorldPlan } from '../../sim/worldMakers.ts';
import type { StepId } from '../lesson.ts';
import type { PlotLine, RunPlot } from '../plotKinds.ts';
import type { ReadingId } from '../readingNames.ts';
import type { PlaceId, ShotId } from '../step.ts';

export const experimentIds = ['dose', 'affinity', 'ratio', 'escape', 'infusion'] as const;
export type ExperimentId = (typeof experimentIds)[number];

/** Every control of the lab; they are the names in the address, and none is an option of it. */
export type LabControlId =
  | 'drug'
  | 'cd19'
  | 'kd-cd19'
  | 'kd-cd3'
  | 'ratio'
  | 'adhesion'
  | 'hours'
  | 'cd19-negative'
  | 'treg'
  | 'schedule'
  | 'clearance'
  | 'stop-day'
  | 'stop';

/** A number with a unit, on a slider and in a field. */
export interface NumberControl {
  readonly kind: 'number';
  readonly rule: QuantityRule;
  readonly scale: 'linear' | 'log';
  readonly start: number;
  /** Where patients are, marked on the slider; what it is stands in the words of the control. */
  readonly seen?: { readonly low: number; readonly high: number };
}

/** One of a few. */
export interface ChoiceControl {
  readonly kind: 'choice';
  readonly options: readonly string[];
  readonly start: string;
}

/** Doses one after the other, as `9x7,28x21`: µg/day for days. */
export interface ScheduleControl {
  readonly kind: 'schedule';
  readonly start: string;
  readonly longestDays: number;
}

export type LabControl = NumberControl | ChoiceControl | ScheduleControl;
export type LabControls = Readonly<Partial<Record<LabControlId, LabControl>>>;
/** A value for every control of an experiment: numbers in the unit of their rule. */
export type LabValues = Readonly<Record<string, number | string>>;

type ValueOf<Control> = Control extends { readonly kind: 'number' }
  ? number
  : Control extends { readonly options: readonly (infer Option)[] }
    ? Option
    : string;
export type ValuesOf<Table> = { readonly [Name in keyof Table]: ValueOf<Table[Name]> };

/** A line of the live plot, and the column of the command's table that holds the same. */
export interface LabLine extends PlotLine {
  /** Without `_mean` or `_sd`; absent where the table has no such column. */
  readonly column?: string;
}

export interface LabPlot extends RunPlot {
  readonly id: LabPlotId;
  readonly lines: readonly LabLine[];
}
export type LabPlotId = 'bound' | 'left' | 'levels' | 'cells';

/** The bell of bridges in solution, with a mark where this run sits: conditions of its two receptors. */
export interface LabBell {
  readonly drugPgPerMl: number;
  readonly cd19Copies: number;
  readonly kdCd19Molar: number;
  readonly kdCd3Molar: number;
}

/** Options of a command as they are typed, without `--`; a switch has an empty text. */
export type CommandOptions = OptionTexts;

interface Plan<Table extends LabControls> {
  readonly id: ExperimentId;
  readonly controls: Table;
  /** The command that runs the same without a screen. */
  readonly command: 'binding' | 'niche' | 'course';
  options(values: ValuesOf<Table>): CommandOptions;
  /** Seconds in a unit of the time column of the command's table. */
  readonly timeUnitS: number;
  /** The world of the scene: the model that the command runs, with the same seed the same run. */
  world(values: ValuesOf<Table>): WorldPlan;
  readonly place: PlaceId;
  readonly shot: ShotId;
  readonly readout: { readonly numbers: readonly ReadingId[] };
  readonly plots: readonly LabPlot[];
  bell?(values: ValuesOf<Table>): LabBell;
  /** Throws a SettingError for values that cannot be run together. */
  check?(values: ValuesOf<Table>): void;
  /** Controls with which a run that is under way goes on, from where it is; others begin it anew. */
  readonly goesOnWith: readonly (keyof Table)[];
  /** Runs that differ by nothing but the seed differ in what happens. */
  readonly chance: boolean;
  /** Three things to try: what is set, from the start values. */
  readonly tries: readonly { readonly id: string; readonly values: Partial<ValuesOf<Table>> }[];
  /** The steps it goes on from. */
  readonly steps: readonly StepId[];
  readonly figures: readonly ParameterId[];
  /** The step whose picture stands on its card. */
  readonly picture: StepId;
}

/** An experiment whatever its controls are; `values` must have one for each of them. */
export interface Experiment extends Omit<
  Plan<LabControls>,
  'options' | 'world' | 'bell' | 'check' | 'goesOnWith' | 'tries'
> {
  options(values: LabValues): CommandOptions;
  world(values: LabValues): WorldPlan;
  /** Null where the experiment has no bell. */
  bell(values: LabValues): LabBell | null;
  /** Throws a SettingError for values that cannot be run together. */
  check(values: LabValues): void;
  readonly goesOnWith: readonly string[];
  readonly tries: readonly { readonly id: string; readonly values: LabValues }[];
}

/** Makes an experiment of a plan whose functions know their values' names. */
export function defineExperiment<const Table extends LabControls>(plan: Plan<Table>): Experiment {
  // Values are read by the very controls that name them.
  const typed = (values: LabValues): ValuesOf<Table> => values as ValuesOf<Table>;
  return {
    ...plan,
    options: (values) => plan.options(typed(values)),
    world: (values) => plan.world(typed(values)),
    bell: (values) => plan.bell?.(typed(values)) ?? null,
    check: (values) => plan.check?.(typed(values)),
    goesOnWith: plan.goesOnWith.map(String),
    tries: plan.tries.map(({ id, values }) => ({ id, values: { ...values } as LabValues })),
  };
}

/** Controls in their order, by name. */
export function controlsOf({
  controls,
}: Experiment): readonly (readonly [LabControlId, LabControl])[] {
  return Object.entries(controls) as [LabControlId, LabControl][];
}

/** Where every control starts. */
export function startValues(experiment: Experiment): LabValues {
  return Object.fromEntries(controlsOf(experiment).map(([id, { start }]) => [id, start]));
}
