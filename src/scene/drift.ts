/** How molecules stray and tumble by themselves. Chance is drawn once for each, and the waves of a moment
 * once for all of them, so that a frame only multiplies and adds, and leaves nothing behind. */
import type { Quaternion, Vector3 } from 'three';
import { hashUnit } from './hash.ts';

/** One of the slow waves of a walk without a goal: radians in a second, what multiplies the phase of the
 * molecule, and its share of the way. Those of a walk never come together. */
export interface Wave {
  readonly perS: number;
  readonly ofPhase: number;
  readonly share: number;
}
const inBlood: readonly Wave[] = [
  { perS: 0.73, ofPhase: 1, share: 0.55 },
  { perS: 1.71, ofPhase: 2.3, share: 0.3 },
  { perS: 3.9, ofPhase: 5.1, share: 0.15 },
];
const AXES = 3;
/** Of a tumble: its axis, where it begins and how fast it is. */
const SPUN = AXES + 2;

/** How a molecule of this number tumbles: the stream of the hash for x of its axis, y and z being the two
 * after it; the angle at the beginning, radians; and radians in a second. */
export interface Spin {
  readonly axisSalt: number;
  start(id: number): number;
  perS(id: number): number;
}

export class Drift {
  private readonly strays: Float64Array;
  private readonly spins: Float64Array;
  /** A sine and a cosine of each wave, now. */
  private readonly moment: Float64Array;
  private idleS = 0;

  /** Of `count` molecules, the first with this number; `salts` are the streams along x, y and z. */
  constructor(
    count: number,
    firstId: number,
    salts: readonly [number, number, number],
    { axisSalt, start, perS }: Spin,
    private readonly waves = inBlood,
  ) {
    const parts = 2 * waves.length;
    this.moment = new Float64Array(parts);
    this.strays = new Float64Array(count * AXES * parts);
    this.spins = new Float64Array(count * SPUN);
    for (let molecule = 0; molecule < count; molecule += 1) {
      const id = firstId + molecule;
      salts.forEach((salt, axis) => {
        const phase = 6.28 * hashUnit(id, salt);
        waves.forEach(({ ofPhase, share }, wave) => {
          const at = (molecule * AXES + axis) * parts + 2 * wave;
          this.strays[at] = share * Math.cos(ofPhase * phase);
          this.strays[at + 1] = share * Math.sin(ofPhase * phase);
        });
      });
      const axis = [0, 1, 2].map((along) => hashUnit(id, axisSalt + along) - 0.5);
      const length = Math.hypot(...axis);
      this.spins.set([...axis.map((part) => part / length), start(id), perS(id)], molecule * SPUN);
    }
  }

  /** From now on it is this moment. */
  goTo(idleS: number): void {
    this.idleS = idleS;
    this.waves.forEach(({ perS }, wave) => {
      this.moment[2 * wave] = Math.sin(perS * idleS);
      this.moment[2 * wave + 1] = Math.cos(perS * idleS);
    });
  }

  /** How far a molecule has strayed along x, y or z (0, 1, 2), -1 to 1. */
  private along(molecule: number, axis: number): number {
    const { strays, moment } = this;
    const first = (molecule * AXES + axis) * moment.length;
    let sum = 0;
    for (let part = 0; part < moment.length; part += 1)
      sum += (strays[first + part] as number) * (moment[part] as number);
    return sum;
  }

  /** Moves a point as far as its molecule has strayed, so far at most along each. */
  stray(molecule: number, x: number, y: number, z: number, point: Vector3): void {
    point.x += x * this.along(molecule, 0);
    point.y += y * this.along(molecule, 1);
    point.z += z * this.along(molecule, 2);
  }

  writeTurn(molecule: number, turn: Quaternion): void {
    const { spins, idleS } = this;
    const at = molecule * SPUN;
    const half = ((spins[at + AXES] as number) + (spins[at + AXES + 1] as number) * idleS) / 2;
    const sine = Math.sin(half);
    turn.set(
      (spins[at] as number) * sine,
      (spins[at + 1] as number) * sine,
      (spins[at + 2] as number) * sine,
      Math.cos(half),
    );
  }
}
