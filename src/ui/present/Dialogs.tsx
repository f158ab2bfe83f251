/** The small dialogs of a lecture: its keys, and the way to the notes where no window may open. */
import type { ReactNode } from 'react';
import { lectureActs } from '../../lesson/words/present.ts';
import { presentWords as words } from '../../lesson/words/en/present.ts';
import { Modal } from '../shared/Modal.tsx';
import { useSessionStore } from '../shared/session.tsx';
import { lectureKeys } from './keys.ts';

interface DialogProps {
  onClose: () => void;
}

export function DialogHead({ title, onClose }: DialogProps & { title: string }): ReactNode {
  return (
    <div className="dialog-head">
      <h2>{title}</h2>
      <button type="button" onClick={onClose}>
        {words.close}
      </button>
    </div>
  );
}

function sayKey(key: string): string {
  return (words.keys as Readonly<Record<string, string>>)[key] ?? key;
}

export function Help({ onClose }: DialogProps): ReactNode {
  const shortcuts = useSessionStore(
    (session) => session.settings,
    (state) => state.shortcuts,
  );
  const { title, intro, act: what, key: which, off, camera } = words.help;
  return (
    <Modal className="hall-dialog" label={title} onClose={onClose}>
      <DialogHead title={title} onClose={onClose} />
      <p>{intro}</p>
      {!shortcuts && <p>{off}</p>}
      <table className="hall-keys">
        <thead>
          <tr>
            <th scope="col">{what}</th>
            <th scope="col">{which}</th>
          </tr>
        </thead>
        <tbody>
          {lectureActs.map((act) => (
            <tr key={act}>
              <th scope="row">{words.acts[act]}</th>
              <td>
                {lectureKeys[act].map((key) => (
                  <kbd key={key}>{sayKey(key)}</kbd>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{camera}</p>
    </Modal>
  );
}

export function Blocked({ url, onClose }: DialogProps & { url: string }): ReactNode {
  const { title, what, open } = words.blocked;
  return (
    <Modal className="hall-dialog" label={title} onClose={onClose}>
      <DialogHead title={title} onClose={onClose} />
      <p>{what}</p>
      <p>
        <a className="button" href={url} target="_blank" rel="noopener" onClick={onClose}>
          {open}
        </a>
      </p>
    </Modal>
  );
}
