/** Where the named things of a place stand on the screen, written once a frame for the words that
 * the interface lays over the scene. */
import { Vector3 } from 'three';
import type { LabelAnchor, LabelLayer } from '../store/labelLayer.ts';
import type { CameraRig } from './camera/cameraRig.ts';
import type { Place } from './places/place.ts';

/** A label never clings to the very edge of the free area, CSS pixels. */
const EDGE_PX = 12;

const point = new Vector3();
const aim = new Vector3();

export class LabelWriter {
  private place: Place<unknown> | null = null;
  private rig: CameraRig | null = null;

  constructor(private readonly layer: LabelLayer) {
    layer.bodyAt = (x, y) => this.bodyAt(x, y);
  }

  /** Writes what is seen of `place`; while `changing` to another place, nothing is labelled. */
  write(place: Place<unknown>, rig: CameraRig, changing: boolean): void {
    const { layer } = this;
    for (const anchor of layer.anchors.values()) {
      anchor.visible = false;
      anchor.stands = false;
    }
    if (place !== this.place) {
      layer.sampling.clear();
      layer.moleculeMagnification = 1;
      layer.driftSlowdown = 1;
      layer.schematic.clear();
    }
    this.place = place;
    this.rig = rig;
    place.confess?.(layer);
    if (!changing) place.anchors(this.see, rig.camera);
    layer.umPerPixel = rig.unitsPerPixel * place.umPerUnit;
    layer.publish();
  }

  /** The foremost body under a point of the picture, CSS pixels. */
  private bodyAt(x: number, y: number): string | null {
    const { rig, place } = this;
    if (!rig || !place?.bodies) return null;
    const { position: eye } = rig.camera;
    aim.set((2 * x) / rig.widthPx - 1, 1 - (2 * y) / rig.heightPx, 0.5);
    aim.unproject(rig.camera).sub(eye).normalize();
    let nearest = Infinity;
    let foremost: string | null = null;
    for (const body of place.bodies()) {
      point.set(body.x, body.y, body.z).sub(eye);
      const along = point.dot(aim);
      const depthSquared = body.radius ** 2 - (point.lengthSq() - along ** 2);
      if (along <= 0 || depthSquared < 0) continue;
      const away = along - Math.sqrt(depthSquared);
      if (away >= nearest) continue;
      nearest = away;
      foremost = body.id;
    }
    return foremost;
  }

  private readonly see = (id: string, at: Vector3): boolean => {
    const { rig, place } = this;
    if (!rig || !place) return false;
    const anchor = this.anchorOf(id);
    anchor.stands = true;
    anchor.depth = rig.camera.position.distanceTo(at) * place.umPerUnit;
    point.copy(at).project(rig.camera);
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
  };

  private anchorOf(id: string): LabelAnchor {
    let anchor = this.layer.anchors.get(id);
    if (!anchor) {
      anchor = { x: 0, y: 0, visible: false, stands: false, depth: 0 };
      this.layer.anchors.set(id, anchor);
    }
    return anchor;
  }
}
