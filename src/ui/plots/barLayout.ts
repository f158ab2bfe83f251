/** Where the bars of a plot stand: names above them, what they say in a column at the right. */
import { layKey, LINE_EM, type Box, type KeyEntry } from './layout.ts';
import type { BarGroup, NumberAxis } from './plotSpec.ts';
import { scaleOf, type NumberScale } from './scales.ts';
import { widthEm, wrap } from './textWidth.ts';
import { ticksOf, type Tick } from './ticks.ts';

export interface PlacedBar {
  readonly group: BarGroup;
  readonly index: number;
  readonly top: number;
  readonly height: number;
}

export interface NameRow {
  readonly lines: readonly string[];
  readonly top: number;
  readonly middle: number;
  readonly bars: readonly PlacedBar[];
}

export interface BarLayout {
  readonly width: number;
  readonly height: number;
  readonly em: number;
  readonly box: Box;
  readonly scale: NumberScale;
  readonly ticks: readonly Tick[];
  readonly rows: readonly NameRow[];
  readonly key: readonly KeyEntry<BarGroup>[];
}

const BAR_EM = 1.1;
const BAR_GAP_EM = 0.25;
const ROW_GAP_EM = 0.8;
const TEXT_GAP_EM = 0.6;
const TICK_EM = 5;

export function layOutBars(
  axis: NumberAxis,
  names: readonly string[],
  groups: readonly BarGroup[],
  { width, em }: { readonly width: number; readonly em: number },
): BarLayout {
  const line = LINE_EM * em;
  const texts = groups.flatMap(({ bars }) => bars.map(({ text }) => widthEm(text) * em));
  // One group needs no key: the title says what it is.
  const key = layKey(groups.length > 1 ? groups : [], { width, height: 0, em });
  const right = Math.max(0, ...texts) + TEXT_GAP_EM * em;
  const plotWidth = Math.max(width - right - em, em);
  const left = em / 2;

  let top = key.height + (key.height > 0 ? ROW_GAP_EM * em : 0);
  const boxTop = top;
  const rows = names.map((name, index): NameRow => {
    const rowTop = top;
    const lines = wrap(name, width / em);
    top += lines.length * line;
    const bars = groups.map((group) => {
      const bar = { group, index, top, height: BAR_EM * em };
      top += (BAR_EM + BAR_GAP_EM) * em;
      return bar;
    });
    const middle = (rowTop + top) / 2;
    top += ROW_GAP_EM * em;
    return { lines, top: rowTop, middle, bars };
  });
  const scale = scaleOf(axis, left, left + plotWidth);
  return {
    width,
    height: top + 2 * line,
    em,
    box: { left, top: boxTop, width: plotWidth, height: top - boxTop },
    scale,
    ticks: ticksOf(axis, scale, {
      most: Math.max(2, Math.floor(plotWidth / (TICK_EM * em))),
      low: 0,
      high: width,
      gap: em,
      sizeOf: (text) => widthEm(text) * em,
    }),
    rows,
    key: key.entries,
  };
}
