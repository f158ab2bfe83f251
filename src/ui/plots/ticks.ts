/** Which values an axis names: round ones, as many as fit, and never two labels in one place. */
import { ticks as roundTicks } from 'd3-array';
import type { NumberAxis } from './plotSpec.ts';
import type { NumberScale } from './scales.ts';
import { clamp } from './spread.ts';

export interface Tick {
  readonly value: number;
  readonly text: string;
  readonly position: number;
  /** Centre of its label, moved inward where it would pass the end of the picture. */
  readonly labelAt: number;
}

export interface TickRoom {
  /** Labels wanted; one more will do. */
  readonly most: number;
  /** Between which pixels labels must lie. */
  readonly low: number;
  readonly high: number;
  readonly gap: number;
  /** Pixels a label takes along the axis. */
  readonly sizeOf: (text: string) => number;
}

/** Ticks from the densest choice of round values whose labels all fit. */
export function ticksOf(axis: NumberAxis, scale: NumberScale, room: TickRoom): Tick[] {
  let sparsest: Tick[] = [];
  for (const values of choices(axis, scale.domain, room.most)) {
    const ticks = values.map((value) => tickAt(axis, scale, room, value));
    if (ticks.length > 0 && ticks.length <= room.most + 1 && allApart(ticks, room)) return ticks;
    if (ticks.length > 0) sparsest = ticks;
  }
  const [first] = sparsest;
  return first ? [first] : [];
}

/** Values with a quiet line but no label: the 2 to 9 between powers of ten, where decades are few. */
export function minorTicks(axis: NumberAxis, scale: NumberScale, most: number): number[] {
  if (axis.kind !== 'log') return [];
  const [low, high] = scale.domain;
  const all = powers(low / 10, high).flatMap((power) =>
    [2, 3, 4, 5, 6, 7, 8, 9].map((factor) => factor * power),
  );
  const inside = all.filter((value) => value > low && value < high);
  return inside.length <= most ? inside : [];
}

function tickAt(axis: NumberAxis, scale: NumberScale, room: TickRoom, value: number): Tick {
  const text = axis.tick(value);
  const position = scale(value);
  const half = room.sizeOf(text) / 2;
  return { value, text, position, labelAt: clamp(position, room.low + half, room.high - half) };
}

function allApart(ticks: readonly Tick[], { gap, sizeOf }: TickRoom): boolean {
  return ticks.every((tick, index) => {
    const next = ticks[index + 1];
    if (!next) return true;
    if (next.text === tick.text) return false;
    const room = (sizeOf(tick.text) + sizeOf(next.text)) / 2 + gap;
    return Math.abs(next.labelAt - tick.labelAt) >= room;
  });
}

/** Sets of values, densest first. */
function* choices(
  axis: NumberAxis,
  [low, high]: readonly [number, number],
  most: number,
): Generator<number[]> {
  if (axis.kind === 'linear') {
    if (axis.steps) yield* stepped(axis.steps, low, high);
    for (let count = most; count >= 1; count -= 1) yield roundTicks(low, high, count);
    return;
  }
  const decades = axis.kind === 'log' ? powers(low, high) : signedPowers(axis, low, high);
  if (axis.kind === 'log') {
    const fine = powers(low / 10, high).flatMap((power) => [power, 2 * power, 5 * power]);
    yield fine.filter((value) => value >= low && value <= high);
    if (decades.length < 2) yield* halving(roundTicks(low, high, most));
  }
  yield* halving(decades);
}

function* stepped(steps: readonly number[], low: number, high: number): Generator<number[]> {
  for (const step of steps) {
    const values: number[] = [];
    for (let index = Math.ceil(low / step); index * step <= high; index += 1) {
      values.push(index * step);
    }
    yield values;
  }
}

/** All, every second, every third …, always with zero if it is among them. */
function* halving(values: readonly number[]): Generator<number[]> {
  const zero = Math.max(values.indexOf(0), 0);
  for (let stride = 1; stride <= values.length; stride += 1) {
    yield values.filter((_, index) => (index - zero) % stride === 0);
  }
}

function powers(low: number, high: number): number[] {
  const found: number[] = [];
  const last = Math.floor(Math.log10(high)) + 1;
  for (let power = Math.floor(Math.log10(low)); power <= last; power += 1) {
    // Read rather than computed: 10 ** -5 is not the number that is written 0.00001.
    const value = Number(`1e${power}`);
    if (value >= low && value <= high) found.push(value);
  }
  return found;
}

function signedPowers({ linearTo = 1 }: NumberAxis, low: number, high: number): number[] {
  const above = high > 0 ? powers(Math.max(low, linearTo), high) : [];
  const below = low < 0 ? powers(Math.max(-high, linearTo), -low) : [];
  const zero = low <= 0 && high >= 0 ? [0] : [];
  return [...below.toReversed().map((value) => -value), ...zero, ...above];
}
