/** Where the stretches of a timeline lie on a bar of time, and what is said of them. */
import type { TCellState } from '../../sim/killing/tCellChart.ts';
import type { StateStretch } from '../../sim/niche/timeline.ts';

export interface Span {
  readonly fromS: number;
  readonly toS: number;
}

/** A piece of a bar; `left` and `width` are shares of its length. */
export interface Piece {
  readonly state: TCellState;
  readonly left: number;
  readonly width: number;
}

/** The stretches that a bar shows, in order. The last stretch goes on until `untilS`. */
export function layStretches(
  stretches: readonly StateStretch[],
  untilS: number,
  { fromS, toS }: Span,
): readonly Piece[] {
  const last = stretches.length - 1;
  return stretches.flatMap(({ state, ...stretch }, index) => {
    const starts = Math.max(fromS, stretch.fromS);
    const ends = Math.min(toS, index === last ? untilS : stretch.toS);
    if (ends <= starts) return [];
    return [
      { state, left: (starts - fromS) / (toS - fromS), width: (ends - starts) / (toS - fromS) },
    ];
  });
}

/** When each blast died in its grip: it rounded, and the T cell began to let go. */
export function deathsOf(stretches: readonly StateStretch[]): readonly number[] {
  return stretches.filter(({ state }) => state === 'lettingGo').map(({ fromS }) => fromS);
}

/** How long each state lasted within a span, in the order they first came, seconds. */
export function timesOf(
  stretches: readonly StateStretch[],
  untilS: number,
  span: Span,
): ReadonlyMap<TCellState, number> {
  const times = new Map<TCellState, number>();
  for (const { state, width } of layStretches(stretches, untilS, span)) {
    times.set(state, (times.get(state) ?? 0) + width * (span.toS - span.fromS));
  }
  return times;
}
