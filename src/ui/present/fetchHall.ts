/** Fetches what a lecture may show besides its scenes: plots, what saves a picture, and the pictures of the
 * overview. */
import { stepPictures } from 'virtual:step-pictures';

/** A picture is had without the network only as long as the page holds it. */
const pictures: HTMLImageElement[] = [];

async function fetchPicture(address: string): Promise<void> {
  const picture = new Image();
  pictures.push(picture);
  // The picture is kept, and what listens to it is not.
  const settled = new AbortController();
  const { signal } = settled;
  await new Promise((done) => {
    picture.addEventListener('load', done, { signal });
    picture.addEventListener('error', done, { signal });
    picture.src = address;
  });
  settled.abort();
}

/** Rejections are left to whoever shows the part: it is tried again there. */
export function fetchHall(): readonly Promise<unknown>[] {
  return [
    ...(pictures.length === 0 ? [...stepPictures.values()].map(fetchPicture) : []),
    import('./HallReadouts.tsx'),
    import('../learn/LawPlot.tsx'),
    import('../learn/KillBadge.tsx'),
    import('../evidence/TrialBars.tsx'),
    import('../evidence/Studies.tsx'),
    import('../evidence/Cautions.tsx'),
    import('../shared/SaveDialog.tsx'),
    import('../../deliver/picture.ts'),
    import('../../deliver/clip.ts'),
  ];
}
