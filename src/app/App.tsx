/** The product: the session in its views, each way in by itself. */
import { lazy, Suspense, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Session } from '../store/session.ts';
import { Learn } from '../ui/learn/Learn.tsx';
import { SessionContext } from '../ui/shared/session.tsx';

const Gallery = lazy(async () => ({
  default: (await import('../ui/gallery/Gallery.tsx')).Gallery,
}));
const GalleryStage = lazy(async () => ({
  default: (await import('../scene/gallery/GalleryStage.tsx')).GalleryStage,
}));

export function App({ session, scene }: { session: Session; scene: ReactNode }): ReactNode {
  const mode = useStore(session.address, (state) => state.mode);
  return (
    <SessionContext value={session}>
      {mode === 'gallery' ? (
        <Suspense fallback={null}>
          <Gallery Scene={GalleryStage} />
        </Suspense>
      ) : (
        <Learn scene={scene} />
      )}
    </SessionContext>
  );
}
