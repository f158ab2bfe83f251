/** Every kind of world can be fetched, built from the shortest plan, and run. */

import { describe, expect, it } from 'vitest';
import { loadWorldMakers, WorldMakers, type WorldPlan } from './worldMakers.ts';

const run = { durationS: 600, pace: 20 } as const;
const plans: readonly WorldPlan[] = [
  { kind: 'race', ...run },
  { kind: 'niche', ...run },
  { kind: 'contact', ...run },
  { kind: 'hold', ...run },
  { kind: 'pair', ...run },
  { kind: 'touch', ...run },
  { kind: 'infusion', ...run },
  { kind: 'people', ...run },
  { kind: 'course', ...run },
  { kind: 'idle', scene: 'molecule', ...run },
];

describe('makers of worlds', () => {
  it.each(plans)('build a world of the kind $kind that runs to its end', async (plan) => {
    const makers = await loadWorldMakers(plan.kind);
    const [world, same] = [makers.create(plan, 3), makers.create(plan, 3)];
    expect(world).toMatchObject({ kind: plan.kind, timeS: 0, durationS: 600 });
    for (const each of [world, same]) each.advance(1000);
    expect(world.timeS).toBe(600);
    expect(Object.values(world.readings()).every(Number.isFinite)).toBe(true);
    expect(world.hash()).toBe(same.hash());
  });

  it('take what a plan changes', async () => {
    const makers = await loadWorldMakers('contact', 'touch');
    const none = { ...run, cd19Copies: 0 };
    const contact = makers.create({ kind: 'contact', areaUm2: 5, ...run }, 3);
    expect(contact.readings()).toMatchObject({ areaUm2: 5 });
    const touch = makers.create({ kind: 'touch', ...none }, 3);
    expect(touch.readings()).toMatchObject({ lawHeldShare: 0 });
  });

  it('say what has not been loaded', () => {
    expect(() => new WorldMakers().create({ kind: 'pair', ...run }, 1)).toThrow('“pair”');
  });
});
