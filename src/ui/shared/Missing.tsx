/** Stands where a part should stand that could not be fetched: nothing is lost, and it can be asked for
 * again. */
import type { ReactNode } from 'react';
import { interfaceWords } from '../../lesson/words/en/interface.ts';
import { english } from '../../lesson/words/en/words.ts';
import { Modal } from './Modal.tsx';

const words = interfaceWords.notices;

interface MissingProps {
  onAgain: () => void;
  /** Where else one can go. */
  wayOut?: ReactNode;
}

export function Missing({ onAgain, wayOut }: MissingProps): ReactNode {
  return (
    <div className="notice missing" role="alert">
      <span>{english.notices.partMissing}</span>
      <span className="missing-ways">
        <button type="button" onClick={onAgain}>
          {words.acts.partMissing}
        </button>
        {/* A newer version may have taken the place of the one that this page began with. */}
        <button type="button" onClick={() => location.reload()}>
          {words.reload}
        </button>
        {wayOut}
      </span>
    </div>
  );
}

/** The same where it is all there is. */
export function MissingPage(props: MissingProps): ReactNode {
  return (
    <main className="missing-page">
      <h1 tabIndex={-1}>{words.missing}</h1>
      <Missing {...props} />
    </main>
  );
}

/** What stands there until it is known whether it comes this time. */
export function AskedAgain(): ReactNode {
  return (
    <main className="missing-page">
      <p role="status">{words.asking}</p>
    </main>
  );
}

/** The notice in place of a dialog. */
export function MissingDialog({
  onAgain,
  onClose,
}: {
  onAgain: () => void;
  onClose: () => void;
}): ReactNode {
  return (
    <Modal label={words.missing} onClose={onClose}>
      <h2>{words.missing}</h2>
      <Missing
        onAgain={onAgain}
        wayOut={
          <button type="button" onClick={onClose}>
            {words.leave}
          </button>
        }
      />
    </Modal>
  );
}
