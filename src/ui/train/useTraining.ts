/** What the training needs to name and to ask: every check, the final assessment, the words of the steps. */
import { useEffect, useState } from 'react';
import { hasItemsOf, loadItemsOf } from '../../lesson/checks/asking.ts';
import { hasWords, loadWords, writtenModules } from '../../lesson/words/en/shelf.ts';
import { FINAL_STEP } from './finalDraw.ts';

export interface Training {
  /** `missing`: it could not be fetched. */
  readonly state: 'coming' | 'here' | 'missing';
  /** Asks for it again. */
  readonly again: () => void;
}

export function useTraining(): Training {
  const [state, setState] = useState<Training['state']>(() =>
    hasItemsOf(FINAL_STEP) && writtenModules.every(hasWords) ? 'here' : 'coming',
  );
  useEffect(() => {
    if (state !== 'coming') return undefined;
    let wanted = true;
    Promise.all([loadItemsOf(FINAL_STEP), loadWords(...writtenModules)]).then(
      () => wanted && setState('here'),
      () => wanted && setState('missing'),
    );
    return () => {
      wanted = false;
    };
  }, [state]);
  return { state, again: () => setState('coming') };
}
