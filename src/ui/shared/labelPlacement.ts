/** Where labels go: beside their anchors, never over each other, a panel or the edge, and with
 * leader lines that keep clear of other labels wherever there is a way. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** A name to be placed; `x` and `y` are the point it speaks of, CSS pixels. */
export interface LabelRequest extends Box {
  readonly id: string;
  /** The side it took last time: kept while it still fits, so that labels do not hop. */
  readonly side?: Side | undefined;
}

export const sides = [
  'above',
  'below',
  'right',
  'left',
  'aboveRight',
  'aboveLeft',
  'belowRight',
  'belowLeft',
  'farAbove',
  'farBelow',
] as const;
export type Side = (typeof sides)[number];

export interface PlacedLabel extends Box {
  readonly id: string;
  readonly side: Side;
  /** Where its leader line begins, at the thing, and ends, at the label. */
  readonly anchor: Point;
  readonly end: Point;
}

/** Pixels from anchor to label, near, aslant and far, and pixels kept free around every label. */
const NEAR_PX = 22;
const ASLANT_PX = 16;
const FAR_PX = 64;
const CLEAR_PX = 4;
/** Pixels that a leader line keeps off other labels. */
const LEADER_CLEAR_PX = 2;

function boxAt({ x, y, width, height }: LabelRequest, side: Side): Box {
  const middle = x - width / 2;
  const [right, left] = [x + ASLANT_PX, x - ASLANT_PX - width];
  const [above, below] = [y - NEAR_PX - height, y + NEAR_PX];
  const size = { width, height };
  switch (side) {
    case 'above':
      return { x: middle, y: above, ...size };
    case 'below':
      return { x: middle, y: below, ...size };
    case 'right':
      return { x: x + NEAR_PX, y: y - height / 2, ...size };
    case 'left':
      return { x: x - NEAR_PX - width, y: y - height / 2, ...size };
    case 'aboveRight':
      return { x: right, y: above, ...size };
    case 'aboveLeft':
      return { x: left, y: above, ...size };
    case 'belowRight':
      return { x: right, y: below, ...size };
    case 'belowLeft':
      return { x: left, y: below, ...size };
    case 'farAbove':
      return { x: middle, y: y - FAR_PX - height, ...size };
    case 'farBelow':
      return { x: middle, y: y + FAR_PX, ...size };
  }
}

export function overlaps(a: Box, b: Box, clearance = CLEAR_PX): boolean {
  return (
    a.x < b.x + b.width + clearance &&
    b.x < a.x + a.width + clearance &&
    a.y < b.y + b.height + clearance &&
    b.y < a.y + a.height + clearance
  );
}

function inside(box: Box, bounds: Box): boolean {
  return (
    box.x >= bounds.x &&
    box.y >= bounds.y &&
    box.x + box.width <= bounds.x + bounds.width &&
    box.y + box.height <= bounds.y + bounds.height
  );
}

function nearestIn(box: Box, { x, y }: Point): Point {
  return {
    x: Math.min(Math.max(x, box.x), box.x + box.width),
    y: Math.min(Math.max(y, box.y), box.y + box.height),
  };
}

/** Whether the line from one point to another comes within `LEADER_CLEAR_PX` of a box. */
export function crosses(from: Point, to: Point, box: Box): boolean {
  // Clips the line to the box, side by side (Liang & Barsky 1984).
  let [enter, leave] = [0, 1];
  for (const axis of ['x', 'y'] as const) {
    const low = box[axis] - LEADER_CLEAR_PX;
    const high = box[axis] + (axis === 'x' ? box.width : box.height) + LEADER_CLEAR_PX;
    const way = to[axis] - from[axis];
    if (way === 0) {
      if (from[axis] < low || from[axis] > high) return false;
      continue;
    }
    const [a, b] = [(low - from[axis]) / way, (high - from[axis]) / way];
    enter = Math.max(enter, Math.min(a, b));
    leave = Math.min(leave, Math.max(a, b));
  }
  return enter <= leave;
}

function lieApart(one: PlacedLabel, other: PlacedLabel): boolean {
  return !overlaps(one, other);
}

/** Apart, and neither label's leader crosses the other label. */
function standClear(one: PlacedLabel, other: PlacedLabel): boolean {
  return (
    lieApart(one, other) &&
    !crosses(one.anchor, one.end, other) &&
    !crosses(other.anchor, other.end, one)
  );
}

/** Steps after which the search for an arrangement without crossings is given up. */
const SEARCH_STEPS = 2000;

/** A place for every label such that all stand clear of each other, or null if none was found. */
function arrangeAll(choices: readonly (readonly PlacedLabel[])[]): PlacedLabel[] | null {
  const placed: PlacedLabel[] = [];
  let steps = 0;
  const placeFrom = (at: number): boolean => {
    const labels = choices[at];
    if (!labels) return true;
    for (const label of labels) {
      steps += 1;
      if (steps > SEARCH_STEPS) return false;
      if (!placed.every((other) => standClear(label, other))) continue;
      placed.push(label);
      if (placeFrom(at + 1)) return true;
      placed.pop();
    }
    return false;
  };
  return placeFrom(0) ? placed : null;
}

/** Label by label: clear of those before if possible, else merely apart from them, else left out. */
function arrangeSome(choices: readonly (readonly PlacedLabel[])[]): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const labels of choices) {
    const free = labels.filter((label) => placed.every((other) => lieApart(label, other)));
    const clear = free.find((label) => placed.every((other) => standClear(label, other)));
    const chosen = clear ?? free[0];
    if (chosen) placed.push(chosen);
  }
  return placed;
}

/**
 * Places labels within `bounds`, clear of `obstacles`: all of them with no leader across another
 * label, if that can be; else in the order given, the most important first. A label that fits
 * nowhere is left out rather than laid over something.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  bounds: Box,
  obstacles: readonly Box[] = [],
): PlacedLabel[] {
  const choices = requests
    .map((request) => {
      const anchor = { x: request.x, y: request.y };
      const order = request.side ? [request.side, ...sides] : sides;
      return order
        .map((side): PlacedLabel => {
          const box = boxAt(request, side);
          return { ...box, id: request.id, side, anchor, end: nearestIn(box, anchor) };
        })
        .filter((label) => inside(label, bounds))
        .filter((label) => !obstacles.some((obstacle) => overlaps(label, obstacle)));
    })
    .filter((labels) => labels.length > 0);
  const all = arrangeAll(choices);
  if (all) return all;
  const some = arrangeSome(choices);
  const ids = new Set(some.map(({ id }) => id));
  // Those for which there is room may yet stand without crossings among themselves.
  return arrangeAll(choices.filter(([label]) => label && ids.has(label.id))) ?? some;
}
