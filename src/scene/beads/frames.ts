/** Where every molecule of a place is: one frame each, in one array that the shader reads. Moving a
 * molecule rewrites its frame and leaves its beads alone. */
import type { QuaternionLike, Vector3Like } from 'three';

/** Texels per frame: position and scale; turn; visibility and haze. */
export const TEXELS_PER_FRAME = 3;
const FLOATS = TEXELS_PER_FRAME * 4;
/** Texture width in texels; a whole number of frames. */
export const FRAMES_PER_ROW = 256;

export class Frames {
  readonly data: Float32Array;
  readonly rows: number;

  constructor(capacity: number) {
    this.rows = Math.max(1, Math.ceil(capacity / FRAMES_PER_ROW));
    this.data = new Float32Array(this.rows * FRAMES_PER_ROW * FLOATS);
  }

  /** Position in scene units and turn as a unit quaternion; `scale` is scene units per unit of the
   * molecule's own frame. Both come whole: loose numbers would be boxed, a frame's worth at a time. */
  pose(frame: number, place: Vector3Like, turn: QuaternionLike, scale: number): void {
    const at = frame * FLOATS;
    this.data[at] = place.x;
    this.data[at + 1] = place.y;
    this.data[at + 2] = place.z;
    this.data[at + 3] = scale;
    this.data[at + 4] = turn.x;
    this.data[at + 5] = turn.y;
    this.data[at + 6] = turn.z;
    this.data[at + 7] = turn.w;
  }

  /** `visibility` 0 hides the molecule and 1 shows it whole; `fade` 0 to 1 takes it into the haze. */
  show(frame: number, visibility: number, fade: number): void {
    const at = frame * FLOATS + 8;
    this.data[at] = visibility;
    this.data[at + 1] = fade;
  }

  /** Takes a molecule out of the picture; where it was is forgotten. */
  hide(frame: number): void {
    const at = frame * FLOATS;
    for (let number = 0; number < FLOATS; number += 1) this.data[at + number] = 0;
  }

  /** Writes where the first of `count` molecules from `first` on is that is seen well; 0 if none. */
  whereShown(first: number, count: number, out: { set(x: number, y: number, z: number): unknown }) {
    for (let frame = first; frame < first + count; frame += 1) {
      const at = frame * FLOATS;
      if ((this.data[at + 8] ?? 0) < 0.9 || (this.data[at + 9] ?? 1) > 0.2) continue;
      out.set(this.data[at] ?? 0, this.data[at + 1] ?? 0, this.data[at + 2] ?? 0);
      return;
    }
    out.set(0, 0, 0);
  }
}
