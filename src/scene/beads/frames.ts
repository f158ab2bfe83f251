/** Where every molecule of a place is: one frame each, in one array that the shader reads. Moving a
 * molecule rewrites its frame and leaves its beads alone. */

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

  /** Position in µm; `scale` is µm per nanometre of the molecule's own frame. */
  place(frame: number, x: number, y: number, z: number, scale: number): void {
    const at = frame * FLOATS;
    this.data[at] = x;
    this.data[at + 1] = y;
    this.data[at + 2] = z;
    this.data[at + 3] = scale;
  }

  /** Turn as a unit quaternion. */
  turn(frame: number, x: number, y: number, z: number, w: number): void {
    const at = frame * FLOATS + 4;
    this.data[at] = x;
    this.data[at + 1] = y;
    this.data[at + 2] = z;
    this.data[at + 3] = w;
  }

  /** `visibility` 0 hides the molecule and 1 shows it whole; `fade` 0 to 1 takes it into the haze. */
  show(frame: number, visibility: number, fade: number): void {
    const at = frame * FLOATS + 8;
    this.data[at] = visibility;
    this.data[at + 1] = fade;
  }
}
