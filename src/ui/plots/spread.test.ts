import { describe, expect, it } from 'vitest';
import { spread } from './spread.ts';

describe('spread', () => {
  it('leaves labels that are apart where they are', () => {
    expect(spread([10, 50, 90], [20, 20, 20], 0, 100)).toEqual([10, 50, 90]);
  });

  it('displaces labels that touch as little as possible, in their order', () => {
    expect(spread([52, 48], [20, 20], 0, 100)).toEqual([60, 40]);
    expect(spread([50, 50, 50], [10, 20, 10], 0, 100)).toEqual([35, 50, 65]);
  });

  it('keeps inside, and pushes a chain together at an end', () => {
    expect(spread([98, 99, 80], [10, 10, 10], 0, 100)).toEqual([85, 95, 75]);
    expect(spread([-5], [10], 0, 100)).toEqual([5]);
  });

  it('never lets two overlap, whatever they want', () => {
    for (let turn = 0; turn < 200; turn += 1) {
      const wanted = Array.from({ length: 6 }, (_, i) => (turn * 37 * (i + 1) + i * 11) % 100);
      const sizes = wanted.map((_, i) => 4 + ((turn + i) % 9));
      const centres = spread(wanted, sizes, 0, 100);
      const boxes = centres
        .map((centre, i) => ({ from: centre - (sizes[i] ?? 0) / 2, size: sizes[i] ?? 0 }))
        .toSorted((a, b) => a.from - b.from);
      boxes.forEach(({ from, size }, i) => {
        expect(from).toBeGreaterThanOrEqual(-1e-9);
        expect(from + size).toBeLessThanOrEqual((boxes[i + 1]?.from ?? 100) + 1e-9);
      });
    }
  });
});
