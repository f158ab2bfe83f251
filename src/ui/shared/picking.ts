/** What a press on the scene means: the named thing nearest to it, if one is near enough. */
import { sceneThings, type SceneThing } from '../../lesson/words/subjects.ts';
import type { LabelLayer } from '../../store/labelLayer.ts';

/** A finger's width around the point that a label speaks of, CSS pixels. */
const REACH_PX = 44;

/** The visible thing whose anchor lies nearest to a point of the picture, or null. */
export function thingAt(labels: LabelLayer, x: number, y: number): SceneThing | null {
  let nearest: SceneThing | null = null;
  let least = REACH_PX;
  for (const thing of sceneThings) {
    const anchor = labels.anchors.get(thing);
    if (anchor?.visible !== true) continue;
    const distance = Math.hypot(anchor.x - x, anchor.y - y);
    if (distance >= least) continue;
    least = distance;
    nearest = thing;
  }
  return nearest;
}
