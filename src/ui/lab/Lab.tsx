/** The lab: its five experiments as cards, or one of them. */
import type { ReactNode } from 'react';
import { experimentIds, type ExperimentId } from '../../lesson/lab/experiment.ts';
import { experimentNamed, experiments } from '../../lesson/lab/experiments.ts';
import { labWords as words } from '../../lesson/words/en/lab.ts';
import { writeAddress } from '../../store/address.ts';
import type { CarryOutRuns } from '../../store/runs.ts';
import { Notices } from '../shared/Notices.tsx';
import { PageHeader } from '../shared/PageHeader.tsx';
import { useSessionStore } from '../shared/session.tsx';
import { usePageTitle } from '../shared/usePageTitle.ts';
import { ExperimentView } from './ExperimentView.tsx';
import '../style/lab.css';

function Card({ id }: { id: ExperimentId }): ReactNode {
  const address = useSessionStore(
    (session) => session.address,
    (state) => state,
  );
  const { picture } = experiments[id];
  const { name, question, lead } = words.experiments[id];
  return (
    <li className="lab-card">
      <h2>
        <a href={writeAddress({ ...address, mode: 'lab', exhibit: id, controls: {} })}>
          {question}
        </a>
      </h2>
      <img src={`steps/${picture}.webp`} alt="" loading="lazy" width="560" height="315" />
      <p className="quiet">{name}</p>
      <p>{lead}</p>
    </li>
  );
}

/** `scene` is the drawn view; `carryOut` runs the model as the command line does. */
export function Lab({ scene, carryOut }: { scene: ReactNode; carryOut: CarryOutRuns }): ReactNode {
  const exhibit = useSessionStore(
    (session) => session.address,
    (state) => state.exhibit,
  );
  const experiment = experimentNamed(exhibit);
  usePageTitle(
    experiment ? `${words.experiments[experiment.id].name} · ${words.title}` : words.title,
  );
  if (experiment !== null) {
    return (
      <ExperimentView
        key={experiment.id}
        experiment={experiment}
        scene={scene}
        carryOut={carryOut}
      />
    );
  }
  return (
    <div className="page lab-page">
      <PageHeader title={words.title} />
      <main aria-labelledby="lab-heading">
        <Notices />
        <h1 id="lab-heading" tabIndex={-1}>
          {words.title}
        </h1>
        <p>{words.lead}</p>
        <ul className="lab-cards">
          {experimentIds.map((id) => (
            <Card key={id} id={id} />
          ))}
        </ul>
      </main>
    </div>
  );
}
