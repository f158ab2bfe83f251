/** A pair from adhesion to the next search: cause before effect, controls, and its laws. */

import { describe, expect, it } from 'vitest';
import { edgeRatePerS } from './contactNetwork.ts';
import { contactAt } from './niche/conditions.ts';
import { createPairWorld, pairWorldDefaults, type PairWorldConditions } from './pairWorld.ts';

const hourS = 3600;

function pairOf(changes: Partial<PairWorldConditions>, seed: number) {
  const world = createPairWorld({ ...pairWorldDefaults, ...changes }, seed);
  const [pair] = world.pairs;
  if (!pair) throw new Error('There is no pair.');
  return { world, ...pair };
}

function ended(changes: Partial<PairWorldConditions>, seed: number) {
  const run = pairOf({ durationS: 30 * hourS, ...changes }, seed);
  run.world.advance(30 * hourS);
  return run;
}

function meanOf(sample: readonly number[]): number {
  return sample.reduce((sum, each) => sum + each, 0) / sample.length;
}

/** Bridges of a contact, mean, at each tenth of a second from first touch, exchange included. */
function meanBridges(drugPgPerMl: number, seconds: number): Float64Array {
  const { drugMolar, cd3PerUm2, kdCd19Molar, kdCd3Molar, konPerMolarPerS, penalty } =
    contactAt(drugPgPerMl);
  // k2 = 1.107e-2/χ µm²/s; membrane of a blast 565 µm² (model c2).
  const perPair = 1.107e-2 / penalty / 65;
  const cd3 = cd3PerUm2 * 65;
  const cd19 = (pairWorldDefaults.cd19Copies * 65) / 565.487;
  const off19 = kdCd19Molar * konPerMolarPerS;
  const off3 = kdCd3Molar * konPerMolarPerS;
  const capture = konPerMolarPerS * drugMolar;
  const brought = (cd19 * drugMolar) / (drugMolar + kdCd19Molar);
  const edge = edgeRatePerS(65);
  let on19 = brought;
  let on3 = (cd3 * drugMolar) / (drugMolar + kdCd3Molar);
  let both = 0;
  const means = new Float64Array(seconds * 10);
  const stepS = 0.01;
  for (let step = 0; step < seconds * 100; step += 1) {
    if (step % 10 === 0) means[step / 10] = both;
    const grip3 = perPair * on19 * (cd3 - on3 - both);
    const grip19 = perPair * on3 * (cd19 - on19 - both);
    const change3 = capture * (cd3 - on3 - both) - off3 * on3 - grip19 + off19 * both;
    on19 +=
      stepS *
      (capture * (cd19 - on19 - both) -
        off19 * on19 -
        grip3 +
        off3 * both +
        edge * (brought - on19));
    both += stepS * (grip3 + grip19 - (off3 + off19) * both);
    on3 += stepS * change3;
  }
  return means;
}

const seeds = Array.from({ length: 40 }, (_, seed) => seed);

