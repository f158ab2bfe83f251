/** What stands under a saved picture: title, caption, scale bar, credit and licence, on a strip of its own. */

/** One picture's words, and the colours of its ground. */
export interface Plate {
  readonly title: string;
  /** What is magnified, thinned out or slowed; may be empty. */
  readonly caption: string;
  /** Credit and licence. */
  readonly credit: string;
  /** A length of the scene as wide as `widthPx` CSS pixels; null where the scene has no scale. */
  readonly scale: { readonly widthPx: number; readonly said: string } | null;
  readonly colours: {
    readonly surface: string;
    readonly text: string;
    readonly textQuiet: string;
  };
}

const FAMILY = "'Atkinson Hyperlegible Next', system-ui, sans-serif";
const TITLE_FONT = `700 18px ${FAMILY}`;
const SMALL_FONT = `400 13px ${FAMILY}`;
/** CSS pixels. */
const PADDING = 12;
const TITLE_LINE = 24;
const SMALL_LINE = 18;
const SCALE_HEIGHT = 3;
/** The scale bar stands in a column of its own on the right. */
const SCALE_COLUMN = 140;

function wrapped(context: CanvasRenderingContext2D, text: string, widthPx: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && context.measureText(longer).width > widthPx) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

interface Row {
  readonly text: string;
  readonly font: string;
  readonly heightPx: number;
  readonly colour: string;
}

function rowsOf(context: CanvasRenderingContext2D, plate: Plate, widthPx: number): Row[] {
  const { title, caption, credit, colours } = plate;
  const roomPx = widthPx - 2 * PADDING - SCALE_COLUMN;
  const rows = (text: string, font: string, heightPx: number, colour: string): Row[] => {
    context.font = font;
    return wrapped(context, text, roomPx).map((line) => ({ text: line, font, heightPx, colour }));
  };
  return [
    ...rows(title, TITLE_FONT, TITLE_LINE, colours.text),
    ...rows(caption, SMALL_FONT, SMALL_LINE, colours.text),
    ...rows(credit, SMALL_FONT, SMALL_LINE, colours.textQuiet),
  ];
}

function heightOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { heightPx }) => sum + heightPx, 2 * PADDING);
}

/** How high the strip of a picture is that is `widthPx` wide, both CSS pixels. */
export function plateHeightPx(plate: Plate, widthPx: number): number {
  const context = document.createElement('canvas').getContext('2d');
  return context ? heightOf(rowsOf(context, plate, widthPx)) : 0;
}

/**
 * Draws the scene and its plate, all over `context`.
 *
 * `widthPx` and `heightPx` are the picture's size in CSS pixels; the canvas may hold more or fewer
 * pixels than that. The strip covers the lower edge of the scene, at least `stripPx` of it.
 */
export function drawPlated(
  context: CanvasRenderingContext2D,
  scene: HTMLCanvasElement,
  plate: Plate,
  { widthPx, heightPx, stripPx }: { widthPx: number; heightPx: number; stripPx: number },
): void {
  const { width, height } = context.canvas;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.drawImage(scene, 0, 0, width, height);
  context.setTransform(width / widthPx, 0, 0, height / heightPx, 0, 0);
  const rows = rowsOf(context, plate, widthPx);
  const top = heightPx - Math.max(stripPx, heightOf(rows));
  context.fillStyle = plate.colours.surface;
  context.fillRect(0, top, widthPx, heightPx - top);
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  let y = top + PADDING;
  for (const { text, font, heightPx: rowPx, colour } of rows) {
    context.font = font;
    context.fillStyle = colour;
    context.fillText(text, PADDING, y + rowPx / 2);
    y += rowPx;
  }
  if (!plate.scale) return;
  const { widthPx: barPx, said } = plate.scale;
  const right = widthPx - PADDING;
  const barY = top + PADDING + TITLE_LINE / 2;
  context.fillStyle = plate.colours.text;
  context.fillRect(right - barPx, barY, barPx, SCALE_HEIGHT);
  context.font = SMALL_FONT;
  context.textAlign = 'right';
  context.fillText(said, right, barY + SCALE_HEIGHT + SMALL_LINE / 2 + 2);
}
