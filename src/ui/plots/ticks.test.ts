import { describe, expect, it } from 'vitest';
import type { NumberAxis } from './plotSpec.ts';
import { scaleOf } from './scales.ts';
import { minorTicks, ticksOf, type Tick } from './ticks.ts';

const bare = { title: '', say: String, tick: String } as const;
const hours: NumberAxis = {
  ...bare,
  kind: 'linear',
  domain: [0, 24],
  tick: (value) => `${value} h`,
  steps: [1, 3, 6, 12, 24],
};

function ticks(axis: NumberAxis, width: number, most = 10): Tick[] {
  const room = {
    most,
    low: 0,
    high: width,
    gap: 10,
    sizeOf: (text: string) => text.length * 8,
  };
  return ticksOf(axis, scaleOf(axis, 20, width - 20), room);
}

const values = (found: readonly Tick[]): number[] => found.map(({ value }) => value);

describe('ticks', () => {
  it.each([
    [700, [0, 3, 6, 9, 12, 15, 18, 21, 24]],
    [320, [0, 6, 12, 18, 24]],
    [150, [0, 12, 24]],
    [90, [0, 24]],
  ])('of a day, %i pixels wide, keep to spacings that are allowed', (width, expected) => {
    expect(values(ticks(hours, width))).toEqual(expected);
  });

  it('never let labels overlap or leave the picture, at any width and on any axis', () => {
    const axes: NumberAxis[] = [
      hours,
      { ...bare, kind: 'linear', domain: [0, 300] },
      { ...bare, kind: 'linear', domain: [-0.02, 0.013] },
      { ...bare, kind: 'log', domain: [1e-13, 1e-4] },
      { ...bare, kind: 'log', domain: [3, 40] },
      { ...bare, kind: 'symlog', domain: [-1000, 1e5] },
    ];
    for (const axis of axes) {
      for (let width = 60; width <= 1200; width += 7) {
        const found = ticks(axis, width);
        expect(found.length).toBeGreaterThan(0);
        found.forEach((tick, index) => {
          expect(Number.isFinite(tick.position)).toBe(true);
          const half = tick.text.length * 4;
          if (tick.text.length * 8 <= width) {
            expect(tick.labelAt - half).toBeGreaterThanOrEqual(0);
            expect(tick.labelAt + half).toBeLessThanOrEqual(width);
          }
          const next = found[index + 1];
          if (!next) return;
          expect(next.labelAt - next.text.length * 4).toBeGreaterThanOrEqual(tick.labelAt + half);
          expect(next.text).not.toBe(tick.text);
        });
      }
    }
  });

  it('are powers of ten on a log axis of many decades, as they are written', () => {
    const axis: NumberAxis = { ...bare, kind: 'log', domain: [1e-7, 1e-3] };
    expect(values(ticks(axis, 900, 6))).toEqual([1e-7, 1e-6, 1e-5, 1e-4, 1e-3]);
  });

  it('are fewer where the caller rounds two to one label', () => {
    const axis: NumberAxis = {
      ...bare,
      kind: 'linear',
      domain: [0, 2],
      tick: (value) => value.toFixed(0),
    };
    expect(values(ticks(axis, 700))).toEqual([0, 1, 2]);
  });

  it('of a symlog axis hold zero and powers on both sides', () => {
    const axis: NumberAxis = { ...bare, kind: 'symlog', domain: [-100, 1000] };
    expect(values(ticks(axis, 900))).toEqual([-100, -10, -1, 0, 1, 10, 100, 1000]);
  });

  it('without labels stand between powers of ten, unless they would be a crowd', () => {
    const axis: NumberAxis = { ...bare, kind: 'log', domain: [1, 100] };
    const scale = scaleOf(axis, 0, 300);
    expect(minorTicks(axis, scale, 20)).toHaveLength(16);
    expect(minorTicks(axis, scale, 10)).toEqual([]);
    expect(minorTicks(hours, scale, 10)).toEqual([]);
  });
});

describe('a scale', () => {
  it.each<[NumberAxis['kind'], [number, number]]>([
    ['linear', [3, 3]],
    ['linear', [NaN, NaN]],
    ['linear', [0, -Infinity]],
    ['log', [0, 10]],
    ['log', [-5, -1]],
    ['symlog', [Infinity, 0]],
  ])('%s over %j is drawn all the same', (kind, domain) => {
    const axis: NumberAxis = { ...bare, kind, domain };
    const scale = scaleOf(axis, 0, 100);
    const [low, high] = scale.domain;
    expect(scale(low)).toBeCloseTo(0, 9);
    expect(scale(high)).toBeCloseTo(100, 9);
    expect(ticks(axis, 300).every(({ position }) => Number.isFinite(position))).toBe(true);
  });
});
