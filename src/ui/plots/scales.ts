/** From values to pixels, whatever the caller's domain. */
import { scaleLinear, scaleLog, scaleSymlog } from 'd3-scale';
import type { NumberAxis } from './plotSpec.ts';

export interface NumberScale {
  /** Not finite where the axis has no place for the value: zero on a log axis. */
  (value: number): number;
  readonly invert: (position: number) => number;
  readonly domain: readonly [number, number];
}

/** Decades that a log axis shows below its top where the caller's low end is not above zero. */
const DECADES_SHOWN = 3;

/** The domain, or one that can be drawn where it cannot. */
export function drawableDomain({ kind, domain }: NumberAxis): [number, number] {
  let [low, high] = domain;
  if (!Number.isFinite(low)) low = 0;
  if (!Number.isFinite(high)) high = low + 1;
  if (kind === 'log') {
    if (high <= 0) high = 1;
    if (low <= 0) low = high / 10 ** DECADES_SHOWN;
    return high > low ? [low, high] : [low, low * 10];
  }
  return high > low ? [low, high] : [low, low + 1];
}

export function scaleOf(axis: NumberAxis, from: number, to: number): NumberScale {
  const domain = drawableDomain(axis);
  const scale = bare(axis).domain(domain).range([from, to]);
  return Object.assign((value: number) => scale(value), {
    invert: (position: number) => scale.invert(position),
    domain,
  });
}

function bare({ kind, linearTo = 1 }: NumberAxis) {
  if (kind === 'log') return scaleLog();
  return kind === 'symlog' ? scaleSymlog().constant(linearTo) : scaleLinear();
}
