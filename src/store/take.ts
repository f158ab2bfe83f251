/** How pictures and clips are taken of the scene: a stage that stands offers itself here, whoever saves
 * asks for it. */

/** A stage held for pictures: its own loop rests until it is released. */
export interface Take {
  /** The canvas; what it shows may be read right after `draw`, and not later. */
  readonly canvas: HTMLCanvasElement;
  /** Size of the view, CSS pixels. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** Device pixels per CSS pixel: what was asked for, or less where the machine draws no larger. */
  readonly pixelRatio: number;
  /** Lets so many seconds of screen time pass, the world's too while it runs, and draws one frame. */
  draw(seconds: number): void;
  /** Gives the stage back as it was found, the run where it stands now. */
  release(): void;
}

/** Draws at `pixelRatio` device pixels per CSS pixel, the subject clear of a strip of `stripPx` CSS
 * pixels at the foot. */
export type BeginTake = (pixelRatio: number, stripPx: number) => Take;

/** What a stage that stands offers; null where nothing is drawn. */
export interface Takes {
  begin: BeginTake | null;
}
