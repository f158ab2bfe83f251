/** What this device once held and could not read: it can be saved as it is, or brought back where it can
 * be read by now. */
import { useState, type ReactNode } from 'react';
import { download } from '../../deliver/download.ts';
import { readProgressFile } from '../../deliver/progressFile.ts';
import { trainWords } from '../../lesson/words/en/train.ts';
import { deviceRecord } from '../../store/deviceStorage.ts';
import { progressRecord, type Progress } from '../../store/progress.ts';

const words = trainWords.file;
const record = deviceRecord(progressRecord, () => window.localStorage);

export function SetAside({ onBring }: { onBring(found: Progress): void }): ReactNode {
  const [kept, setKept] = useState(() => record.setAside());
  if (kept.length === 0) return null;
  return (
    <section className="train-aside" aria-labelledby="train-aside">
      <h3 id="train-aside">{words.aside}</h3>
      <p>{words.asideWhat}</p>
      {kept.map(({ key, text }, index) => {
        const read = readProgressFile(text);
        return (
          <p key={key} className="settings-row">
            {read.outcome === 'ok' && (
              <button
                type="button"
                onClick={() => {
                  onBring(read.progress);
                  record.drop(key);
                  setKept(record.setAside());
                }}
              >
                {words.asideBring(index + 1, kept.length)}
              </button>
            )}
            <button
              type="button"
              onClick={() =>
                download(new Blob([text], { type: 'application/json' }), `${key}.json`)
              }
            >
              {words.asideSave(index + 1, kept.length)}
            </button>
          </p>
        );
      })}
    </section>
  );
}
