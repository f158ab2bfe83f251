/** Fetches what a lecture may show besides its scenes: plots, what saves a picture, and the pictures of the
 * overview. */
import { stepPictures } from 'virtual:step-pictures';

/** A picture is had without the network only as long as the page holds it. */
const pictures: HTMLImageElement[] = [];

/** Rejections are left to whoever shows the part: it is tried again there. */
export function fetchHall(): readonly Promise<unknown>[] {
  if (pictures.length === 0) {
    for (const address of stepPictures.values()) {
      const picture = new Image();
      picture.src = address;
      pictures.push(picture);
    }
  }
  return [
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
