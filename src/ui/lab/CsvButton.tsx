/** Saves the run that is set as the command line writes it. */
import { useState, type ReactNode } from 'react';
import { download } from '../../deliver/download.ts';
import { labDataWords } from '../../lesson/words/en/labData.ts';
import { csvFile, csvName } from './runFile.ts';
import type { LabData } from './useLabData.ts';

const words = labDataWords.save;

interface Props {
  readonly data: LabData;
  readonly say: (said: string) => void;
}

export function CsvButton({ data, say }: Props): ReactNode {
  const [busy, setBusy] = useState(false);
  const onSave = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    say(words.working);
    const end = await data.one();
    setBusy(false);
    if (end.kind !== 'done') {
      say(end.kind === 'refused' ? end.why : words.failedRun);
      return;
    }
    const name = csvName(data, 1);
    download(csvFile(end.result), name);
    say(words.savedRun(name));
  };
  return (
    <button type="button" aria-disabled={busy} onClick={() => void onSave()}>
      {words.csv}
    </button>
  );
}
