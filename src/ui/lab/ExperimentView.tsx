/** One experiment: its question and things to try, what is set, its scene and its plots. */
import { useMemo, type ReactNode } from 'react';
import type { Experiment } from '../../lesson/lab/experiment.ts';
import type { ExperimentWords } from '../../lesson/words/lab.ts';
import { labWords as words } from '../../lesson/words/en/lab.ts';
import type { CarryOutRuns } from '../../store/runs.ts';
import { Inspected } from '../learn/Inspected.tsx';
import { Numbers } from '../learn/Readouts.tsx';
import { SceneFrame } from '../learn/SceneFrame.tsx';
import { Transport } from '../learn/Transport.tsx';
import { CameraPad } from '../shared/CameraPad.tsx';
import { Caption } from '../shared/Caption.tsx';
import { Labels } from '../shared/Labels.tsx';
import { Notices } from '../shared/Notices.tsx';
import { SaveButton } from '../shared/SaveButton.tsx';
import { ScaleBar } from '../shared/ScaleBar.tsx';
import { useSessionStore } from '../shared/session.tsx';
import { Describe, GoOn, Limits, Sources } from './About.tsx';
import { DataBar } from './DataBar.tsx';
import { LabHeader } from './LabHeader.tsx';
import { LabPlots } from './LabPlots.tsx';
import { Settings, Tries } from './Settings.tsx';
import { useLabData } from './useLabData.ts';
import { useSettings, useUndoKeys } from './useSettings.ts';
import '../style/panel.css';

export function ExperimentView({
  experiment,
  scene,
  carryOut,
}: {
  experiment: Experiment;
  scene: ReactNode;
  carryOut: CarryOutRuns;
}): ReactNode {
  const said: ExperimentWords = words.experiments[experiment.id];
  const seed = useSessionStore(
    (session) => session.address,
    (state) => state.seed,
  );
  const settings = useSettings(experiment);
  const { values } = settings;
  useUndoKeys(settings);
  const data = useLabData({ experiment, values, seed }, carryOut);
  const { durationS, pace } = useMemo(() => experiment.world(values), [experiment, values]);
  return (
    <div className="learn lab">
      <LabHeader name={said.name} />
      <SceneFrame
        scene={scene}
        still={false}
        name={`${words.title}: ${said.name}`}
        instead={<p className="lab-no-scene">{words.stillMissing}</p>}
        labels={<Labels />}
        overTop={<Numbers ids={experiment.readout.numbers} />}
        overMiddle={null}
        overFoot={null}
        overRight={null}
        caption={<Caption />}
        overBottom={
          <>
            <Transport pace={pace} />
            <ScaleBar />
          </>
        }
        overSide={
          <CameraPad>
            <SaveButton />
          </CameraPad>
        }
      />
      <main className="panel" aria-labelledby="lab-heading">
        <div className="panel-words">
          <Notices />
          <article className="step">
            <h1 id="lab-heading" tabIndex={-1}>
              {said.question}
            </h1>
            <p>{said.lead}</p>
            <Tries experiment={experiment} said={said} settings={settings} />
            <Settings experiment={experiment} settings={settings} />
            <Inspected />
            <LabPlots data={data} durationS={durationS} />
            <DataBar data={data} />
            <Limits said={said} />
            <GoOn experiment={experiment} />
            <Sources experiment={experiment} />
          </article>
          <Describe text={said.describe} />
        </div>
      </main>
    </div>
  );
}
