/** Opens what shares the run that is set. */
import { Suspense, useState, type ReactNode } from 'react';
import { labDataWords } from '../../lesson/words/en/labData.ts';
import { Fetched, coming, fetched } from '../shared/Fetched.tsx';
import type { LabRun } from './useLabData.ts';

const ShareDialog = fetched(async () => (await import('./ShareDialog.tsx')).ShareDialog);

export function ShareButton({ run }: { run: LabRun }): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="primary" onClick={() => setOpen(true)}>
        {labDataWords.share.open}
      </button>
      {open && (
        <Fetched onClose={() => setOpen(false)}>
          <Suspense fallback={coming}>
            <ShareDialog run={run} onClose={() => setOpen(false)} />
          </Suspense>
        </Fetched>
      )}
    </>
  );
}
