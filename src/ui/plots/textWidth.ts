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