describe('a pair', () => {
  it('is the same for the same seed, however the way is cut, and another for another', () => {
    const cuts = [[2 * hourS], Array.from({ length: 7200 }, () => 1), [0, 33.5, 0.5, 299, 9000]];
    const hashes = cuts.map((strides) => {
      const { world } = pairOf({ beside: 'failing' }, 4);
      for (const stride of strides) world.advance(stride);
      return world.hash();
    });
    expect(new Set(hashes).size).toBe(1);
    const others = seeds.map((seed) => ended({}, seed).world.hash());
    expect(new Set(others).size).toBe(seeds.length);
  });

  it('goes from adhesion to death to the next search, each cause before its effect', () => {
    for (const seed of seeds) {
      const { world, tCell, blast, contact } = ended({ kills: true }, seed);
      const { calciumRiseS, hitS, releasedS } = tCell;
      expect(contact.adheredS).toBe(0);
      expect(calciumRiseS).toBeGreaterThan(0);
      expect(hitS).toBeGreaterThan(calciumRiseS + 29);
      expect(blast.poresOpenedS).toBe(hitS);
      expect(blast.committedS).toBe(blast.entriesS[world.readings().granzymesToKill - 1]);
      expect(blast.roundedS).toBeGreaterThanOrEqual(blast.committedS);
      expect(releasedS).toBeGreaterThan(blast.roundedS);
      expect([tCell.state, blast.state]).toEqual(['scanning', 'fragmented']);
      expect(tCell.exitS).toBe(Infinity);
      expect(world.readings()).toMatchObject({ tCellKills: 1, granulesLeft: 30, bridges: 0 });
      expect(contact.areaUm2).toBe(0);
    }
  });

  it('spends granules at the hit and has granzymes enter one by one while pores are open', () => {
    const { world, tCell, blast } = pairOf({ kills: true }, 3);
    while (tCell.hitS === Infinity) world.advance(1);
    expect(world.readings()).toMatchObject({ granulesLeft: 27, granzymesInside: 0, tCellKills: 0 });
    expect(world.poreOpenness()).toBe(1);
    const entriesS = [...blast.entriesS];
    for (const [n, entryS] of entriesS.entries()) {
      world.advance(entryS - world.timeS);
      expect(world.poreOpenness()).toBeGreaterThan(0);
      world.advance(1e-6);
      expect(world.readings().granzymesInside).toBeGreaterThanOrEqual(n + 1);
    }
    world.advance(tCell.hitS + 80 - world.timeS);
    expect(world.poreOpenness()).toBe(0);
    expect(blast.granzymesInside).toBe(entriesS.length);
  });

  it('counts the trimers at the calcium rise in the contact that is shown', () => {
    for (const seed of seeds) {
      const { world, tCell } = pairOf({ drugPgPerMl: 100 }, seed);
      while (tCell.calciumRiseS === Infinity) world.advance(0.01);
      const { trimersAtCalcium, bridges } = world.readings();
      // A hundredth of a second later a bridge may have come or gone, seldom two.
      expect(Math.abs(trimersAtCalcium - bridges)).toBeLessThanOrEqual(1);
      expect(trimersAtCalcium).toBeGreaterThanOrEqual(3);
    }
  });

  it('tells of events of the contact before they are due, none after it has ended', () => {
    const { world, tCell, contact } = pairOf({ kills: true }, 6);
    let lastS = 0;
    while (tCell.releasedS === Infinity) {
      const releaseS = tCell.state === 'lettingGo' ? tCell.exitS : Infinity;
      contact.upcoming(({ timeS }) => {
        expect(timeS).toBeGreaterThan(world.timeS);
        expect(timeS).toBeLessThanOrEqual(Math.min(releaseS, world.timeS + contact.leadS));
        lastS = Math.max(lastS, timeS);
      });
      world.advance(5);
    }
    expect(lastS).toBeGreaterThan(tCell.hitS);
    contact.upcoming(() => expect.unreachable());
  });
});

describe('the contact that is followed', () => {
  it('triggers as often as bridges make it, whoever asks', () => {
    // At 100 pg/mL bridges are Poisson about the mean when calcium rises: Gamma(2), mean 30 s.
    const means = meanBridges(100, 300);
    let law = 0;
    means.forEach((mean, tenth) => {
      const timeS = tenth / 10;
      const density = (timeS / 15 ** 2) * Math.exp(-timeS / 15);
      law += 0.1 * density * (1 - Math.exp(-mean) * (1 + mean + mean ** 2 / 2));
    });
    const runs = 1500;
    let heeded = 0;
    let tried = 0;
    for (let seed = 0; seed < runs; seed += 1) {
      const any = pairOf({ drugPgPerMl: 100, triggers: false, durationS: 400 }, seed);
      any.world.advance(400);
      heeded += Number(any.tCell.calciumRiseS < Infinity);
      tried += createPairWorld({ ...pairWorldDefaults, drugPgPerMl: 100 }, seed).readings()
        .contactsTried;
    }
    expect(law).toBeGreaterThan(0.3);
    expect(law).toBeLessThan(0.5);
    // Four standard errors; contacts tried until one triggers are geometric with mean 1/p.
    expect(Math.abs(heeded / runs - law)).toBeLessThan(4 * Math.sqrt((law * (1 - law)) / runs));
    expect(Math.abs(tried / runs - 1 / law)).toBeLessThan(
      (4 * Math.sqrt(1 - law)) / law / Math.sqrt(runs),
    );
  });

  it('says on what condition it was drawn', () => {
    expect(pairOf({}, 1).world).toMatchObject({
      conditionedOnTriggering: true,
      conditionedOnKill: false,
    });
    expect(pairOf({ triggers: false }, 1).world.conditionedOnTriggering).toBe(false);
    expect(pairOf({ kills: true }, 1).world).toMatchObject({
      conditionedOnTriggering: true,
      conditionedOnKill: true,
    });
  });

  it('is the same pair when perforin or granzyme is taken away, and nothing dies', () => {
    for (const seed of seeds) {
      const whole = ended({ kills: true }, seed);
      for (const missing of [{ perforin: false }, { granzyme: false }]) {
        const { world, tCell, blast } = ended({ kills: true, ...missing }, seed);
        expect(tCell.calciumRiseS).toBe(whole.tCell.calciumRiseS);
        expect(tCell.hitS).toBe(whole.tCell.hitS);
        expect(world.readings()).toMatchObject({ tCellKills: 0, granzymesInside: 0 });
        expect(blast.state).toBe('intact');
        expect(blast.poresOpenedS).toBe('perforin' in missing ? Infinity : tCell.hitS);
      }
    }
  });

  it.each([{ drugPgPerMl: 0 }, { cd19Copies: 0 }])('cannot trigger with %o', (nothing) => {
    const { world, tCell } = ended(nothing, 5);
    expect(world.conditionedOnTriggering).toBe(false);
    expect(tCell.calciumRiseS).toBe(Infinity);
    expect([tCell.state, tCell.hitS, tCell.kills]).toEqual(['scanning', Infinity, 0]);
    expect(world.readings()).toMatchObject({ trimersAtCalcium: 0, bridgesFormed: 0 });
  });

  it('kills with seven hits in ten where only the trigger was asked for', () => {
    let kills = 0;
    for (let seed = 0; seed < 300; seed += 1) kills += ended({}, seed).tCell.kills;
    // Four standard errors of a share of 0.7 among 300.
    expect(Math.abs(kills / 300 - 0.7)).toBeLessThan(4 * Math.sqrt((0.7 * 0.3) / 300));
  });
});

