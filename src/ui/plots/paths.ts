/** What a layer's data look like as the text of an SVG path. */
import {
  area,
  curveStepAfter,
  line,
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolTriangle,
} from 'd3-shape';
import { decimate, decimateBand, type Column, type Place } from './decimate.ts';
import type { BandLayer, LineLayer, Marker } from './plotSpec.ts';
import type { NumberScale } from './scales.ts';

/** Digits behind the point in paths: a hundredth of a pixel. */
const DIGITS = 2;

const straight = line<Place>()
  .defined(([x, y]) => Number.isFinite(x) && Number.isFinite(y))
  .digits(DIGITS);
const stepped = line<Place>()
  .defined(([x, y]) => Number.isFinite(x) && Number.isFinite(y))
  .curve(curveStepAfter)
  .digits(DIGITS);
const filled = area<Column>()
  .defined((column) => column.every(Number.isFinite))
  .x(([x]) => x)
  .y0(([, low]) => low)
  .y1(([, , high]) => high)
  .digits(DIGITS);

export function linePath({ kind, points }: LineLayer, x: NumberScale, y: NumberScale): string {
  return (kind === 'step' ? stepped : straight)(decimate(points, x, y)) ?? '';
}

export function bandPath({ points }: BandLayer, x: NumberScale, y: NumberScale): string {
  return filled(decimateBand(points, x, y)) ?? '';
}

const shapes = {
  circle: symbolCircle,
  square: symbolSquare,
  triangle: symbolTriangle,
  diamond: symbolDiamond,
  cross: symbolCross,
} as const;

/** A marker about as high as `size` pixels, round the origin. */
export function markerPath(marker: Marker, size: number): string {
  return symbol(shapes[marker], size * size * 0.7).digits(DIGITS)() ?? '';
}
