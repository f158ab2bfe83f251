/** Lipids that stand where a hole can be: they give way from the middle outwards and close in again
 * from the rim, as an iris does. */
import { Vector3 } from 'three';
import type { Bead } from '../../../cast/bead.ts';
import { lipid } from '../../../cast/lipid.ts';
import type { Frames } from '../../beads/frames.ts';
import { hashUnit } from '../../hash.ts';
import { upright } from './axes.ts';
import { eased } from './drift.ts';

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** How far a lipid lies off its even place, and how far the lipids reach under the rim, nm. */
const SHAKE_NM = 0.5;
const UNDER_NM = 0.3;
/** Width of the rim over which a lipid comes or goes, nm. */
const RIM_NM = 0.8;

/** Two heads, one in each leaflet, the upper one just below y = 0. */
export function layPair(paint: 'lipidTCell' | 'lipidBlast', bothLeaflets: boolean): Bead[] {
  const head = { x: 0, z: 0, radiusNm: lipid.headRadiusNm, paint, shade: 1 } as const;
  const y = -lipid.headRadiusNm;
  return [{ ...head, y }, ...(bothLeaflets ? [{ ...head, y: y - lipid.thicknessNm }] : [])];
}

interface Place {
  readonly x: number;
  readonly z: number;
  readonly radiusNm: number;
  /** How far above or below its neighbours it lies, nm. */
  readonly upNm: number;
}

export class Iris {
  private readonly places: readonly Place[];
  private readonly at = new Vector3();

  constructor(readonly radiusNm: number) {
    const reachNm = radiusNm + UNDER_NM;
    const count = Math.round((Math.PI * reachNm ** 2) / lipid.spacingNm ** 2);
    this.places = Array.from({ length: count }, (_, index) => {
      const away = reachNm * Math.sqrt((index + 0.5) / count);
      const angle = index * GOLDEN_ANGLE;
      const shake = (salt: number) => SHAKE_NM * (hashUnit(index, salt) - 0.5);
      return {
        x: away * Math.cos(angle) + shake(1),
        z: away * Math.sin(angle) + shake(2),
        radiusNm: away,
        upNm: 0.1 * (hashUnit(index, 3) - 0.5),
      };
    });
  }

  get count(): number {
    return this.places.length;
  }

  /** Writes the lipids about `centre`; `open` is the share of the area without lipid. */
  write(frames: Frames, first: number, centre: Vector3, open: number, fades: number): void {
    const holeNm = this.radiusNm * Math.sqrt(open);
    for (let index = 0; index < this.places.length; index += 1) {
      const { x, z, radiusNm, upNm } = this.places[index] as Place;
      const shown = open === 0 ? 1 : eased((radiusNm - holeNm) / RIM_NM);
      if (shown === 0) {
        frames.hide(first + index);
        continue;
      }
      this.at.x = centre.x + x;
      this.at.y = centre.y + upNm;
      this.at.z = centre.z + z;
      frames.pose(first + index, this.at, upright, 1);
      frames.show(first + index, shown, fades);
    }
  }
}