describe('a failing pair beside', () => {
  it('holds on for about 40 min while the other lets go after about 8.5', () => {
    const runs = 250;
    const minutes = Array.from({ length: runs }, (_, seed) => {
      const { world } = ended({ kills: true, beside: 'failing' }, seed);
      const { calciumToReleaseS, besideCalciumToReleaseS } = world.readings();
      expect(world.pairs[1]?.blast.state).toBe('intact');
      return [calciumToReleaseS / 60, besideCalciumToReleaseS / 60] as const;
    });
    // Model e: 8.50, SD 4.87, and 40, SD 33; four standard errors.
    expect(Math.abs(meanOf(minutes.map(([kill]) => kill)) - 8.5)).toBeLessThan(
      (4 * 4.87) / Math.sqrt(runs),
    );
    expect(Math.abs(meanOf(minutes.map(([, fail]) => fail)) - 40)).toBeLessThan(
      (4 * 33) / Math.sqrt(runs),
    );
  });

  it('changes nothing about the one that is followed', () => {
    const alone = ended({}, 8).tCell;
    const accompanied = ended({ beside: 'failing' }, 8).tCell;
    expect(accompanied.hitS).toBe(alone.hitS);
    expect(accompanied.releasedS).toBe(alone.releasedS);
  });
});

describe('a clock that starts at the hit', () => {
  it('shows the same run a moment before the degranulation', () => {
    for (const seed of seeds.slice(0, 10)) {
      const whole = ended({ kills: true, beside: 'failing' }, seed);
      const late = ended({ kills: true, beside: 'failing', startAt: 'degranulation' }, seed);
      const shiftS = whole.tCell.hitS - late.tCell.hitS;
      expect(late.contact.adheredS).toBeCloseTo(-shiftS, 6);
      expect(late.tCell.hitS).toBeCloseTo(
        Math.min(12 * pairWorldDefaults.pace, whole.tCell.hitS),
        6,
      );
      expect(late.tCell.releasedS + shiftS).toBeCloseTo(whole.tCell.releasedS, 6);
      expect(late.world.readings().bridgesFormed).toBe(whole.world.readings().bridgesFormed);
      expect(late.world.readings().trimersAtCalcium).toBe(whole.world.readings().trimersAtCalcium);
      late.blast.entriesS.forEach((entryS, n) =>
        expect(entryS + shiftS).toBeCloseTo(whole.blast.entriesS[n]!, 6),
      );
    }
  });

  it('starts at adhesion where there is no hit to wait for', () => {
    const { world, contact } = pairOf({ startAt: 'degranulation', drugPgPerMl: 0 }, 2);
    expect([world.timeS, contact.adheredS]).toEqual([0, 0]);
  });
});

describe('readings of a pair', () => {
  it('are finite numbers from start to end', () => {
    const { world } = pairOf({ beside: 'failing' }, 9);
    while (world.timeS < world.durationS) {
      expect(Object.values(world.readings()).every(Number.isFinite)).toBe(true);
      world.advance(60);
    }
    expect(() => world.advance(-1)).toThrow(RangeError);
  });
});
