/** Where the named things of a place stand on the screen, written once a frame for the words that
 * the interface lays over the scene. */
import { Vector3 } from 'three';
import type { LabelAnchor, LabelLayer } from '../store/labelLayer.ts';
import type { CameraRig } from './camera/cameraRig.ts';
import type { Place } from './places/place.ts';

/** A label never clings to the very edge of the free area, CSS pixels. */
const EDGE_PX = 12;

const point = new Vector3();

export class LabelWriter {
  private place: Place<unknown> | null = null;
  private rig: CameraRig | null = null;

  constructor(private readonly layer: LabelLayer) {}

  /** Writes what is seen of `place`; while `changing` to another place, nothing is labelled. */
  write(place: Place<unknown>, rig: CameraRig, changing: boolean): void {
    const { layer } = this;
    for (const anchor of layer.anchors.values()) anchor.visible = false;
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

  private readonly see = (id: string, at: Vector3): boolean => {
    const { rig, place } = this;
    if (!rig || !place) return false;
    const anchor = this.anchorOf(id);
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
      anchor = { x: 0, y: 0, visible: false, depth: 0 };
      this.layer.anchors.set(id, anchor);
    }
    return anchor;
  }
}
