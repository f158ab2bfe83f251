/** Saves the scene: a picture of this moment, or a clip of what comes next. The run waits meanwhile. */
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { download } from '../../deliver/download.ts';
import { saveWords as words } from '../../lesson/words/en/save.ts';
import type { Address } from '../../store/address.ts';
import type { Session } from '../../store/session.ts';
import { Modal } from './Modal.tsx';
import { fileName, plateOf } from './savePlate.ts';
import { useSession } from './session.tsx';
import { usePausedLesson } from './usePausedLesson.ts';
import '../style/save.css';

const lengthsS = [5, 10, 15, 20, 30] as const;
const USUAL_LENGTH_S = 10;
/** How often time left is said anew, milliseconds. */
const SAYING_MS = 500;
/** Why a clip was given up, where nobody pressed Cancel. */
const LEFT = 'left';
const CLOSED = 'closed';

interface Progress {
  readonly done: number;
  readonly of: number;
  readonly leftS: number;
}

/** The scene's size on the page, CSS pixels. */
function viewSize(): { viewWidthPx: number; viewHeightPx: number } {
  const { width, height } = document.querySelector('.view')?.getBoundingClientRect() ?? {
    width: innerWidth,
    height: innerHeight,
  };
  return { viewWidthPx: width, viewHeightPx: height };
}

async function savePicture(session: Session): Promise<string> {
  const { begin } = session.takes.getState();
  if (!begin) return words.said.noScene;
  try {
    const { takePicture } = await import('../../deliver/picture.ts');
    const { viewWidthPx } = viewSize();
    const { png, timesScreen } = await takePicture(begin, viewWidthPx, () => plateOf(session));
    const name = fileName(session, null);
    download(png, name);
    return timesScreen < 2 ? words.said.savedOnce(name) : words.said.saved(name);
  } catch {
    return words.said.failedPicture;
  }
}

/** What an address says of the run that stands at a step or in the lab. */
function runAt({ seed, run, value, mode, exhibit, controls }: Address): string {
  return JSON.stringify([seed, run, value, mode, exhibit, controls]);
}

/** A clip ends with the step, the run or the picture that it shows. */
function abortOnLeaving(session: Session, left: () => void): () => void {
  const stops = [
    session.lesson.subscribe(left),
    session.address.subscribe((now, before) => {
      if (runAt(now) !== runAt(before)) left();
    }),
    session.view.subscribe(({ scene }) => {
      if (scene !== 'ready') left();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

async function recordClip(
  session: Session,
  seconds: number,
  cancel: AbortController,
  onProgress: (progress: Progress) => void,
): Promise<string> {
  const { takes, playback } = session;
  const { begin } = takes.getState();
  if (!begin) return words.said.noScene;
  const { signal } = cancel;
  const stopWatching = abortOnLeaving(session, () => cancel.abort(LEFT));
  const startMs = performance.now();
  let saidMs = -Infinity;
  try {
    const { NoEncoder, takeClip } = await import('../../deliver/clip.ts');
    signal.throwIfAborted();
    playback.send('play');
    try {
      const file = await takeClip(begin, {
        seconds,
        ...viewSize(),
        plate: () => plateOf(session),
        signal,
        onFrame(done, of) {
          const nowMs = performance.now();
          if (nowMs - saidMs < SAYING_MS) return;
          saidMs = nowMs;
          onProgress({ done, of, leftS: ((nowMs - startMs) / 1000) * (of / done - 1) });
        },
      });
      const name = fileName(session, seconds);
      download(file, name);
      return words.said.saved(name);
    } catch (error) {
      if (signal.aborted) throw error;
      return error instanceof NoEncoder ? words.said.noEncoder : words.said.failedClip;
    }
  } catch {
    if (!signal.aborted) return words.said.failedClip;
    return signal.reason === LEFT ? words.said.left : words.said.cancelled;
  } finally {
    stopWatching();
    // Once this is closed, the run goes on as it did before.
    if (signal.reason !== CLOSED) playback.send('pause');
  }
}

export function SaveDialog({ onClose }: { onClose: () => void }): ReactNode {
  const session = useSession();
  const [seconds, setSeconds] = useState(USUAL_LENGTH_S);
  const [busy, setBusy] = useState<'picture' | 'clip' | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [said, setSaid] = useState('');
  const cancel = useRef<AbortController>(null);
  usePausedLesson();
  useEffect(() => () => cancel.current?.abort(CLOSED), []);

  const clip = useRef<HTMLElement>(null);
  const clipping = busy === 'clip';
  useEffect(() => {
    // The button that was pressed is gone: what stands in its place has the focus.
    const stands = clipping ? 'progress ~ button' : 'label ~ button';
    const button = clip.current?.querySelector<HTMLElement>(stands);
    if (document.activeElement === document.body) button?.focus();
  }, [clipping]);

  const onPicture = async (): Promise<void> => {
    if (busy !== null) return;
    setBusy('picture');
    setSaid(await savePicture(session));
    setBusy(null);
  };
  const onClip = async (): Promise<void> => {
    if (busy !== null) return;
    cancel.current = new AbortController();
    setBusy('clip');
    setSaid(words.clip.begun);
    setProgress(null);
    setSaid(await recordClip(session, seconds, cancel.current, setProgress));
    setBusy(null);
  };
  return (
    <Modal className="save-dialog" label={words.title} onClose={onClose}>
      <div className="dialog-head">
        <h2>{words.title}</h2>
        <button type="button" onClick={onClose}>
          {words.close}
        </button>
      </div>
      <p>{words.intro}</p>
      <section aria-label={words.picture.heading}>
        <h3>{words.picture.heading}</h3>
        <p className="quiet">{words.picture.what}</p>
        <button type="button" aria-disabled={busy !== null} onClick={() => void onPicture()}>
          {words.picture.save}
        </button>
      </section>
      <section ref={clip} aria-label={words.clip.heading}>
        <h3>{words.clip.heading}</h3>
        <p className="quiet">{words.clip.what}</p>
        {clipping ? (
          <div className="save-row">
            <progress
              aria-label={words.clip.begun}
              max={progress?.of ?? 1}
              value={progress?.done ?? 0}
            />
            <span>
              {progress && words.clip.progress(progress.done, progress.of, progress.leftS)}
            </span>
            <button type="button" onClick={() => cancel.current?.abort()}>
              {words.clip.cancel}
            </button>
          </div>
        ) : (
          <div className="save-row">
            <label>
              {words.clip.length}{' '}
              <select value={seconds} onChange={(event) => setSeconds(Number(event.target.value))}>
                {lengthsS.map((length) => (
                  <option key={length} value={length}>
                    {words.clip.seconds(length)}
                  </option>
                ))}
              </select>
            </label>
            <button type="button" aria-disabled={busy !== null} onClick={() => void onClip()}>
              {words.clip.save}
            </button>
          </div>
        )}
      </section>
      <p role="status">{said}</p>
    </Modal>
  );
}
