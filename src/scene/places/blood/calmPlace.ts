/** Blood that flows slowly and far back: a calm ground for what is said at the bedside and for what
 * trials found. Nothing in it is counted or named. */
import type { IdleWorld } from '../../../sim/idleWorld.ts';
import type { GroundUniforms } from '../../ground.ts';
import type { Place } from '../place.ts';
import { vesselAlone } from './layout.ts';
import { createRedCells } from './redCells.ts';
import { createWall } from './wall.ts';

/** Against the flow of blood elsewhere. */
const SLOWER = 0.6;

export function createCalmPlace(ground: GroundUniforms): Place<IdleWorld> {
  const wall = createWall(ground);
  const red = createRedCells(ground);
  const objects = [...wall.meshes, red.mesh];
  objects.forEach((mesh, order) => {
    mesh.renderOrder = order;
  });
  return {
    objects,
    umPerUnit: 1,
    subject: vesselAlone,
    inner: null,
    haze: { begins: -34, full: 40 },
    step() {
      // All motion is a function of the moment.
    },
    update(_world, idleS) {
      wall.write(0, idleS);
      red.write(SLOWER * idleS, keepsItsWay);
    },
    anchors() {
      // A ground: nothing in it is named.
    },
    confess(layer) {
      layer.schematic.add('flow');
    },
    dispose() {
      wall.dispose();
      red.dispose();
    },
  };
}

function keepsItsWay(): void {
  // There are no white cells to keep off.
}
