/** Where things stand on the screen, rewritten every frame: scene writes, ui reads. It lives
 * outside React and outside the stores, because it changes sixty times a second. */
import type { Schematic } from '../lesson/words/subjects.ts';

export interface LabelAnchor {
  /** CSS pixels from the left and top of the scene. */
  x: number;
  y: number;
  visible: boolean;
  /** The place has it now, in sight or not. */
  stands: boolean;
  /** Distance to the camera in µm; nearer labels win where two would overlap. */
  depth: number;
}

export interface LabelLayer {
  readonly anchors: Map<string, LabelAnchor>;
  /** Micrometres per CSS pixel at the depth of the subject: what makes the scale bar true. */
  umPerPixel: number;
  /** One in how many is drawn, by what is drawn ('cd19', 'cd3', 'flights', 'boundDrug'). */
  readonly sampling: Map<string, number>;
  /** How many times too large molecules are drawn against the cells. */
  moleculeMagnification: number;
  /** How many times slower than in plasma free drug is drawn to drift. */
  driftSlowdown: number;
  /** What in the picture is a plan and not to its scale. */
  readonly schematic: Set<Schematic>;
  /** What body a point of the picture lies on, the foremost; the scene answers when it is asked. */
  bodyAt: (x: number, y: number) => string | null;
  /** Called by the scene when a frame's positions are complete. */
  publish(): void;
  subscribe(listener: () => void): () => void;
}

export function createLabelLayer(): LabelLayer {
  const listeners = new Set<() => void>();
  return {
    anchors: new Map(),
    umPerPixel: 0,
    sampling: new Map(),
    moleculeMagnification: 1,
    driftSlowdown: 1,
    schematic: new Set(),
    bodyAt: () => null,
    publish() {
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
