/** What the lab says of many runs, of runs that are kept, and of what is saved and shared: the shape
 * every language fills in. */
import type { LabControlId } from '../lab/experiment.ts';
import type { Text } from './words.ts';

export interface LabDataWords {
  readonly many: {
    readonly heading: Text;
    readonly run: (runs: number) => Text;
    readonly cancel: Text;
    readonly again: Text;
    readonly begun: (runs: number) => Text;
    readonly progress: (done: number, of: number, leftS: number) => Text;
    readonly done: (runs: number, low: number, high: number) => Text;
    readonly cancelled: Text;
    readonly changed: Text;
    readonly failed: Text;
    /** Where no chance is in the model. */
    readonly same: Text;
    readonly csv: (runs: number) => Text;
    /** Layers of the plot. */
    readonly mean: (runs: number) => Text;
    readonly band: (runs: number, low: number, high: number) => Text;
  };
  readonly keep: {
    readonly keep: Text;
    readonly heading: Text;
    readonly kept: (name: string) => Text;
    readonly already: (name: string) => Text;
    readonly dropped: (name: string) => Text;
    readonly drop: (name: string) => Text;
    readonly full: Text;
    readonly dropFirst: (name: string, what: string) => Text;
    readonly dropNone: Text;
    readonly failed: Text;
    readonly notLasting: Text;
    /** What was set, where nothing was. */
    readonly start: Text;
    readonly seed: (seed: number) => Text;
    readonly mean: (runs: number) => Text;
    /** What a control was set to, as it can be said beside others. */
    readonly values: Readonly<Record<LabControlId, (said: string) => Text>>;
  };
  readonly save: {
    readonly csv: Text;
    readonly working: Text;
    readonly saved: (name: string) => Text;
    readonly savedRun: (name: string) => Text;
    readonly failedRun: Text;
    readonly failedPicture: Text;
    readonly asTable: Text;
  };
  readonly share: {
    readonly open: Text;
    readonly title: Text;
    readonly close: Text;
    readonly link: { readonly heading: Text; readonly what: Text; readonly label: Text };
    readonly copy: Text;
    readonly copied: Text;
    readonly refused: Text;
    readonly plots: { readonly heading: Text; readonly what: Text };
    readonly svg: (plot: string) => Text;
    readonly png: (plot: string) => Text;
    readonly again: { readonly heading: Text; readonly what: Text };
  };
}
