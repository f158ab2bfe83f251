/** The scene as a PNG, at twice the screen, with its plate. */
import type { BeginTake } from '../store/take.ts';
import { drawPlated, plateHeightPx, type Plate } from './plate.ts';

const TIMES_SCREEN = 2;

export interface Picture {
  readonly png: Blob;
  /** Times the screen's own pixels: 2, or 1 where this machine draws no larger. */
  readonly timesScreen: number;
}

/**
 * Takes one picture of the present moment. `plate` is asked before it is drawn (for its height) and
 * after (the scale follows the framing). The stage stands as before afterwards, also after an error.
 *
 * Rejects where the canvas cannot be had or read.
 */
export async function takePicture(
  begin: BeginTake,
  viewWidthPx: number,
  plate: () => Plate,
): Promise<Picture> {
  const stripPx = plateHeightPx(plate(), viewWidthPx);
  const screen = window.devicePixelRatio;
  const take = begin(TIMES_SCREEN * screen, stripPx);
  const composed = document.createElement('canvas');
  try {
    composed.width = take.canvas.width;
    composed.height = take.canvas.height;
    const context = composed.getContext('2d');
    if (!context) throw new Error('There is no canvas to compose the picture on.');
    take.draw(0);
    const { widthPx, heightPx } = take;
    drawPlated(context, take.canvas, plate(), { widthPx, heightPx, stripPx });
  } finally {
    take.release();
  }
  const png = await new Promise<Blob>((resolve, reject) => {
    composed.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The picture could not be read from the canvas.'));
    });
  });
  return { png, timesScreen: take.pixelRatio / screen };
}
