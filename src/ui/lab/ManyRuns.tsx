/** “Run 100 like this”: how far it is, a way to give it up, and what stands once it is done. */
import type { ReactNode } from 'react';
import { download } from '../../deliver/download.ts';
import { labDataWords } from '../../lesson/words/en/labData.ts';
import { bandPercents } from '../../sim/spread.ts';
import { csvFile, csvName } from './runFile.ts';
import { MANY, type LabData } from './useLabData.ts';
import type { ManyRuns as State } from './useManyRuns.ts';

const words = labDataWords.many;

function sentence(state: State): string {
  switch (state.kind) {
    case 'idle':
      return '';
    case 'running':
      return words.begun(MANY);
    case 'done':
      return words.done(state.result.spread.runs, bandPercents.low, bandPercents.high);
    case 'refused':
      return state.why;
    case 'failed':
    case 'cancelled':
    case 'changed':
      return words[state.kind];
  }
}

export function ManyRuns({ data }: { data: LabData }): ReactNode {
  const { many, experiment } = data;
  const { state } = many;
  if (!experiment.chance) return <p className="quiet">{words.same}</p>;
  // One button throughout: focus stays in it whatever comes of the runs.
  const [label, press] = ((): [string, () => void] => {
    switch (state.kind) {
      case 'running':
        return [words.cancel, many.cancel];
      case 'done':
        return [
          words.csv(MANY),
          () => download(csvFile(state.result), csvName(data, state.result.spread.runs)),
        ];
      case 'failed':
        return [words.again, many.start];
      default:
        return [words.run(MANY), many.start];
    }
  })();
  const progress = state.kind === 'running' ? state.progress : null;
  return (
    <section className="many-runs" aria-label={words.heading}>
      {state.kind === 'running' && (
        <div className="many-runs-progress">
          <span>
            {progress
              ? words.progress(progress.done, progress.of, progress.leftS)
              : words.begun(MANY)}
          </span>
          <progress aria-label={words.begun(MANY)} max={MANY} value={progress?.done ?? 0} />
        </div>
      )}
      <button type="button" onClick={press}>
        {label}
      </button>
      <p
        role="status"
        className={
          state.kind === 'running' ? 'visually-hidden' : state.kind === 'done' ? 'quiet' : undefined
        }
      >
        {sentence(state)}
      </p>
    </section>
  );
}
