/** One study: who was treated and how, what was found of whom, what was not reported, and its footnotes. */
import type { ReactNode } from 'react';
import { evidenceWords as words } from '../../lesson/words/en/evidenceView.ts';
import {
  notReported,
  percentOf,
  type Median,
  type NotReported,
  type Outcome,
  type Share,
  type Trial,
} from '../../science/trial.ts';
import { writeUnits } from '../../lesson/words/format.ts';

/** 119 of 271 (44 %), among responders. */
function sayShare(share: Share): string {
  const percent = percentOf(share);
  const counts = share.n !== undefined && share.of !== undefined ? `${share.n}/${share.of}` : null;
  const rounded = percent === undefined ? null : words.percent(Number(percent.toPrecision(2)));
  const figure = [rounded, counts ?? (rounded === null ? share.n : null)]
    .filter((part) => part !== null && part !== undefined)
    .join(', ');
  return share.among === undefined ? figure : `${figure} ${words.among(share.among)}`;
}

function sayGroup(group: Share | Median): string {
  const said =
    'months' in group
      ? typeof group.months === 'number'
        ? words.months(group.months)
        : group.months
      : sayShare(group);
  return group.group === undefined ? said : `${group.group}: ${said}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What was counted, after what it is where the one does not say the other. */
function nameOf(name: string, measure: string): string {
  const says = measure.toLowerCase().includes(name.toLowerCase());
  return says ? capital(measure) : `${name}: ${measure}`;
}

function Found({ name, outcome }: { name: string; outcome: Outcome | NotReported }): ReactNode {
  return (
    <div>
      <dt>{outcome === notReported ? name : nameOf(name, outcome.measure)}</dt>
      <dd>
        {outcome === notReported ? (
          <span className="quiet">{words.notReported}</span>
        ) : (
          <ul>
            {outcome.groups.map((group) => (
              <li key={sayGroup(group)}>{sayGroup(group)}</li>
            ))}
          </ul>
        )}
      </dd>
    </div>
  );
}

export function Study({ trial }: { trial: Trial }): ReactNode {
  const { citation, doi, footnotes, further, patients } = trial;
  return (
    <details className="study">
      <summary>
        <span className="study-name">{trial.name}</span>{' '}
        <span className="quiet">
          {patients === notReported ? words.noPatients : words.patients(patients)}
          {footnotes.length > 0 && `, ${words.footnotes(footnotes.length)}`}
        </span>
      </summary>
      <p>
        {capital(writeUnits(trial.population))}. {words.design(trial.phase, trial.design)}
      </p>
      {trial.dose !== notReported && <p>{words.dose(writeUnits(trial.dose))}</p>}
      <dl>
        <Found name={words.measures.response} outcome={trial.response} />
        <Found name={words.measures.mrdNegative} outcome={trial.mrdNegative} />
        <Found name={words.measures.overallSurvival} outcome={trial.overallSurvival} />
        <Found name={words.measures.neurologicEvents} outcome={trial.neurologicEvents} />
        <Found name={words.measures.cytokineRelease} outcome={trial.cytokineRelease} />
        {further.map((outcome) => (
          <Found key={outcome.measure} name={words.measures.further} outcome={outcome} />
        ))}
      </dl>
      {footnotes.length > 0 && (
        <ul className="study-notes">
          {footnotes.map(({ text, basis }) => (
            <li key={text}>
              {writeUnits(text)} <span className="quiet">({words.basis[basis]})</span>
            </li>
          ))}
        </ul>
      )}
      <p>
        {doi === undefined ? (
          citation
        ) : (
          <a href={`https://doi.org/${doi}`} target="_blank" rel="noreferrer">
            {citation}
          </a>
        )}
      </p>
    </details>
  );
}
