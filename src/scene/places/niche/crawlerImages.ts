/** The pictures of one T cell on the sides of the faces of the periodic box that it is near, and how they
 * lie flat against the blast it holds. */
import { Vector3 } from 'three';
import { tCell } from '../../../cast/tCell.ts';
import { parameters } from '../../../science/parameters.ts';
import { LivingCell, type PlacedCell } from '../../membrane/livingCell.ts';
import { FADE_UM, type MarrowBox } from './box.ts';

/** Shares of the radius by which T cell and blast flatten where they hold each other. */
const PRESS_T = 0.3;
const PRESS_BLAST = 0.13;
/** Pictures of one T cell at once: the heaviest of those on both sides of a face. */
export const IMAGES = 4;
const radiusUm = tCell.diameterUm / 2;
const blastRadiusUm = parameters.blastDiameterUm.value / 2;
const contactUm = parameters.contactDistanceUm.value;
/** How much nearer than round balls the flattened pair comes. */
const sinkUm = PRESS_T * radiusUm + PRESS_BLAST * blastRadiusUm;

/** A T cell that is drawn wherever the box shows it. */
export interface Pictured {
  /** Common to all its pictures, and to no other's. */
  readonly placed: PlacedCell;
  readonly images: readonly LivingCell[];
  /** Its middle in the box, before it sinks into a blast, µm. */
  readonly place: Vector3;
  /** 0 to 1: how firmly it sits on its blast. */
  attached: number;
}

const way = new Vector3();
const image = new Vector3();

export function createPictures(placed: PlacedCell, index: number): Pictured {
  const images = Array.from({ length: IMAGES }, () => new LivingCell(placed, index, false));
  return { placed, images, place: new Vector3(), attached: 0 };
}

/** The most solid picture of a cell. */
export function heaviest(images: readonly LivingCell[]): LivingCell {
  let most = images[0] as LivingCell;
  for (let index = 1; index < images.length; index += 1) {
    const other = images[index] as LivingCell;
    if (other.presence > most.presence) most = other;
  }
  return most;
}

function lightest(images: readonly LivingCell[]): LivingCell {
  let least = images[0] as LivingCell;
  for (let index = 1; index < images.length; index += 1) {
    const other = images[index] as LivingCell;
    if (other.presence < least.presence) least = other;
  }
  return least;
}

/** Draws the heaviest pictures of the T cell on the two sides of the faces it is near. The one at
 * the blast it sits on outweighs them all. */
export function placeImages(
  { images, place, attached }: Pictured,
  home: LivingCell | undefined,
  { edgeUm, middle }: MarrowBox,
): void {
  const half = edgeUm / 2;
  const offUm = Math.max(
    Math.abs(place.x - middle.x),
    Math.abs(place.y - middle.y),
    Math.abs(place.z - middle.z),
  );
  // Far from every face there is but one.
  const pictures = !home && half - offUm >= FADE_UM ? 1 : 8;
  for (let corner = 0; corner < pictures; corner += 1) {
    let weight = 1;
    let homely = home !== undefined;
    for (let axis = 0; axis < 3; axis += 1) {
      const here = place.getComponent(axis) - middle.getComponent(axis);
      const inside = half - Math.abs(here);
      const there = (corner >> axis) & 1;
      const share = Math.min(1, Math.max(0, 0.5 + inside / (2 * FADE_UM)));
      weight *= there === 0 ? share : 1 - share;
      const inBox = there === 0 ? here : here - Math.sign(here) * edgeUm;
      const drawn = middle.getComponent(axis) + inBox;
      image.setComponent(axis, drawn);
      if (home) {
        const from = axis === 0 ? home.x : axis === 1 ? home.y : home.z;
        homely &&= Math.abs(drawn - from) <= half;
      }
    }
    weight = weight * (1 - attached) + (homely ? attached : 0);
    const least = lightest(images);
    if (weight <= Math.max(0.02, least.presence)) continue;
    least.presence = weight;
    least.x = image.x;
    least.y = image.y;
    least.z = image.z;
  }
}

/** Flattens the pictures that lie at the blast, and the blast, against each other. */
export function pressOn({ images, attached }: Pictured, home: LivingCell): void {
  for (const living of images) {
    way.set(home.x - living.x, home.y - living.y, home.z - living.z);
    const apartUm = way.length();
    if (apartUm > contactUm + radiusUm) continue;
    way.divideScalar(apartUm);
    const held = attached * smoothstep(contactUm + 1, contactUm, apartUm);
    living.x += way.x * sinkUm * held;
    living.y += way.y * sinkUm * held;
    living.z += way.z * sinkUm * held;
    point(living.press, way, 1);
    living.press.share = PRESS_T * held;
    if (held * PRESS_BLAST <= home.press.share) continue;
    point(home.press, way, -1);
    home.press.share = PRESS_BLAST * held;
  }
}

export function point(
  out: { x: number; y: number; z: number },
  along: Vector3,
  sign: number,
): void {
  out.x = sign * along.x;
  out.y = sign * along.y;
  out.z = sign * along.z;
}

export function smoothstep(from: number, to: number, value: number): number {
  const t = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return t * t * (3 - 2 * t);
}
