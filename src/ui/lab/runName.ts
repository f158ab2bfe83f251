/** What a run is called beside others: by what was set in it. */
import { controlsOf, type Experiment, type LabControl } from '../../lesson/lab/experiment.ts';
import { labDataWords } from '../../lesson/words/en/labData.ts';
import { plainFigure, sayParameter } from '../../lesson/words/format.ts';
import type { KeptRun } from '../../store/keptRuns.ts';

const words = labDataWords.keep;
/** No more digits than are worth telling runs apart by. */
const DIGITS = 3;

type Named = Pick<KeptRun, 'values' | 'seed' | 'runs'>;

function said(value: number | string, control: LabControl): string {
  if (typeof value === 'string' || control.kind !== 'number') return String(value);
  const rounded = Number(value.toPrecision(DIGITS));
  const { unit } = control.rule;
  return plainFigure(sayParameter({ value: rounded, unit, grade: 'seed' }));
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
