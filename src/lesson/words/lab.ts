/** What the lab says: the shape every language fills in. */
import type { ExperimentId, LabControlId, LabPlotId } from '../lab/experiment.ts';
import type { Text } from './words.ts';

export interface ExperimentWords {
  readonly name: Text;
  readonly question: Text;
  /** One or two sentences under the question. */
  readonly lead: Text;
  /** What the model does and what it leaves out. */
  readonly explain: readonly Text[];
  /** Three things to try, by their ids: what stands on the button, and what to look for. */
  readonly tries: Readonly<Record<string, { readonly name: Text; readonly what: Text }>>;
  /** The scene in words, with readings. */
  readonly describe: Text;
}

export interface LabWords {
  readonly title: Text;
  readonly lead: Text;
  readonly all: Text;
  readonly lesson: Text;
  readonly experiments: Readonly<Record<ExperimentId, ExperimentWords>>;
  readonly controls: Readonly<
    Record<LabControlId, { readonly name: Text; readonly seen?: Text; readonly hint?: Text }>
  >;
  /** Options of controls that are one of a few, by their ids. */
  readonly options: Readonly<Record<string, Text>>;
  /** After what a marked range is: where it lies; `high` is null where it is one value. */
  readonly seen: (low: string, high: string | null) => string;
  readonly settings: Text;
  readonly tries: Text;
  readonly undo: Text;
  readonly redo: Text;
  readonly reset: Text;
  readonly another: Text;
  /** What the latest change came to. */
  readonly change: {
    readonly began: Text;
    readonly wentOn: (time: string) => Text;
    readonly altered: (time: string) => Text;
    readonly ended: Text;
  };
  readonly plots: Readonly<
    Record<LabPlotId | 'bell', { readonly title: Text; readonly summary: Text }>
  >;
  readonly bell: {
    readonly law: Text;
    readonly axis: Text;
    readonly levels: Text;
    readonly clinic: Text;
    readonly here: Text;
    readonly sits: (bridges: string) => Text;
  };
  readonly stillMissing: Text;
  readonly goOn: Text;
  readonly limits: Text;
}
