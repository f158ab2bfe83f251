/** The product: the session in its views, each way in by itself. */
import { Suspense, useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { useStore } from 'zustand';
import { pageWords } from '../lesson/words/en/page.ts';
import { writeAddress } from '../store/address.ts';
import type { Session } from '../store/session.ts';
import { runsWhenAsked } from './runs/runsWhenAsked.ts';
import type { RunStep } from '../ui/handout/stepRun.ts';
import { Learn } from '../ui/learn/Learn.tsx';
import { Fetched, coming, fetched } from '../ui/shared/Fetched.tsx';
import { SessionContext, useSessionStore } from '../ui/shared/session.tsx';

const Gallery = fetched(async () => (await import('../ui/gallery/Gallery.tsx')).Gallery);
const GalleryStage = fetched(
  async () => (await import('../scene/gallery/GalleryStage.tsx')).GalleryStage,
);
const MapView = fetched(async () => (await import('../ui/map/MapView.tsx')).MapView);
const Notes = fetched(async () => (await import('../ui/notes/Notes.tsx')).Notes);
const Glossary = fetched(async () => (await import('../ui/glossary/Glossary.tsx')).Glossary);

const Handout = fetched(async () => (await import('../ui/handout/Handout.tsx')).Handout);
const About = fetched(async () => (await import('../ui/about/About.tsx')).About);
const Lab = fetched(async () => (await import('../ui/lab/Lab.tsx')).Lab);
const Train = fetched(async () => (await import('../ui/train/Train.tsx')).Train);
const runStep: RunStep = async (step, seed) =>
  (await import('./handoutRuns.ts')).runStep(step, seed);

/** For who asked for a page that did not come. */
function BackToLesson(): ReactNode {
  const address = useSessionStore(
    (session) => session.address,
    (state) => state,
  );
  return (
    <a className="button" href={writeAddress({ ...address, mode: 'learn' })}>
      {pageWords.back}
    </a>
  );
}

/** Whoever comes to another view, step or run reads on at its heading; not on the first page load. */
function Arrival({ at, lastRef }: { at: string; lastRef: RefObject<string | null> }): ReactNode {
  useEffect(() => {
    if (lastRef.current !== null && lastRef.current !== at) {
      document.querySelector<HTMLElement>('h1')?.focus();
    }
    lastRef.current = at;
  }, [at, lastRef]);
  return null;
}

export function App({ session, scene }: { session: Session; scene: ReactNode }): ReactNode {
  const mode = useStore(session.address, (state) => state.mode);
  const step = useStore(session.lesson, (state) => state.place);
  const run = useStore(session.address, (state) => state.run);
  const exhibit = useStore(session.address, (state) => state.exhibit);
  const last = useRef<string | null>(null);
  const inLesson = mode === 'home' || mode === 'learn' || mode === 'present';
  return (
    <SessionContext value={session}>
      <Suspense fallback={coming}>
        {/* The first page, the lesson and the lecture are one view: the scene goes on between them. */}
        {inLesson && <Learn scene={scene} />}
        <Fetched key={mode} wayOut={<BackToLesson />}>
          {mode === 'gallery' && <Gallery Scene={GalleryStage} />}
          {mode === 'notes' && <Notes scene={scene} />}
          {mode === 'about' && <About />}
          {mode === 'map' && <MapView />}
          {mode === 'glossary' && <Glossary />}
          {mode === 'lab' && <Lab scene={scene} carryOut={runsWhenAsked} />}
          {mode === 'train' && <Train />}
          {mode === 'handout' && <Handout runStep={runStep} />}
        </Fetched>
        <Arrival
          at={
            inLesson && mode !== 'present'
              ? `${mode} ${step} ${run}`
              : mode === 'lab'
                ? `${mode} ${exhibit}`
                : mode
          }
          lastRef={last}
        />
      </Suspense>
    </SessionContext>
  );
}
