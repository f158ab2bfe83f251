/** Whether this device keeps the product for use without a network. */
import { useEffect, useState } from 'react';

/** Null while nobody knows, and where nothing could be kept. */
export function useKeptHere(): boolean | null {
  const [kept, setKept] = useState<boolean | null>(null);
  useEffect(() => {
    let wanted = true;
    const ask = async (): Promise<void> => {
      const ours = await navigator.serviceWorker.getRegistration();
      if (wanted) setKept(Boolean(ours?.active));
      // It may be on its way.
      if (ours && !ours.active) {
        await navigator.serviceWorker.ready;
        if (wanted) setKept(true);
      }
    };
    if ('serviceWorker' in navigator) ask().catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, []);
  return kept;
}
