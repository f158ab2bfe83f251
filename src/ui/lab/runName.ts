/** What a run is called beside others: by what was set in it. */
import { controlsOf, type Experiment, type LabControl } from '../../lesson/lab/experiment.ts';
import { labDataWords } from '../../lesson/words/en/labData.ts';
import type { KeptRun } from '../../store/keptRuns.ts';
import { sayNumber } from './sayControl.ts';

const words = labDataWords.keep;

type Named = Pick<KeptRun, 'values' | 'seed' | 'runs'>;

function said(value: number | string, control: LabControl): string {
  return control.kind === 'number' && typeof value === 'number'
    ? sayNumber(value, control.rule)
    : String(value);
}

/** Its values that are not where they start; then what else sets it apart from `others`. */
export function runName(experiment: Experiment, run: Named, others: readonly Named[]): string {
  const set = controlsOf(experiment).flatMap(([id, control]) => {
    const value = run.values[id];
    return value === undefined || value === control.start
      ? []
      : [words.values[id](said(value, control))];
  });
  const parts = set.length === 0 ? [words.start] : set;
  if (run.runs > 1) parts.push(words.mean(run.runs));
  if (others.some(({ seed }) => seed !== run.seed)) parts.push(words.seed(run.seed));
  return parts.join(', ');
}
