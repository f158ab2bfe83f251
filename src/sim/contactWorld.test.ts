import { describe, expect, test } from 'vitest';
import { parameters } from '../science/parameters.ts';
import { defaultContactConditions } from './contact.ts';
import { drugState, type DrugState } from './contactDrugs.ts';
import { createContactWorld, type ContactEvent, type ContactWorld } from './contactWorld.ts';
import { contactNetwork } from './contactNetwork.ts';
import { createRandom } from './random.ts';

const patch = {
  conditions: defaultContactConditions,
  cd19Copies: parameters.cd19PerBlast.value,
  areaUm2: parameters.matureSynapseAreaUm2.value,
  exchange: true,
};
const conditions = { patch, durationS: 300, pace: 10 };
const { gone, heldByCd19, heldByCd3, bridged } = drugState;

function run(world: ContactWorld, strides: readonly number[]): ContactWorld {
  for (const stride of strides) world.advance(stride);
  return world;
}

/** Mean bridges without exchange, by Euler steps of a hundredth of a second. */
function meanBridges(seconds: number): number {
  const { drugMolar, kdCd19Molar, kdCd3Molar, konPerMolarPerS, cd3PerUm2, penalty } =
    patch.conditions;
  // k2 = 1.107e-2/χ µm²/s; membrane of a blast 565 µm² (model.md c2).
  const perPair = 1.107e-2 / penalty / patch.areaUm2;
  const cd3 = cd3PerUm2 * patch.areaUm2;
  const cd19 = (patch.cd19Copies * patch.areaUm2) / 565.487;
  const off19 = kdCd19Molar * konPerMolarPerS;
  const off3 = kdCd3Molar * konPerMolarPerS;
  const capture = konPerMolarPerS * drugMolar;
  let on19 = (cd19 * drugMolar) / (drugMolar + kdCd19Molar);
  let on3 = (cd3 * drugMolar) / (drugMolar + kdCd3Molar);
  let both = 0;
  const stepS = 0.01;
  for (let step = 0; step < seconds / stepS; step += 1) {
    const grip3 = perPair * on19 * (cd3 - on3 - both);
    const grip19 = perPair * on3 * (cd19 - on19 - both);
    const change19 = capture * (cd19 - on19 - both) - off19 * on19 - grip3 + off3 * both;
    const change3 = capture * (cd3 - on3 - both) - off3 * on3 - grip19 + off19 * both;
    both += stepS * (grip3 + grip19 - (off3 + off19) * both);
    on19 += stepS * change19;
    on3 += stepS * change3;
  }
  return both;
}

describe('a contact', () => {
  test('is the same for the same seed, however the way is cut', () => {
    const hashes = [[300], Array.from({ length: 1800 }, () => 1 / 6), [0, 1, 50.5, 0, 7, 300]].map(
      (strides) => run(createContactWorld(conditions, 7), strides),
    );
    // Sixths of a second add up to 300 only to rounding.
    expect(hashes[0]?.hash()).toBe(hashes[2]?.hash());
    expect(hashes[1]?.readings()).toMatchObject({
      bonds: hashes[0]?.readings()['bonds'],
      bridgesFormed: hashes[0]?.readings()['bridgesFormed'],
    });
  });

  test('is another for another seed', () => {
    const hashes = [7, 8, 9].map((seed) => run(createContactWorld(conditions, seed), [300]).hash());
    expect(new Set(hashes).size).toBe(3);
  });

  test('begins with the drug that both cells brought, and no bridge', () => {
    const start = contactNetwork(patch, createRandom(3, 'contact start 0')).species;
    expect(createContactWorld(conditions, 3).readings()).toMatchObject({
      timeS: 0,
      bonds: 0,
      heldByCd19: start['heldByCd19'],
      heldByCd3: start['heldByCd3'],
    });
  });

  test('tells of every event ahead, and each drug does what was told', () => {
    const world = createContactWorld(conditions, 5);
    const states = [...world.drugs.states];
    const told = new Map<number, ContactEvent>();
    let applied = 0;
    while (world.timeS < world.durationS) {
      world.upcoming((event) => {
        expect(event.timeS).toBeGreaterThan(world.timeS);
        expect(event.timeS).toBeLessThanOrEqual(world.timeS + world.leadS);
        told.set(event.id, event);
      });
      world.advance(0.5);
      for (let event = told.get(applied); event && event.timeS <= world.timeS;) {
        expect(states[event.drug] ?? gone).toBe(event.from);
        states[event.drug] = event.to;
        applied += 1;
        event = told.get(applied);
      }
      expect(world.drugs.states).toEqual(states);
    }
    expect(applied).toBeGreaterThan(60);
    const count = (state: DrugState) => states.filter((other) => other === state).length;
    expect(world.readings()).toMatchObject({
      bonds: count(bridged),
      heldByCd19: count(heldByCd19),
      heldByCd3: count(heldByCd3),
    });
  });

  test('gives no number to another drug while the one before can still be seen leaving', () => {
    const crowded = {
      ...conditions,
      patch: { ...patch, conditions: { ...defaultContactConditions, drugMolar: 1e-9 } },
      durationS: 60,
    };
    const world = createContactWorld(crowded, 4);
    const goneAt = new Map<number, number>();
    let reused = 0;
    const seen = new Set<number>();
    while (world.timeS < world.durationS) {
      world.upcoming(({ id, drug, to, from, timeS }) => {
        if (seen.has(id)) return;
        seen.add(id);
        if (to === gone) goneAt.set(drug, timeS);
        const leftS = goneAt.get(drug);
        if (from !== gone || leftS === undefined) return;
        reused += 1;
        expect(timeS - leftS).toBeGreaterThanOrEqual(2 * world.leadS);
      });
      world.advance(1);
    }
    expect(reused).toBeGreaterThan(5);
  });

  // Both receptors are far in excess, so the means follow linear equations (model.md c2) and every
  // number is Poisson about its mean. Four standard errors.
  test('averages what the equations of the model say', () => {
    const runs = 150;
    const still = { ...conditions, patch: { ...patch, exchange: false }, durationS: 200 };
    let sum = 0;
    for (let seed = 0; seed < runs; seed += 1) {
      sum += run(createContactWorld(still, 900 + seed), [200]).readings()['bonds'] ?? 0;
    }
    const mean = meanBridges(200);
    expect(mean).toBeGreaterThan(20);
    expect(Math.abs(sum / runs - mean)).toBeLessThan(4 * Math.sqrt(mean / runs));
  });

  test('refuses to go back', () => {
    expect(() => createContactWorld(conditions, 1).advance(-1)).toThrow('-1 seconds');
  });
});
