/** The words of every step that is written, fetched for pages that name all of them. */
import { useEffect, useState } from 'react';
import { hasWords, loadWords, writtenModules } from '../../lesson/words/en/shelf.ts';

export interface AllWords {
  /** `missing`: they could not be fetched. */
  readonly state: 'coming' | 'here' | 'missing';
  /** Asks for them again. */
  readonly again: () => void;
}

export function useAllWords(): AllWords {
  const [state, setState] = useState<AllWords['state']>(() =>
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
  return { state, again: () => setState('coming') };
}
