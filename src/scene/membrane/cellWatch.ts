/** Tells whether anything that shows in a cell's bodies has changed, so that those of a cell that stands
 * are left as they are. */
import type { SceneColours } from '../../design/tokens.ts';
import { paintIndex } from '../ground.ts';
import type { Crawl, Press } from './bending.ts';

/** Something that spreads through the cell from one side (unit vector): `reach` 0 not begun, 1
 * everywhere; how strongly it shows, and how much of it in grains. */
export interface Wash {
  x: number;
  y: number;
  z: number;
  reach: number;
  strength: number;
  grain: number;
  paint: keyof SceneColours;
}

/** Everything that a cell's bodies show. */
interface Watched {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly haze: number;
  readonly shown: number;
  readonly death: number;
  readonly press: Press;
  readonly crawl: Crawl;
  readonly wash: Wash;
}

const WATCHED = 21;
const now = new Float64Array(WATCHED);

function read({ x, y, z, haze, shown, death, press, crawl, wash }: Watched): void {
  now[0] = x;
  now[1] = y;
  now[2] = z;
  now[3] = haze;
  now[4] = shown;
  now[5] = death;
  now[6] = press.x;
  now[7] = press.y;
  now[8] = press.z;
  now[9] = press.share;
  now[10] = crawl.x;
  now[11] = crawl.y;
  now[12] = crawl.z;
  now[13] = crawl.strength;
  now[14] = wash.x;
  now[15] = wash.y;
  now[16] = wash.z;
  now[17] = wash.reach;
  now[18] = wash.strength;
  now[19] = wash.grain;
  now[20] = paintIndex(wash.paint);
}

export class CellWatch {
  private readonly before = new Float64Array(WATCHED).fill(Number.NaN);

  /** Whether the cell is not as it was when this was last asked. */
  changes(cell: Watched): boolean {
    read(cell);
    let changed = false;
    for (let at = 0; at < WATCHED; at += 1) {
      if (this.before[at] === now[at]) continue;
      this.before[at] = now[at] as number;
      changed = true;
    }
    return changed;
  }

  /** What was before counts no longer. */
  forget(): void {
    this.before.fill(Number.NaN);
  }
}
