/** Where labels go: beside their anchors, never over each other, a panel or the edge. */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface LabelRequest {
  readonly id: string;
  /** The point the label speaks of, CSS pixels. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The side it took last time: kept while it still fits, so that labels do not hop. */
  readonly side?: Side | undefined;
}

export const sides = ['above', 'below', 'right', 'left', 'farAbove', 'farBelow'] as const;
export type Side = (typeof sides)[number];

export interface PlacedLabel extends Box {
  readonly id: string;
  readonly side: Side;
}

/** Pixels from anchor to label, near and far, and pixels kept free around every label. */
const NEAR_PX = 22;
const FAR_PX = 64;
const CLEAR_PX = 4;

function boxAt({ x, y, width, height }: LabelRequest, side: Side): Box {
  const left = x - width / 2;
  const top = y - height / 2;
  switch (side) {
    case 'above':
      return { x: left, y: y - NEAR_PX - height, width, height };
    case 'farAbove':
      return { x: left, y: y - FAR_PX - height, width, height };
    case 'below':
      return { x: left, y: y + NEAR_PX, width, height };
    case 'farBelow':
      return { x: left, y: y + FAR_PX, width, height };
    case 'right':
      return { x: x + NEAR_PX, y: top, width, height };
    case 'left':
      return { x: x - NEAR_PX - width, y: top, width, height };
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

/**
 * Places labels in the order given (the most important first) within `bounds`, clear of
 * `obstacles`. A label that fits nowhere is left out rather than laid over something.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  bounds: Box,
  obstacles: readonly Box[] = [],
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const request of requests) {
    const order = request.side ? [request.side, ...sides] : sides;
    for (const side of order) {
      const box = boxAt(request, side);
      if (!inside(box, bounds)) continue;
      if (obstacles.some((obstacle) => overlaps(box, obstacle))) continue;
      if (placed.some((other) => overlaps(box, other))) continue;
      placed.push({ ...box, id: request.id, side });
      break;
    }
  }
  return placed;
}
