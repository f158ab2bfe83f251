/** Where a trial's figures come from, as of when, and not to be ranked. */
import type { ReactNode } from 'react';
import { evidenceCaution, evidenceDate, trials, type TrialId } from '../../science/trials.ts';
import { checkWords } from '../../lesson/words/en/checks/frame.ts';

export function TrialSource({ id }: { id: TrialId }): ReactNode {
  const trial = trials.find((one) => one.id === id);
  if (!trial) return null;
  const { name, citation, doi } = trial;
  return (
    <>
      <span className="provenance-label">{name}</span>
      <span>
        {doi === undefined ? (
          citation
        ) : (
          <a href={`https://doi.org/${doi}`} target="_blank" rel="noreferrer">
            {citation}
          </a>
        )}
      </span>
      <span className="quiet">
        {checkWords.asOf(evidenceDate)} {evidenceCaution}
      </span>
    </>
  );
}
