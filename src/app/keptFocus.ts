/** Focus is never lost: where what had it goes from the page, and nobody gives it to something else, it
 * goes to the heading. */

/** Returns what stops it. */
export function keepFocus(document: Document): () => void {
  let last: Element | null = null;
  const onFocusIn = ({ target }: FocusEvent): void => {
    last = target instanceof Element ? target : null;
  };
  const onFocusOut = ({ target }: FocusEvent): void => {
    // Whoever let go of it by pressing beside it meant to.
    setTimeout(() => {
      if (target === last && last?.isConnected && isLost(document)) last = null;
    });
  };
  const observer = new MutationObserver(() => {
    if (last === null || last.isConnected) return;
    last = null;
    setTimeout(() => {
      if (isLost(document)) placeIn(document)?.focus({ preventScroll: true });
    });
  });
  document.addEventListener('focusin', onFocusIn);
  document.addEventListener('focusout', onFocusOut);
  observer.observe(document.body, { childList: true, subtree: true });
  return () => {
    document.removeEventListener('focusin', onFocusIn);
    document.removeEventListener('focusout', onFocusOut);
    observer.disconnect();
  };
}

function isLost({ activeElement, body }: Document): boolean {
  return activeElement === null || activeElement === body;
}

function placeIn(document: Document): HTMLElement | null {
  const dialog = document.querySelector('dialog:modal');
  return dialog
    ? dialog.querySelector<HTMLElement>('button:not(:disabled), a[href], input:not(:disabled)')
    : document.querySelector<HTMLElement>('h1');
}
