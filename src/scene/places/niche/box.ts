/** The part of the endless marrow that is drawn: the periodic box round a middle, which stands at the
 * origin or goes with a T cell that is followed. Every cell is drawn at its image nearest to it. */
import { Vector3 } from 'three';

/** Half the width of the zone at a face of the box in which a T cell fades, µm. */
export const FADE_UM = 1.5;
/** How far inside a face that moves a blast begins to fade, µm. */
const BLAST_FADE_UM = 4;

export class MarrowBox {
  readonly middle = new Vector3();
  /** 0: it stands, and blasts at its faces are whole; 1: it moves, and they fade. */
  loose = 0;

  constructor(readonly edgeUm: number) {}

  /** Makes a way between two places the shortest of its images. */
  shorten(way: Vector3): Vector3 {
    const { edgeUm } = this;
    way.x -= edgeUm * Math.round(way.x / edgeUm);
    way.y -= edgeUm * Math.round(way.y / edgeUm);
    way.z -= edgeUm * Math.round(way.z / edgeUm);
    return way;
  }

  /** Brings a place into the box. */
  wrap(place: Vector3): Vector3 {
    return this.shorten(place.sub(this.middle)).add(this.middle);
  }

  /** How solid a blast is drawn at a place in the box, 0 to 1. */
  solidity({ x, y, z }: { readonly x: number; readonly y: number; readonly z: number }): number {
    if (this.loose === 0) return 1;
    const { middle, edgeUm } = this;
    const off = Math.max(Math.abs(x - middle.x), Math.abs(y - middle.y), Math.abs(z - middle.z));
    const share = Math.min(1, Math.max(0, (edgeUm / 2 - off) / BLAST_FADE_UM));
    return 1 - this.loose * (1 - share * share * (3 - 2 * share));
  }

  /** Writes the middle nearest to the present one at which the box lies as the model has it. */
  home(out: Vector3): Vector3 {
    const { middle, edgeUm } = this;
    out.copy(middle).divideScalar(edgeUm).round().multiplyScalar(edgeUm);
    // No sign on a zero: a box that never moved stands exactly at the origin.
    return out.addScalar(0);
  }
}
