/** Where the named things of the cell place stand on the screen, written once a frame for the words
 * that the interface lays over the scene. */
import { Matrix4, Vector3 } from 'three';
import type { LabelAnchor, LabelLayer } from '../store/labelLayer.ts';
import type { CameraRig } from './camera/cameraRig.ts';
import { MAGNIFICATION, type CellPlace } from './places/cell/cellPlace.ts';
import { createPose, type Surface } from './places/cell/surface.ts';
import { writeSiteDirection } from './places/cell/sites.ts';

const ids = ['tCell', 'blast', 'cd3', 'cd19', 'freeEngager', 'boundEngager'] as const;
export type AnchorId = (typeof ids)[number];

/** Where on its cell each label points, as the camera sees it: right, up, towards the eye. */
const towards = {
  tCell: new Vector3(-0.5, 0.82, 0.25).normalize(),
  blast: new Vector3(0.62, 0.76, 0.2).normalize(),
  cd3: new Vector3(-0.72, -0.6, 0.35).normalize(),
  cd19: new Vector3(0.66, -0.66, 0.36).normalize(),
  bound: new Vector3(0.9, 0.1, 0.42).normalize(),
} as const;
/** What is labelled stays labelled until it is this far (cosine) from where the label points. */
const KEPT = 0.9;
const BOUND_KEPT = 0.72;
const NONE = -1;
const receptors = ['cd19', 'cd3'] as const;
/** A label never clings to the very edge of the free area, CSS pixels. */
const EDGE_PX = 12;

const point = new Vector3();
const wanted = new Vector3();
const standing = createPose();
const held = createPose();
const direction = new Vector3();
const view = new Matrix4();

export class LabelWriter {
  private readonly anchors: Readonly<Record<AnchorId, LabelAnchor>>;
  private readonly receptors = { cd19: NONE, cd3: NONE };
  private free = NONE;
  private bound = NONE;

  constructor(
    private readonly layer: LabelLayer,
    private readonly rig: CameraRig,
  ) {
    this.anchors = {
      tCell: hiddenAnchor(),
      blast: hiddenAnchor(),
      cd3: hiddenAnchor(),
      cd19: hiddenAnchor(),
      freeEngager: hiddenAnchor(),
      boundEngager: hiddenAnchor(),
    };
    for (const id of ids) layer.anchors.set(id, this.anchors[id]);
    layer.moleculeMagnification = MAGNIFICATION;
  }

  write(place: CellPlace): void {
    const { layer, rig } = this;
    view.copy(rig.camera.matrixWorld).setPosition(0, 0, 0);
    this.writeCell('tCell', place.surfaces.cd3);
    this.writeCell('blast', place.surfaces.cd19);
    this.writeReceptor('cd3', place);
    this.writeReceptor('cd19', place);
    this.writeBound(place);
    this.writeFree(place);
    layer.umPerPixel = rig.umPerPixel;
    layer.sampling.set('cd19', place.oneIn.cd19);
    layer.sampling.set('cd3', place.oneIn.cd3);
    layer.sampling.set('flights', place.flights.oneIn);
    layer.publish();
  }

  /** Writes `point` to an anchor; true if it lies in the free area. */
  private project(id: AnchorId): boolean {
    const anchor = this.anchors[id];
    const { rig } = this;
    anchor.depth = rig.camera.position.distanceTo(point);
    point.project(rig.camera);
    anchor.x = ((point.x + 1) / 2) * rig.widthPx;
    anchor.y = ((1 - point.y) / 2) * rig.heightPx;
    const { left, right, top, bottom } = rig.insets;
    anchor.visible =
      point.z < 1 &&
      anchor.x > left + EDGE_PX &&
      anchor.x < rig.widthPx - right - EDGE_PX &&
      anchor.y > top + EDGE_PX &&
      anchor.y < rig.heightPx - bottom - EDGE_PX;
    return anchor.visible;
  }

  private look(towardsCell: Vector3): Vector3 {
    return wanted.copy(towardsCell).applyMatrix4(view);
  }

  private writeCell(id: 'tCell' | 'blast', surface: Surface): void {
    const { x, y, z } = surface.placed;
    const aim = this.look(towards[id]);
    const reachUm = surface.reachUm(aim.x, aim.y, aim.z);
    point.set(x, y, z).addScaledVector(aim, reachUm);
    this.project(id);
  }

  private writeReceptor(id: 'cd19' | 'cd3', place: CellPlace): void {
    const aim = this.look(towards[id]);
    const { copies } = place.surfaces[id];
    let site = this.receptors[id];
    if (site === NONE || alike(site, copies, aim) < KEPT) {
      let best = -1;
      for (const candidate of place.drawnSites[id]) {
        const likeness = alike(candidate, copies, aim);
        if (likeness > best) {
          best = likeness;
          site = candidate;
        }
      }
      this.receptors[id] = site;
    }
    place.surfaces[id].stand(site, standing, this.rig.camera.position);
    point.copy(standing.place);
    this.project(id);
  }

  private writeBound(place: CellPlace): void {
    const aim = this.look(towards.bound);
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
    if (this.bound === NONE) {
      this.anchors.boundEngager.visible = false;
      return;
    }
    place.surfaces.cd19.stand(this.bound, standing, this.rig.camera.position);
    place.surfaces.cd19.hold(standing, held);
    point.copy(held.place);
    this.project('boundEngager');
  }

  private writeFree(place: CellPlace): void {
    if (this.free !== NONE && this.tryFree(place, this.free)) return;
    this.free = NONE;
    let nearest = Infinity;
    for (let candidate = 0; candidate < place.wanderers.all.length; candidate += 1) {
      if (!this.tryFree(place, candidate)) continue;
      const { depth } = this.anchors.freeEngager;
      if (depth < nearest) {
        nearest = depth;
        this.free = candidate;
      }
    }
    if (this.free === NONE) this.anchors.freeEngager.visible = false;
    else this.tryFree(place, this.free);
  }

  /** Projects a free drug; true if it lies in the free area and no cell hides it or lies behind it. */
  private tryFree(place: CellPlace, candidate: number): boolean {
    const wanderer = place.wanderers.all[candidate];
    if (!wanderer) return false;
    const { camera } = this.rig;
    for (const receptor of receptors) {
      const { placed, radiusUm } = place.surfaces[receptor];
      // Distance of the cell's middle from the line of sight.
      wanted.copy(wanderer.place).sub(camera.position).normalize();
      point.set(placed.x, placed.y, placed.z).sub(camera.position);
      const along = point.dot(wanted);
      if (point.addScaledVector(wanted, -along).length() < radiusUm * 1.12) return false;
    }
    point.copy(wanderer.place);
    return this.project('freeEngager');
  }
}

/** Cosine of the angle between a receptor's place and a direction. */
function alike(site: number, copies: number, aim: Vector3): number {
  writeSiteDirection(site, copies, direction);
  return direction.dot(aim);
}

function hiddenAnchor(): LabelAnchor {
  return { x: 0, y: 0, visible: false, depth: 0 };
}
