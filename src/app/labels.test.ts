/** Labels over the cell place: for any camera, at any size of window, none lies over another, over a
 * panel or over the edge. */
import { describe, expect, test } from 'vitest';
import { english } from '../lesson/words/en/words.ts';
import { sceneThings } from '../lesson/words/subjects.ts';
import { CameraRig, createView } from '../scene/camera/cameraRig.ts';
import { fittingScale } from '../scene/camera/framing.ts';
import { Orbit } from '../scene/camera/orbit.ts';
import { createGroundUniforms } from '../scene/ground.ts';
import { LabelWriter } from '../scene/labelWriter.ts';
import { bothCells, cellObstacles } from '../scene/places/cell/layout.ts';
import { raceMaker } from '../scene/places/cell/raceMaker.ts';
import { qualityTiers } from '../scene/quality.ts';
import { createRandom } from '../sim/random.ts';
import { createLabelLayer } from '../store/labelLayer.ts';
import type { Insets } from '../store/session.ts';
import {
  crosses,
  overlaps,
  placeLabels,
  type Box,
  type LabelRequest,
  type Side,
} from '../ui/shared/labelPlacement.ts';

const CAMERAS = 200;
/** A bold letter of 16 px is at most about this wide; a plate adds its padding. */
const LETTER_PX = 9;
const PADDING_PX = 20;
const PLATE_HEIGHT_PX = 28;
const EDGE_PX = 4;
const none: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

const screens: readonly (readonly [string, number, number, Insets])[] = [
  ['laptop', 880, 720, { ...none, top: 160, bottom: 90 }],
  ['hall', 1920, 1080, { ...none, bottom: 140 }],
  ['panel over the right', 1280, 720, { ...none, right: 400, top: 56 }],
  ['phone', 390, 456, { ...none, top: 100, bottom: 60 }],
];

describe.each(screens)('on a screen like a %s', (_, width, height, insets) => {
  const world = raceMaker.rest();
  const place = raceMaker.create(world, qualityTiers.low, createGroundUniforms(), null);
  const layer = createLabelLayer();
  const orbit = new Orbit();
  const rig = new CameraRig(orbit, cellObstacles, bothCells.halfWidth);
  rig.resize(width, height, insets);
  const view = createView();
  view.target.copy(bothCells.centre);
  view.unitsPerPixel = fittingScale(width, height, insets, bothCells);
  const writer = new LabelWriter(layer);
  const bounds: Box = {
    x: insets.left + EDGE_PX,
    y: insets.top + EDGE_PX,
    width: width - insets.left - insets.right - 2 * EDGE_PX,
    height: height - insets.top - insets.bottom - 2 * EDGE_PX,
  };
  // What the buttons of the view cover, opened.
  const buttons: Box = { x: bounds.x + bounds.width - 100, y: bounds.y, width: 100, height: 120 };
  const random = createRandom(20_260_101, 'cameras');
  const sides = new Map<string, Side>();

  function look(): { requests: LabelRequest[]; placed: ReturnType<typeof placeLabels> } {
    orbit.reset();
    orbit.turn((random.uniform() - 0.5) * 2 * Math.PI, (random.uniform() - 0.5) * Math.PI);
    orbit.zoomBy(0.6 * 12 ** random.uniform());
    orbit.pan((random.uniform() - 0.5) * 0.6, (random.uniform() - 0.5) * 0.6);
    orbit.advance(0, true);
    rig.place(view);
    place.update(world, 0, 1, true, rig.camera.position);
    writer.write(place, rig, false);
    const requests = sceneThings.flatMap((id): LabelRequest[] => {
      const anchor = layer.anchors.get(id);
      if (anchor?.visible !== true) return [];
      const wide = english.things[id].name.length * LETTER_PX + PADDING_PX;
      return [
        { id, x: anchor.x, y: anchor.y, width: wide, height: PLATE_HEIGHT_PX, side: sides.get(id) },
      ];
    });
    const placed = placeLabels(requests, bounds, [buttons]);
    sides.clear();
    for (const label of placed) sides.set(label.id, label.side);
    return { requests, placed };
  }

  test(`over ${CAMERAS} random cameras no label lies over another, a panel or the edge`, () => {
    let [asked, shown, crossing] = [0, 0, 0];
    for (let camera = 0; camera < CAMERAS; camera += 1) {
      const { requests, placed } = look();
      asked += requests.length;
      shown += placed.length;
      for (const [at, label] of placed.entries()) {
        expect(label.x).toBeGreaterThanOrEqual(insets.left);
        expect(label.y).toBeGreaterThanOrEqual(insets.top);
        expect(label.x + label.width).toBeLessThanOrEqual(width - insets.right);
        expect(label.y + label.height).toBeLessThanOrEqual(height - insets.bottom);
        expect(overlaps(label, buttons, 0)).toBe(false);
        for (const other of placed.slice(at + 1)) expect(overlaps(label, other, 0)).toBe(false);
        const others = placed.filter((other) => other !== label);
        if (others.some((other) => crosses(label.anchor, label.end, other))) crossing += 1;
      }
    }
    // Not kept by leaving labels out: several are asked for in most views, and nearly all are shown.
    expect(asked).toBeGreaterThan(2 * CAMERAS);
    expect(shown).toBeGreaterThan(0.8 * asked);
    expect(crossing).toBeLessThan(0.02 * shown);
  });
});
