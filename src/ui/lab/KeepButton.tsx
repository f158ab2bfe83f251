/** Keeps the run that is set for comparison; where four are kept already, asks which may go. */
import { useId, useState, type ReactNode, type Ref } from 'react';
import { labDataWords } from '../../lesson/words/en/labData.ts';
import { Modal } from '../shared/Modal.tsx';
import { thinned, type KeptName, type KeptRun } from '../../store/keptRuns.ts';
import type { LabData } from './useLabData.ts';

const words = labDataWords.keep;
type Keepable = Omit<KeptRun, 'name'>;

/** The run as it is kept: the mean of many where they stand, else the run itself. */
async function keepable({
  many,
  one,
  experiment,
  values,
  seed,
}: LabData): Promise<Keepable | null> {
  const about = { experiment: experiment.id, values, seed };
  if (many.state.kind === 'done') {
    const { times, columns, runs } = many.state.result.spread;
    const means = Object.entries(columns).map(([name, { mean }]) => [name, mean] as const);
    return { ...about, runs, curves: thinned(times, Object.fromEntries(means)) };
  }
  const end = await one();
  if (end.kind !== 'done') return null;
  const { columns, rows } = end.result.table;
  const [times = [], ...curves] = columns.map((_, place) => rows.map((row) => row[place] ?? NaN));
  const named = curves.map((curve, place) => [columns[place + 1] ?? '', curve] as const);
  return { ...about, runs: 1, curves: thinned(times, Object.fromEntries(named)) };
}

function same(one: Keepable, other: Keepable): boolean {
  const shown = ({ values, seed, runs }: Keepable): string =>
    JSON.stringify([Object.entries(values).toSorted(), seed, runs]);
  return shown(one) === shown(other);
}

interface Props {
  readonly data: LabData;
  readonly say: (said: string) => void;
  readonly ref: Ref<HTMLButtonElement>;
}

export function KeepButton({ data, say, ref }: Props): ReactNode {
  const { keptRuns, kept, experiment } = data;
  const [busy, setBusy] = useState(false);
  // A busy browser tells late that a dialog was closed: asked again meanwhile, it is another one.
  const [waiting, setWaiting] = useState<{ readonly run: Keepable; readonly ask: number } | null>(
    null,
  );
  const question = useId();

  const keep = (run: Keepable): void => {
    if (!keptRuns.keep(run)) {
      setWaiting((before) => ({ run, ask: (before?.ask ?? 0) + 1 }));
      return;
    }
    const last = keptRuns.store.getState().list.find((each) => same(each, run));
    say(words.kept(last?.name ?? ''));
  };
  const onKeep = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    say('');
    const run = await keepable(data);
    setBusy(false);
    if (run === null) {
      say(words.failed);
      return;
    }
    const twin = kept.find((each) => same(each.run, run));
    if (twin) say(words.already(twin.run.name));
    else keep(run);
  };
  const onDrop = (name: KeptName): void => {
    keptRuns.drop(experiment.id, name);
    setWaiting(null);
    if (waiting) keep(waiting.run);
  };
  return (
    <>
      <button ref={ref} type="button" aria-disabled={busy} onClick={() => void onKeep()}>
        {words.keep}
      </button>
      {waiting && (
        <Modal
          key={waiting.ask}
          className="lab-dialog"
          label={words.keep}
          onClose={() => setWaiting(null)}
        >
          <p id={question}>{words.full}</p>
          <ul className="kept-choice" aria-labelledby={question}>
            {kept.map(({ run: { name }, called }) => (
              <li key={name}>
                <button type="button" onClick={() => onDrop(name)}>
                  {words.dropFirst(name, called)}
                </button>
              </li>
            ))}
          </ul>
          <button type="button" onClick={() => setWaiting(null)}>
            {words.dropNone}
          </button>
        </Modal>
      )}
    </>
  );
}
