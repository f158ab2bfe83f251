/** Whether someone moves the pointer: the tools show themselves then, and the pointer hides otherwise. */
import { useEffect, useState } from 'react';

/** Without a move for so long it rests, milliseconds. */
const REST_MS = 3000;

export function useAwake(): boolean {
  const [awake, setAwake] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onMove = (): void => {
      clearTimeout(timer);
      setAwake(true);
      timer = setTimeout(() => setAwake(false), REST_MS);
    };
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerdown', onMove);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerdown', onMove);
    };
  }, []);
  return awake;
}
