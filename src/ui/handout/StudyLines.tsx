/** On paper, the studies a step tells of: what was counted, of how many, and where it was reported. */
import type { ReactNode } from 'react';
import { evidenceWords } from '../../lesson/words/en/evidenceView.ts';
import { handoutWords } from '../../lesson/words/en/handout.ts';
import { notReported, type Trial } from '../../science/trial.ts';
import { evidenceCaution, evidenceDate, type TrialId } from '../../science/trials.ts';
import { checkWords } from '../../lesson/words/en/checks/frame.ts';
import type { Origins } from './useHandout.ts';

const measures = ['response', 'mrdNegative', 'overallSurvival', 'neurologicEvents'] as const;

/** “Response: blinatumomab 119 of 271 (44 %)”, and so on; null where it was not reported. */
function sayMeasure(
  trial: Trial,
  name: (typeof measures)[number],
  withTrials: Origins['withTrials'],
): string | null {
  const outcome = trial[name];
  if (outcome === notReported) return null;
  const groups = outcome.groups.map((share) => {
    const { group } = share;
    const figure = withTrials(`{${trial.id}/${name}${group === undefined ? '' : `/${group}`}}`);
    const whole =
      'among' in share && share.among !== undefined ? ` ${evidenceWords.among(share.among)}` : '';
    return `${group === undefined ? '' : `${group} `}${figure}${whole}`;
  });
  const { measure } = outcome;
  return `${measure.charAt(0).toUpperCase()}${measure.slice(1)}: ${groups.join('; ')}`;
}

function StudyLine({ trial, withTrials }: { trial: Trial; withTrials: Origins['withTrials'] }) {
  const { name, patients, citation, doi } = trial;
  const found = measures.flatMap((measure) => sayMeasure(trial, measure, withTrials) ?? []);
  return (
    <li>
      <strong>{name}</strong>
      {patients !== notReported && `, ${handoutWords.patients(patients)}`}. {found.join('. ')}.{' '}
      {doi === undefined ? citation : <a href={`https://doi.org/${doi}`}>{citation}</a>}
    </li>
  );
}

export function StudyLines({
  ids,
  origins: { trials, withTrials },
}: {
  ids: readonly TrialId[];
  origins: Origins;
}): ReactNode {
  if (ids.length === 0) return null;
  return (
    <section className="handout-sources">
      <h3>{handoutWords.studies}</h3>
      <ul className="handout-studies">
        {trials
          .filter(({ id }) => ids.includes(id))
          .map((trial) => (
            <StudyLine key={trial.id} trial={trial} withTrials={withTrials} />
          ))}
      </ul>
      <p>
        {checkWords.asOf(evidenceDate)} {evidenceCaution}
      </p>
    </section>
  );
}
