/** Lays everyone of a kind out side by side, to one scale, smallest first, each above its name. */

export interface PlateItem<Id extends string> {
  readonly id: Id;
  /** Extent in the unit of the plate. */
  readonly width: number;
  readonly height: number;
}

export interface PlateCell<Id extends string> {
  readonly id: Id;
  /** Left, top, width and height of drawing and name together, CSS pixels. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Middle of the drawing. */
  readonly x: number;
  readonly y: number;
}

export interface Plate<Id extends string> {
  readonly pxPerUnit: number;
  readonly heightPx: number;
  readonly cells: readonly PlateCell<Id>[];
}

/** Room for two lines of a name below a drawing, and the least width that a name needs. */
export const NAME_HEIGHT_PX = 48;
const NAME_WIDTH_PX = 100;
const GAP_PX = 14;
/** The smallest is drawn at least this large, if the largest then still fits across. */
const SMALLEST_PX = 26;
/** And the largest at most this large. */
const LARGEST_PX = 420;

interface Row<Id extends string> {
  readonly items: PlateItem<Id>[];
  width: number;
  height: number;
}

function breakRows<Id extends string>(
  items: readonly PlateItem<Id>[],
  pxPerUnit: number,
  widthPx: number,
): Row<Id>[] {
  const rows: Row<Id>[] = [];
  for (const item of items) {
    const width = Math.max(NAME_WIDTH_PX, item.width * pxPerUnit) + GAP_PX;
    let row = rows.at(-1);
    if (!row || row.width + width > widthPx) {
      row = { items: [], width: 0, height: 0 };
      rows.push(row);
    }
    row.items.push(item);
    row.width += width;
    row.height = Math.max(row.height, item.height * pxPerUnit + NAME_HEIGHT_PX + GAP_PX);
  }
  return rows;
}

function totalHeight(rows: readonly Row<string>[]): number {
  return rows.reduce((sum, row) => sum + row.height, 0);
}

/** The plate is as large as fits the height; where even the smallest scale does not, it is higher. */
export function layPlate<Id extends string>(
  unsorted: readonly PlateItem<Id>[],
  widthPx: number,
  heightPx: number,
): Plate<Id> {
  const size = ({ width, height }: PlateItem<Id>): number => Math.max(width, height);
  const items = unsorted.toSorted((a, b) => size(a) - size(b));
  const largest = Math.max(...items.map(size));
  const widest = Math.max(...items.map(({ width }) => width));
  const most = Math.min((widthPx - GAP_PX) / widest, LARGEST_PX / largest);
  const least = Math.min(most, SMALLEST_PX / Math.min(...items.map(size)));
  let [low, high] = [least, most];
  for (let pass = 0; pass < 24; pass += 1) {
    const middle = (low + high) / 2;
    if (totalHeight(breakRows(items, middle, widthPx)) <= heightPx) low = middle;
    else high = middle;
  }
  const pxPerUnit = low;
  const rows = breakRows(items, pxPerUnit, widthPx);
  const spare = Math.max(0, heightPx - totalHeight(rows)) / rows.length;
  const cells: PlateCell<Id>[] = [];
  let top = spare / 2;
  for (const row of rows) {
    const between = (widthPx - row.width) / row.items.length;
    let left = between / 2;
    for (const item of row.items) {
      const width = Math.max(NAME_WIDTH_PX, item.width * pxPerUnit);
      const height = item.height * pxPerUnit;
      const foot = top + row.height - NAME_HEIGHT_PX - GAP_PX / 2;
      cells.push({
        id: item.id,
        left: left + GAP_PX / 2,
        top: foot - height,
        width,
        height: height + NAME_HEIGHT_PX,
        x: left + GAP_PX / 2 + width / 2,
        y: foot - height / 2,
      });
      left += width + GAP_PX + between;
    }
    top += row.height + spare;
  }
  return { pxPerUnit, heightPx: Math.max(heightPx, totalHeight(rows)), cells };
}
