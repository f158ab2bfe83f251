/** How wide words are, in em, without a browser: a little too wide rather than too narrow. */

const NARROW = /[iljtfI.,:;'|()[\]!\-·\s]/;
const WIDE = /[mwMW%@—×]/;
const CAPITAL = /[A-Z]/;

export function widthEm(text: string): number {
  let width = 0;
  for (const letter of text) {
    if (NARROW.test(letter)) width += 0.36;
    else if (WIDE.test(letter)) width += 0.9;
    else width += CAPITAL.test(letter) ? 0.68 : 0.6;
  }
  return width;
}

/** Breaks words into lines of at most `mostEm`; one longer word stays whole. */
export function wrap(text: string, mostEm: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthEm(longer) > mostEm) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** Boxes of the given widths in rows no wider than `most`: each box's row and where it begins. */
export function flow(
  widths: readonly number[],
  gap: number,
  most: number,
): { row: number; start: number }[] {
  let row = 0;
  let next = 0;
  return widths.map((width) => {
    if (next > 0 && next + width > most) {
      row += 1;
      next = 0;
    }
    const start = next;
    next += width + gap;
    return { row, start };
  });
}
