/** The slow shape of a cell's surface: a few travelling waves on a sphere, summed alike here, for
 * what stands on the surface, and in the shader, which draws it. */
import type { Vector3 } from 'three';

const WAVES = 10;
/** Radians across one radius, and height as a share of the radius, of the longest wave. */
const LONGEST = 2.1;
const GROWTH = 1.34;
const HEIGHT = 0.02;
/** Radians per second of idle time. */
const SPEED = 0.5;
const BREATH_S = 7;
const BREATH = 0.007;

interface Wave {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly height: number;
  readonly phase: number;
  readonly speed: number;
}

const waves: readonly Wave[] = Array.from({ length: WAVES }, (_, index) => {
  const tilt = 1 - (2 * ((index * 7) % WAVES) + 1) / WAVES;
  const turn = index * 2.399963;
  const ring = Math.sqrt(1 - tilt * tilt);
  const number = LONGEST * GROWTH ** index;
  return {
    x: number * ring * Math.cos(turn),
    y: number * tilt,
    z: number * ring * Math.sin(turn),
    height: HEIGHT * GROWTH ** (-0.95 * index),
    phase: index * 1.7,
    speed: SPEED * (index % 2 === 0 ? 1 : -1) * (1 + 0.13 * index),
  };
});

/** How the surface of one cell ripples at one moment of idle time. */
export interface Ripples {
  /** Height of the ripples against the ordinary. */
  readonly strength: number;
  /** Sets the cell's shape apart from other cells'. */
  readonly seed: number;
  readonly timeS: number;
}

function breath(timeS: number, seed: number): number {
  return BREATH * Math.sin((2 * Math.PI * timeS) / BREATH_S + seed);
}

/** Moves a point of the unit sphere to the rippling surface, in shares of the cell's radius. A thousand
 * receptors do so in every frame: loose numbers, given or returned, would be boxed for each. */
export function ripple(at: Vector3, { strength, seed, timeS }: Ripples): void {
  const { x, y, z } = at;
  let share = 1 + breath(timeS, seed);
  for (let index = 0; index < WAVES; index += 1) {
    const wave = waves[index] as Wave;
    const phase = wave.phase + wave.speed * timeS + seed * (index + 1);
    share += strength * wave.height * Math.sin(wave.x * x + wave.y * y + wave.z * z + phase);
  }
  at.x = x * share;
  at.y = y * share;
  at.z = z * share;
}

/** How far every wave, and the breath after them, has gone on at the moment last asked for. */
const moment = {
  timeS: Number.NaN,
  sines: new Float64Array(WAVES + 1),
  cosines: new Float64Array(WAVES + 1),
};

function goTo(timeS: number): void {
  moment.timeS = timeS;
  for (let index = 0; index <= WAVES; index += 1) {
    const speed = waves[index]?.speed ?? (2 * Math.PI) / BREATH_S;
    moment.sines[index] = Math.sin(speed * timeS);
    moment.cosines[index] = Math.cos(speed * timeS);
  }
}

/** Numbers that are kept of one place: sine and cosine of each wave, the breath last. */
const KEPT = 2 * (WAVES + 1);

/** Places of a cell's surface, their waves worked out once: what stands there for long then ripples
 * without a sine of its own. */
export class RipplingPlaces {
  /** For each place height times sine and times cosine of each wave's angle there before any time has
   * passed. All in one array, for all are read in every frame. */
  private readonly kept: Float64Array;

  constructor(capacity: number) {
    this.kept = new Float64Array(capacity * KEPT);
  }

  /** Remembers a unit vector from the middle of the cell of this seed as place number `slot`. */
  remember(slot: number, direction: Vector3, seed: number): void {
    let at = slot * KEPT;
    for (let index = 0; index < WAVES; index += 1) {
      const { x, y, z, height, phase } = waves[index] as Wave;
      const angle =
        x * direction.x + y * direction.y + z * direction.z + phase + seed * (index + 1);
      this.kept[at++] = height * Math.sin(angle);
      this.kept[at++] = height * Math.cos(angle);
    }
    this.kept[at++] = BREATH * Math.sin(seed);
    this.kept[at] = BREATH * Math.cos(seed);
  }

  /** Takes `place` from the unit vector of place `slot` to where it is at a moment, as `ripple` does. */
  write(slot: number, place: Vector3, { strength, timeS }: Ripples): void {
    if (moment.timeS !== timeS) goTo(timeS);
    const { kept } = this;
    const { sines, cosines } = moment;
    let ahead = 0;
    let aside = 0;
    let at = slot * KEPT;
    for (let index = 0; index < WAVES; index += 1, at += 2) {
      ahead += (kept[at] as number) * (cosines[index] as number);
      aside += (kept[at + 1] as number) * (sines[index] as number);
    }
    const breathing =
      (kept[at] as number) * (cosines[WAVES] as number) +
      (kept[at + 1] as number) * (sines[WAVES] as number);
    const share = 1 + breathing + strength * (ahead + aside);
    place.x *= share;
    place.y *= share;
    place.z *= share;
  }
}

const float = (value: number) => value.toFixed(6);

/** The same sum for a vertex shader, with the slope that its normals need. */
export const ripplesGlsl = /* glsl */ `
const vec4 rippleWaves[${WAVES}] = vec4[](${waves
  .map((w) => `vec4(${float(w.x)}, ${float(w.y)}, ${float(w.z)}, ${float(w.height)})`)
  .join(', ')});
const vec2 rippleTimes[${WAVES}] = vec2[](${waves
  .map((w) => `vec2(${float(w.phase)}, ${float(w.speed)})`)
  .join(', ')});

// xyz: slope of the height over the unit sphere's space; w: height, both as shares of the radius.
vec4 ripples(vec3 direction, float timeS, float strength, float seed) {
  vec4 sum = vec4(0.0, 0.0, 0.0, ${float(BREATH)} * sin(${float(2 * Math.PI)} * timeS / ${float(BREATH_S)} + seed));
  for (int i = 0; i < ${WAVES}; i++) {
    vec4 wave = rippleWaves[i];
    float at = dot(wave.xyz, direction) + rippleTimes[i].x + rippleTimes[i].y * timeS + seed * float(i + 1);
    sum += strength * wave.w * vec4(wave.xyz * cos(at), sin(at));
  }
  return sum;
}
`;
