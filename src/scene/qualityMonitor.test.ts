import { describe, expect, test } from 'vitest';
import { QualityMonitor } from './qualityMonitor.ts';

/** Shows `seconds` of frames and tells every tier that was changed to. */
function watch(
  monitor: QualityMonitor,
  seconds: number,
  frameS: (frame: number) => number,
): string[] {
  const changes: string[] = [];
  let passed = 0;
  for (let frame = 0; passed < seconds; frame += 1) {
    const time = frameS(frame);
    passed += time;
    if (monitor.see(time)) changes.push(monitor.quality);
  }
  return changes;
}

describe('the quality monitor', () => {
  test('draws less on a slow machine, within seconds', () => {
    expect(watch(new QualityMonitor(null), 10, () => 1 / 20)).toEqual(['low']);
  });

  test('draws more on a fast one, after it has kept it up', () => {
    const monitor = new QualityMonitor(null);
    expect(watch(monitor, 3, () => 1 / 60)).toEqual([]);
    expect(watch(monitor, 10, () => 1 / 60)).toEqual(['high']);
  });

  test('leaves a middling machine alone', () => {
    expect(watch(new QualityMonitor(null), 60, () => 1 / 45)).toEqual([]);
  });

  test('never flickers between two tiers', () => {
    const monitor = new QualityMonitor(null);
    // Fast enough for the middle tier, too slow for the high one.
    const changes = watch(monitor, 300, () => (monitor.quality === 'high' ? 1 / 25 : 1 / 60));
    expect(changes).toEqual(['high', 'medium']);
  });

  test('does not mind single long frames', () => {
    const changes = watch(new QualityMonitor(null), 30, (frame) =>
      frame % 4 === 0 ? 0.2 : 1 / 45,
    );
    expect(changes).toEqual([]);
  });

  test('keeps to a tier that someone chose', () => {
    const monitor = new QualityMonitor('high');
    expect(watch(monitor, 30, () => 1 / 10)).toEqual([]);
    expect(monitor.quality).toBe('high');
  });
});
