/** Learn mode: the scene with its overlays, and the panel of the step. */
import type { ReactNode } from 'react';
import { Announcer } from '../describe/Announcer.tsx';
import { Description } from '../describe/Description.tsx';
import { Caption } from '../shared/Caption.tsx';
import { CameraPad } from '../shared/CameraPad.tsx';
import { Labels } from '../shared/Labels.tsx';
import { Notices } from '../shared/Notices.tsx';
import { ScaleBar } from '../shared/ScaleBar.tsx';
import { Actions } from './Actions.tsx';
import { Header } from './Header.tsx';
import { Panel } from './Panel.tsx';
import { Readouts } from './Readouts.tsx';
import { SceneFrame } from './SceneFrame.tsx';
import { Transport } from './Transport.tsx';

/** `scene` is the drawn view, or nothing where there is none. */
export function Learn({ scene }: { scene: ReactNode }): ReactNode {
  return (
    <div className="learn">
      <Header />
      <SceneFrame
        scene={scene}
        labels={<Labels />}
        overTop={<Readouts />}
        caption={<Caption />}
        overBottom={
          <>
            <Transport />
            <ScaleBar />
          </>
        }
        overSide={<CameraPad />}
      />
      <main className="panel" aria-labelledby="step-heading">
        <div className="panel-words">
          <Notices />
          <Panel />
          <Description />
        </div>
        <Actions />
      </main>
      <Announcer />
    </div>
  );
}
