/** Where the named things of the cell place are: the cells, one receptor of each, one bound and one
 * free drug, chosen where the camera sees them best and kept while it does. */
import { Vector3, type PerspectiveCamera } from 'three';
import type { RaceMotion, Receptor } from './raceMotion.ts';
import { alike, ReceptorAnchor, seenTowards } from './receptorAnchor.ts';
import { createPose, createStanding, type Surface } from './surface.ts';

type See = (id: string, at: Vector3) => boolean;

/** What is to be named. */
interface Named extends RaceMotion {
  readonly drawnSites: Readonly<Record<Receptor, Int32Array>>;
}

/** Where on its cell each label points, as the camera sees it: right, up, towards the eye. */
const towards = {
  tCell: new Vector3(-0.5, 0.82, 0.25).normalize(),
  blast: new Vector3(0.62, 0.76, 0.2).normalize(),
  cd3: new Vector3(-0.72, -0.6, 0.35).normalize(),
  cd19: new Vector3(0.66, -0.66, 0.36).normalize(),
  bound: new Vector3(0.9, 0.1, 0.42).normalize(),
} as const;
/** What is labelled stays labelled until it is this far (cosine) from where the label points. */
const BOUND_KEPT = 0.72;
const NONE = -1;
const receptors = ['cd19', 'cd3'] as const;
/** A drug counts as hidden by a cell if it is seen within this many radii of its middle. */
const HIDING_RADII = 1.12;

const point = new Vector3();
const wanted = new Vector3();
const standing = createStanding();
const held = createPose();

export class RaceAnchors {
  private readonly receptors = {
    cd19: new ReceptorAnchor(towards.cd19),
    cd3: new ReceptorAnchor(towards.cd3),
  };
  private free = NONE;
  private bound = NONE;

  tell(place: Named, see: See, camera: PerspectiveCamera): void {
    tellCell('tCell', place.surfaces.cd3, see, camera);
    tellCell('blast', place.surfaces.cd19, see, camera);
    for (const id of receptors) {
      see(id, this.receptors[id].find(place.surfaces[id], place.drawnSites[id], camera));
    }
    this.tellBound(place, see, camera);
    this.tellFree(place, see, camera.position);
  }

  private tellBound(place: Named, see: See, camera: PerspectiveCamera): void {
    const aim = seenTowards(towards.bound, camera);
    const pool = place.bound.cd19;
    const { copies } = place.surfaces.cd19;
    const kept = pool.draws(this.bound) && alike(this.bound, copies, aim) >= BOUND_KEPT;
    if (!kept) {
      this.bound = NONE;
      let best = BOUND_KEPT;
      for (const site of pool.sites) {
        const likeness = site === NONE ? -1 : alike(site, copies, aim);
        if (likeness > best) {
          best = likeness;
          this.bound = site;
        }
      }
    }
    if (this.bound === NONE) return;
    place.surfaces.cd19.stand(this.bound, standing, camera.position);
    place.surfaces.cd19.hold(standing, held);
    see('boundDrug', held.place);
  }

  private tellFree(place: Named, see: See, eye: Vector3): void {
    const { all } = place.wanderers;
    if (this.free !== NONE && this.tryFree(place, this.free, see, eye)) return;
    this.free = NONE;
    let nearest = Infinity;
    for (let candidate = 0; candidate < all.length; candidate += 1) {
      const distance = all[candidate]?.place.distanceTo(eye) ?? Infinity;
      if (distance >= nearest || !this.tryFree(place, candidate, see, eye)) continue;
      nearest = distance;
      this.free = candidate;
    }
    if (this.free !== NONE) this.tryFree(place, this.free, see, eye);
  }

  /** Tells of a free drug; true if it lies in the free area and no cell hides it or lies behind it. */
  private tryFree(place: Named, candidate: number, see: See, eye: Vector3): boolean {
    const wanderer = place.wanderers.all[candidate];
    if (!wanderer) return false;
    for (const receptor of receptors) {
      const { middle, radiusUm } = place.surfaces[receptor];
      // Distance of the cell's middle from the line of sight.
      wanted.copy(wanderer.place).sub(eye).normalize();
      point.set(middle.x, middle.y, middle.z).sub(eye);
      const along = point.dot(wanted);
      if (point.addScaledVector(wanted, -along).length() < radiusUm * HIDING_RADII) return false;
    }
    return see('freeDrug', wanderer.place);
  }
}

function tellCell(
  id: 'tCell' | 'blast',
  surface: Surface,
  see: See,
  camera: PerspectiveCamera,
): void {
  const aim = seenTowards(towards[id], camera);
  see(id, point.copy(surface.middle).addScaledVector(aim, surface.reachUm(aim)));
}
