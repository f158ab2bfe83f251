/** The words of every step that is written, fetched for pages that name all of them. */
import { useEffect, useState } from 'react';
import { hasWords, loadWords, writtenModules } from '../../lesson/words/en/shelf.ts';

/** `missing`: they could not be fetched; the next visit tries again. */
export type AllWords = 'coming' | 'here' | 'missing';

export function useAllWords(): AllWords {
  const [state, setState] = useState<AllWords>(() =>
    writtenModules.every(hasWords) ? 'here' : 'coming',
  );
  useEffect(() => {
    if (state !== 'coming') return;
    let wanted = true;
    loadWords(...writtenModules).then(
      () => wanted && setState('here'),
      () => wanted && setState('missing'),
    );
    return () => {
      wanted = false;
    };
  }, [state]);
  return state;
}
