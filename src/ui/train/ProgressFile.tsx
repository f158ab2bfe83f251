/** Progress as a file: saved, brought in with a question and a way back, and what was once set aside. */
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { version } from '../../../package.json';
import { download } from '../../deliver/download.ts';
import {
  LARGEST_FILE,
  progressFileName,
  readProgressFile,
  writeProgressFile,
} from '../../deliver/progressFile.ts';
import { trainWords } from '../../lesson/words/en/train.ts';
import { addProgress } from '../../store/mergeProgress.ts';
import type { Progress } from '../../store/progress.ts';
import { useSession } from '../shared/session.tsx';
import { SetAside } from './SetAside.tsx';

const words = trainWords.file;
type Refusal = keyof typeof words.refused;

/** What is being asked or was done last. `before` is what undoing brings back. */
type Stage =
  | { readonly kind: 'resting' }
  | { readonly kind: 'refused'; readonly why: Refusal }
  | { readonly kind: 'asked'; readonly found: Progress }
  | { readonly kind: 'taken'; readonly said: string; readonly before: Progress }
  | { readonly kind: 'said'; readonly said: string };

async function readFile(file: File): Promise<Stage> {
  if (file.size > LARGEST_FILE) return { kind: 'refused', why: 'tooLarge' };
  const text = await file.text().catch(() => null);
  if (text === null) return { kind: 'refused', why: 'unread' };
  const read = readProgressFile(text);
  return read.outcome === 'ok'
    ? { kind: 'asked', found: read.progress }
    : { kind: 'refused', why: read.outcome };
}

function sayHolds({ steps, items }: Progress): string {
  const done = Object.values(steps).filter((step) => step?.done).length;
  return words.holds(done, Object.values(items).flat().length);
}

export function ProgressFile(): ReactNode {
  const { commands, progress } = useSession();
  const [stage, setStage] = useState<Stage>({ kind: 'resting' });
  const ids = useId();
  const input = useRef<HTMLInputElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const told = useRef(stage.kind);

  // Focus follows the question, and comes back from it.
  useEffect(() => {
    if (told.current === stage.kind) return;
    told.current = stage.kind;
    if (stage.kind === 'asked') first.current?.focus();
    else if (stage.kind === 'taken') undo.current?.focus();
    else input.current?.focus();
  }, [stage]);

  const save = (): void => {
    const now = new Date();
    const text = writeProgressFile(progress.getState(), version, now);
    download(new Blob([text], { type: 'application/json' }), progressFileName(now));
  };
  const take = (taken: Progress, said: string): void => {
    const before = progress.getState();
    commands.replaceProgress(taken);
    setStage({ kind: 'taken', said, before });
  };
  const bring = (files: FileList | null): void => {
    const file = files?.[0];
    if (file) void readFile(file).then(setStage);
  };

  return (
    <div className="train-file">
      <p>{words.what}</p>
      <p>
        <button type="button" onClick={save}>
          {words.save}
        </button>
      </p>
      <div className="train-bring">
        <label htmlFor={`${ids}file`}>{words.bring}</label>
        <input
          ref={input}
          id={`${ids}file`}
          type="file"
          accept=".json,application/json"
          aria-describedby={`${ids}refused`}
          aria-invalid={stage.kind === 'refused'}
          onChange={(event) => {
            bring(event.currentTarget.files);
            // The same file may be chosen again.
            event.currentTarget.value = '';
          }}
        />
        <p id={`${ids}refused`} role="alert" className="train-refused">
          {stage.kind === 'refused' && words.refused[stage.why]}
        </p>
      </div>
      {stage.kind === 'asked' && (
        <div className="settings-sure" role="group" aria-labelledby={`${ids}ask`}>
          <p id={`${ids}ask`}>
            {sayHolds(stage.found)} {words.ask}
          </p>
          <p className="settings-row">
            <button
              ref={first}
              type="button"
              onClick={() => take(addProgress(progress.getState(), stage.found), words.added)}
            >
              {words.add}
            </button>
            <button type="button" onClick={() => take(stage.found, words.replaced)}>
              {words.replace}
            </button>
            <button type="button" onClick={() => setStage({ kind: 'said', said: words.left })}>
              {words.leave}
            </button>
          </p>
        </div>
      )}
      <p role="status" className="train-said">
        {(stage.kind === 'taken' || stage.kind === 'said') && stage.said}
      </p>
      {stage.kind === 'taken' && (
        <p>
          <button
            ref={undo}
            type="button"
            onClick={() => {
              commands.replaceProgress(stage.before);
              setStage({ kind: 'said', said: words.undone });
            }}
          >
            {words.undo}
          </button>
        </p>
      )}
      <SetAside onBring={(found) => take(addProgress(progress.getState(), found), words.added)} />
    </div>
  );
}
