/** A native dialog that is open while it is drawn; focus goes back to where it came from. */
import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

interface ModalProps {
  /** Beside that of every dialog. */
  className?: string;
  label: string;
  /** It was closed by key; whoever drew it takes it away. */
  onClose: () => void;
  children: ReactNode;
}

export function Modal({ className = '', label, onClose, children }: ModalProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  // Closed while it still stands on the page, or focus would not come back.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  // Not where it was asked for: within a fold that is closed meanwhile it would be out of sight, and the
  // page out of reach all the same.
  return createPortal(
    <dialog
      ref={dialog}
      className={`dialog ${className}`}
      aria-label={label}
      onClose={(event) => {
        // It may have been opened again by the time this is told.
        if (!event.currentTarget.open) onClose();
      }}
    >
      {children}
    </dialog>,
    document.body,
  );
}
