/** What a press on the scene means: the named thing nearest to it, if one is near enough. */
import { sceneThings, type SceneThing } from '../../lesson/words/subjects.ts';
import type { LabelLayer } from '../../store/labelLayer.ts';

/** Around the point that a label speaks of, CSS pixels: where it comes before the body that lies there,
 * and a finger's width, where nothing else does. */
const NEAR_PX = 22;
const REACH_PX = 44;

/** What is pointed at: the named thing right there, else the body there, else the named thing nearby. */
export function thingAt(labels: LabelLayer, x: number, y: number): SceneThing | null {
  const body = labels.bodyAt(x, y);
  return (
    nearestAt(labels, x, y, NEAR_PX) ??
    sceneThings.find((thing) => thing === body) ??
    nearestAt(labels, x, y, REACH_PX)
  );
}

/** The visible thing whose anchor lies nearest to a point of the picture, within reach, or null. */
function nearestAt(labels: LabelLayer, x: number, y: number, reachPx: number): SceneThing | null {
  let nearest: SceneThing | null = null;
  let least = reachPx;
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
