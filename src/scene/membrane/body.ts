/** One ball of membrane or chromatin as the shader is told of it: where, how large, what shape, what
 * colour, what presses on it. */

/** Lengths in µm, shares of its radius, directions as unit vectors. */
export interface Body {
  x: number;
  y: number;
  z: number;
  radiusUm: number;
  /** Sets its shape apart from other bodies'. */
  seed: number;
  /** Depth of the slow ripples; strength and fineness of the small ruffles. */
  ripples: number;
  ruffles: number;
  fineness: number;
  /** Index among the scene's paints. */
  paint: number;
  /** 0 to 1: how far it stands in the haze wherever it is. */
  haze: number;
  nucleoli: number;
  /** 0 to 1: how solid it is drawn; 0 is not drawn at all. */
  presence: number;
  /** Where a neighbour flattens it, and by how much of its radius. */
  pressX: number;
  pressY: number;
  pressZ: number;
  pressShare: number;
  /** Which way it crawls, and how far that draws it out: 0 not, 1 fully. */
  crawlX: number;
  crawlY: number;
  crawlZ: number;
  crawl: number;
  /** 0 to 1: how far it has lost its colour, and how far it has crumpled. */
  grey: number;
  crumple: number;
  /** 0 to 1: how flat it lies, across the y axis. */
  flatness: number;
  /** Turn of what is seen in a nucleus, radians. */
  turn: number;
  /** Where something that spreads through it sets out (unit vector), and how far it has come: 0 not
   * begun, 1 everywhere. */
  spreadX: number;
  spreadY: number;
  spreadZ: number;
  spread: number;
  /** Its paint, how strongly it shows, and how much of it in grains, 0 to 1. */
  washPaint: number;
  wash: number;
  grain: number;
}

/** The bodies of one cell: only the first so many may be there; a number that goes up when they change. */
export interface Flock {
  readonly bodies: readonly Body[];
  readonly cell: { readonly parts: number; readonly version: number };
}

export function createBody(): Body {
  return {
    x: 0,
    y: 0,
    z: 0,
    radiusUm: 1,
    seed: 0,
    ripples: 0,
    ruffles: 0,
    fineness: 0,
    paint: 0,
    haze: 0,
    nucleoli: 0,
    presence: 1,
    pressX: 0,
    pressY: 0,
    pressZ: 1,
    pressShare: 0,
    crawlX: 0,
    crawlY: 0,
    crawlZ: 1,
    crawl: 0,
    grey: 0,
    crumple: 0,
    flatness: 0,
    turn: 0,
    spreadX: 0,
    spreadY: 0,
    spreadZ: 1,
    spread: 0,
    washPaint: 0,
    wash: 0,
    grain: 0,
  };
}

/** The attributes that the shader reads, two blocks of four by four: where a body is and what shapes it,
 * and what it looks like. Fewer and larger ones take less of a frame. */
export const bodyAttributes = ['stand', 'dress'] as const;
export const FLOATS_PER_BLOCK = 16;
export const FLOATS_PER_BODY = bodyAttributes.length * FLOATS_PER_BLOCK;

/** Writes a body as number `slot` of an array; the last number of a slot stays free. */
export function writeBody(array: Float32Array, slot: number, body: Body): void {
  let at = slot * FLOATS_PER_BODY;
  array[at++] = body.x;
  array[at++] = body.y;
  array[at++] = body.z;
  array[at++] = body.radiusUm;
  array[at++] = body.pressX;
  array[at++] = body.pressY;
  array[at++] = body.pressZ;
  array[at++] = body.pressShare;
  array[at++] = body.crawlX;
  array[at++] = body.crawlY;
  array[at++] = body.crawlZ;
  array[at++] = body.crawl;
  array[at++] = body.spreadX;
  array[at++] = body.spreadY;
  array[at++] = body.spreadZ;
  array[at++] = body.spread;
  array[at++] = body.seed;
  array[at++] = body.ripples;
  array[at++] = body.ruffles;
  array[at++] = body.fineness;
  array[at++] = body.paint;
  array[at++] = body.haze;
  array[at++] = body.nucleoli;
  array[at++] = body.presence;
  array[at++] = body.grey;
  array[at++] = body.crumple;
  array[at++] = body.flatness;
  array[at++] = body.turn;
  array[at++] = body.washPaint;
  array[at++] = body.wash;
  array[at] = body.grain;
}
