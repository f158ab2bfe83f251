/** Ten thousand cells of the marrow as discs in rows, one of them leukaemic: what a remission seen by
 * microscope may still hold. */
import { Vector3 } from 'three';
import type { IdleWorld } from '../../../sim/idleWorld.ts';
import type { GroundUniforms } from '../../ground.ts';
import { hashUnit } from '../../hash.ts';
import type { Place } from '../place.ts';
import { CELL, createTokens, SOUGHT_CELL } from './tokens.ts';

/** Cells in a row and rows: ten thousand. */
const PER_ROW = 125;
const ROWS = 80;
const JITTER = 0.16;
/** Where the one is: not in the middle, where one would look first. */
const SOUGHT = 31 * PER_ROW + 83;

export function createCellsPlace(ground: GroundUniforms): Place<IdleWorld> {
  const count = PER_ROW * ROWS;
  const tokens = createTokens(count, ground);
  const sought = new Vector3();
  for (let cell = 0; cell < count; cell += 1) {
    const x = (cell % PER_ROW) - (PER_ROW - 1) / 2 + JITTER * (2 * hashUnit(cell, 1) - 1);
    const y = (ROWS - 1) / 2 - Math.floor(cell / PER_ROW) + JITTER * (2 * hashUnit(cell, 2) - 1);
    const isSought = cell === SOUGHT;
    tokens.set(
      cell,
      x,
      y,
      isSought ? 1.9 : 0.4 + 0.1 * hashUnit(cell, 3),
      1,
      isSought ? SOUGHT_CELL : CELL,
      0.2 + 0.5 * hashUnit(cell, 4),
      0,
    );
    if (isSought) sought.set(x, y + 0.8, 0);
  }
  tokens.commit();
  return {
    objects: [tokens.mesh],
    umPerUnit: 1,
    subject: { centre: new Vector3(), halfWidth: PER_ROW / 2, halfHeight: ROWS / 2 },
    inner: null,
    haze: { begins: 900, full: 2000 },
    step() {
      // Nothing moves.
    },
    update() {
      // Everything stands where it was laid.
    },
    anchors(see) {
      see('blast', sought);
    },
    confess(layer) {
      layer.schematic.add('cells');
    },
    dispose: () => tokens.dispose(),
  };
}
