/** The lesson: the scene with its overlays, and the panel of the step; before it begins, the first
 * page over the same scene. */
import { Suspense, type ReactNode } from 'react';
import { stepOf } from '../../lesson/lesson.ts';
import { scenarios } from '../../lesson/scenarios.ts';
import { runNamed, type Step } from '../../lesson/step.ts';
import { plainWords } from '../../lesson/words/fill.ts';
import { stepWords } from '../../lesson/words/en/shelf.ts';
import { english } from '../../lesson/words/en/words.ts';
import { emptyReadings } from '../../sim/readings.ts';
import { Announcer } from '../describe/Announcer.tsx';
import { Description } from '../describe/Description.tsx';
import { Home } from '../home/Home.tsx';
import { Caption } from '../shared/Caption.tsx';
import { CameraPad } from '../shared/CameraPad.tsx';
import { Fetched, coming, fetched, fetchedOrNothing } from '../shared/Fetched.tsx';
import { Labels } from '../shared/Labels.tsx';
import { Notices } from '../shared/Notices.tsx';
import { PlayButton } from '../shared/PlayButton.tsx';
import { ScaleBar } from '../shared/ScaleBar.tsx';
import { useSessionStore } from '../shared/session.tsx';
import '../style/panel.css';
import '../style/stagePlot.css';
import { Actions } from './Actions.tsx';
import { Header } from './Header.tsx';
import { Panel } from './Panel.tsx';
import { usePlotRoom } from './plotRoom.ts';
import { Readouts } from './Readouts.tsx';
import { SceneFrame } from './SceneFrame.tsx';
import { ShownPlot } from './ShownPlot.tsx';
import { SkipLine } from './SkipLine.tsx';
import { Transport } from './Transport.tsx';

const Narrator = fetched(async () => (await import('../narration/Narrator.tsx')).Narrator);
// Few machines need it.
const StillPicture = fetched(async () => (await import('./StillPicture.tsx')).StillPicture);
// The picture is in the same file, and its place says that it is missing.
const StillCaption = fetchedOrNothing(
  async () => (await import('./StillPicture.tsx')).StillCaption,
);
// The readouts count the same.
const KillBadge = fetchedOrNothing(async () => (await import('./KillBadge.tsx')).KillBadge);
// Without it the lesson goes on in silence.
const EventSounds = fetchedOrNothing(
  async () => (await import('../narration/EventSounds.tsx')).EventSounds,
);
// Without it nothing is saved.
const SaveButton = fetchedOrNothing(
  async () => (await import('../shared/SaveButton.tsx')).SaveButton,
);

// Only lecturers need it.
const HallReadouts = fetched(
  async () => (await import('../present/HallReadouts.tsx')).HallReadouts,
);
const Band = fetched(async () => (await import('../present/Band.tsx')).Band);
const Lectern = fetched(async () => (await import('../present/Lectern.tsx')).Lectern);

/** `scene` is the drawn view, or nothing where there is none. */
export function Learn({ scene }: { scene: ReactNode }): ReactNode {
  const mode = useSessionStore(
    (session) => session.address,
    (state) => state.mode,
  );
  const home = mode === 'home';
  const present = mode === 'present';
  const learn = mode === 'learn';
  const step = useSessionStore(
    (session) => session.lesson,
    (state) => state.place,
  );
  const run = useSessionStore(
    (session) => session.address,
    (state) => state.run,
  );
  const undrawn = useSessionStore(
    (session) => session.view,
    (state) => state.scene === 'unavailable',
  );
  const { module, shot }: Step = stepOf(step);
  const { describe, title } = stepWords(step);
  const { scenario } = runNamed(stepOf(step), run);
  const plotRoom = usePlotRoom();
  // A hall has a plot of its own.
  const stagePlot = learn && (
    <div className="stage-plot">
      <ShownPlot />
    </div>
  );
  const follows = shot === 'followed';
  const narrated = useSessionStore(
    (session) => session.settings,
    (state) => state.narration,
  );
  const sounding = useSessionStore(
    (session) => session.settings,
    (state) => state.sound,
  );
  return (
    // Of a lecture this is the main part; an element of its own would draw the scene anew.
    <div className={learn ? 'learn' : `learn ${mode}`} role={present ? 'main' : undefined}>
      {home && <Home />}
      {learn && <Header />}
      <SceneFrame
        scene={scene}
        still={home}
        name={
          home ? plainWords(describe.still, emptyReadings) : `${english.modules[module]}: ${title}`
        }
        instead={
          <Fetched>
            <Suspense fallback={coming}>
              <StillPicture step={step} />
            </Suspense>
          </Fetched>
        }
        labels={
          home ? null : (
            <>
              <Labels />
              {follows && (
                <Suspense fallback={coming}>
                  <KillBadge />
                </Suspense>
              )}
            </>
          )
        }
        overTop={
          present ? (
            <Fetched>
              <Suspense fallback={coming}>
                <HallReadouts />
              </Suspense>
            </Fetched>
          ) : (
            learn && <Readouts />
          )
        }
        overMiddle={plotRoom === 'overScene' && stagePlot}
        overFoot={plotRoom === 'underScene' && stagePlot}
        overRight={plotRoom === 'besideScene' && stagePlot}
        caption={
          home ? null : (
            <>
              <SkipLine />
              <Caption />
              {undrawn && (
                <Suspense fallback={coming}>
                  <StillCaption step={step} />
                </Suspense>
              )}
              {present && <ScaleBar />}
            </>
          )
        }
        overBottom={
          home ? (
            <PlayButton />
          ) : present ? (
            <Fetched>
              <Suspense fallback={coming}>
                <Band />
              </Suspense>
            </Fetched>
          ) : (
            <>
              <Transport pace={scenarios[scenario].pace} />
              <ScaleBar />
            </>
          )
        }
        overSide={
          learn &&
          plotRoom !== 'overScene' && (
            <CameraPad>
              <Suspense fallback={coming}>
                <SaveButton />
              </Suspense>
            </CameraPad>
          )
        }
      />
      {present && (
        <Fetched>
          <Suspense fallback={coming}>
            <Lectern />
          </Suspense>
        </Fetched>
      )}
      {learn && (
        <main className="panel" aria-labelledby="step-heading">
          {/* Another step or run is read from its top. */}
          <div className="panel-words" key={`${step} ${run}`}>
            <Notices />
            <Panel />
            <Description />
          </div>
          {narrated && (
            <Fetched>
              <Suspense fallback={coming}>
                <Narrator />
              </Suspense>
            </Fetched>
          )}
          <Actions />
        </main>
      )}
      {!home && <Announcer />}
      {learn && sounding && (
        <Suspense fallback={coming}>
          <EventSounds />
        </Suspense>
      )}
    </div>
  );
}
