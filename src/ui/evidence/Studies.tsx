/** Studies as the review tells of them, by their settings: filtered by whoever reads, ranked by nobody. */
import { useState, type ReactNode } from 'react';
import type { StudiesPlot } from '../../lesson/plotKinds.ts';
import { evidenceWords as words } from '../../lesson/words/en/evidenceView.ts';
import { approvals } from '../../science/reviewFindings.ts';
import type { Setting } from '../../science/trial.ts';
import { evidenceCaution, evidenceDate, trials } from '../../science/trials.ts';
import { Study } from './Study.tsx';
import '../style/evidence.css';

const settings: readonly Setting[] = [
  'relapsed or refractory',
  'Ph-positive',
  'MRD-positive',
  'newly diagnosed',
];

/** `all`, or one of the settings. */
type Filter = Setting | 'all';

function approvedFor(setting: Setting): string | null {
  const years = Object.values(approvals)
    .filter((approval) => approval.setting === setting)
    .map(({ year }) => String(year));
  return years.length > 0 ? words.approved(years.join(', ')) : null;
}

export function Studies({ plot: { only } }: { plot: StudiesPlot }): ReactNode {
  const [filter, setFilter] = useState<Filter>('all');
  const [drugOnly, setDrugOnly] = useState(false);
  const shown = trials.filter(
    ({ id, setting, blinatumomab }) =>
      (only === undefined || only.includes(id)) &&
      (filter === 'all' || setting === filter) &&
      (!drugOnly || blinatumomab === 'all'),
  );
  return (
    <section className="studies" aria-label={words.studies}>
      {only === undefined && (
        <div className="studies-filter" role="group" aria-label={words.filter}>
          <label>
            {words.setting}{' '}
            <select value={filter} onChange={(event) => setFilter(event.target.value as Filter)}>
              <option value="all">{words.everySetting}</option>
              {settings.map((setting) => (
                <option key={setting} value={setting}>
                  {words.settings[setting]}
                </option>
              ))}
            </select>
          </label>
          <label>
            <input
              type="checkbox"
              checked={drugOnly}
              onChange={(event) => setDrugOnly(event.target.checked)}
            />{' '}
            {words.drugOnly}
          </label>
          <p className="quiet" role="status">
            {words.count(shown.length)}
          </p>
        </div>
      )}
      <p className="quiet">
        {words.date(evidenceDate)} {evidenceCaution}
      </p>
      {settings.map((setting) => {
        const here = shown.filter((trial) => trial.setting === setting);
        const approved = approvedFor(setting);
        return (
          here.length > 0 && (
            <section key={setting} className="studies-setting">
              <h2>{words.settings[setting]}</h2>
              {approved !== null && <p className="quiet">{approved}</p>}
              {here.map((trial) => (
                <Study key={trial.id} trial={trial} />
              ))}
            </section>
          )
        );
      })}
    </section>
  );
}
