/** One receptor of a cell that bears the label of its kind: chosen where the camera sees it well, and
 * kept while it does. */
import { Matrix4, Vector3, type PerspectiveCamera } from 'three';
import { writeSiteDirection } from './sites.ts';
import { createStanding, type Surface } from './surface.ts';

/** What is labelled stays labelled until it is this far (cosine) from where the label points. */
const KEPT = 0.9;
const NONE = -1;

const standing = createStanding();
const direction = new Vector3();
const wanted = new Vector3();
const view = new Matrix4();

/** A direction as the camera has it (right, up, towards the eye), as the scene has it. */
export function seenTowards(aim: Vector3, camera: PerspectiveCamera): Vector3 {
  return wanted.copy(aim).applyMatrix4(view.copy(camera.matrixWorld).setPosition(0, 0, 0));
}

/** Cosine of the angle between a receptor's place and a direction. */
export function alike(site: number, copies: number, aim: Vector3): number {
  writeSiteDirection(site, copies, direction);
  return direction.dot(aim);
}

export class ReceptorAnchor {
  private site = NONE;

  /** `towards`: where on its cell it should be, as the camera sees it. */
  constructor(private readonly towards: Vector3) {}

  /** Where the chosen receptor of those drawn stands now. */
  find(surface: Surface, drawn: Int32Array, camera: PerspectiveCamera): Vector3 {
    const aim = seenTowards(this.towards, camera);
    const { copies } = surface;
    if (this.site === NONE || alike(this.site, copies, aim) < KEPT) {
      let best = -1;
      for (const candidate of drawn) {
        const likeness = alike(candidate, copies, aim);
        if (likeness <= best) continue;
        best = likeness;
        this.site = candidate;
      }
    }
    surface.stand(this.site, standing, camera.position);
    return standing.place;
  }
}
