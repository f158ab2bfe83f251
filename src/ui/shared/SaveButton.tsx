/** Opens what saves the scene as a picture or as a clip. */
import { Suspense, useState, type ReactNode } from 'react';
import { saveWords as words } from '../../lesson/words/en/save.ts';
import { Fetched, coming, fetched } from './Fetched.tsx';
import { useSessionStore } from './session.tsx';

const SaveDialog = fetched(async () => (await import('./SaveDialog.tsx')).SaveDialog);

export function SaveButton(): ReactNode {
  const [open, setOpen] = useState(false);
  const scene = useSessionStore(
    (session) => session.view,
    (state) => state.scene,
  );
  if (scene === 'unavailable') return null;
  return (
    <>
      <button type="button" className="save-open" onClick={() => setOpen(true)}>
        {words.open}
      </button>
      {open && (
        <Fetched onClose={() => setOpen(false)}>
          <Suspense fallback={coming}>
            <SaveDialog onClose={() => setOpen(false)} />
          </Suspense>
        </Fetched>
      )}
    </>
  );
}
