/** The niche keeps its counts, its distances and its word that no death depends on how time passes. */

import { describe, expect, it } from 'vitest';
import { parameters } from '../../science/parameters.ts';
import { TransitionLog } from '../killing/transitionLog.ts';
import { tCellEvents } from '../killing/tCellChart.ts';
import { blastGrowthPerS, dayS, nicheDefaults, type NicheConditions } from './conditions.ts';
import { MeanField } from './meanField.ts';
import { Niche } from './niche.ts';

const hourS = 3600;
const contactUm = parameters.contactDistanceUm.value;
const blastUm = parameters.blastDiameterUm.value;

function create(changes: Partial<NicheConditions> = {}) {
  const logs = { tCells: new TransitionLog(), targets: new TransitionLog() };
  return { niche: new Niche({ ...nicheDefaults, ...changes }, logs), ...logs };
}

function run(changes: Partial<NicheConditions>, untilS: number): Niche {
  const { niche } = create(changes);
  niche.advanceTo(untilS);
  return niche;
}

/** Times of the first events of blasts in five hours. */
function firstTimes(changes: Partial<NicheConditions>): number[] {
  const { niche, targets } = create(changes);
  niche.advanceTo(5 * hourS);
  return Array.from(targets.timesS.slice(0, 20));
}

function sum(counts: Int32Array): number {
  return counts.reduce((total, each) => total + each, 0);
}

function living(niche: Niche): number[] {
  const { count } = niche.sequence.targets;
  return Array.from({ length: count }, (_, n) => n).filter((n) => niche.sequence.isAlive(n));
}

/** Distance in the periodic cube between entries of two lists of positions, µm. */
function apartUm(niche: Niche, a: Float64Array, n: number, b: Float64Array, m: number): number {
  const way = [0, 1, 2].map((axis) =>
    niche.blastPlaces.shortest(a[3 * n + axis]! - b[3 * m + axis]!),
  );
  return Math.hypot(...way);
}

/** Least distances of living blasts to T cells and to each other, and the widest gap in a pair, µm. */
function distances(niche: Niche) {
  const { tCells } = niche.sequence;
  const { positionsUm: tCellsUm } = niche.walk;
  const { positionsUm: blastsUm } = niche.blastPlaces;
  const alive = living(niche);
  let toTCell = Infinity;
  let toBlast = Infinity;
  let gap = 0;
  for (const blast of alive) {
    for (let tCell = 0; tCell < tCells.count; tCell += 1) {
      toTCell = Math.min(toTCell, apartUm(niche, tCellsUm, tCell, blastsUm, blast));
    }
    for (const other of alive) {
      if (other === blast) break;
      toBlast = Math.min(toBlast, apartUm(niche, blastsUm, other, blastsUm, blast));
    }
  }
  for (let tCell = 0; tCell < tCells.count; tCell += 1) {
    const target = tCells.targets[tCell]!;
    if (target < 0) continue;
    expect(niche.sequence.targets.holders[target]).toBe(tCell);
    gap = Math.max(gap, Math.abs(apartUm(niche, tCellsUm, tCell, blastsUm, target) - contactUm));
  }
  return { toTCell, toBlast, gap };
}

describe('a niche in order', () => {
  it.each([{}, { replace: true }, { hold: 0.1 }, { hold: 0.2, replace: true, blasts: 20 }])(
    'keeps cells apart, pairs in touch and counts whole with %o',
    (changes) => {
      const { niche } = create(changes);
      const blasts = niche.blastsAlive;
      for (let hour = 0; hour <= 30; hour += 1.25) {
        niche.advanceTo(hour * hourS);
        const { toTCell, toBlast, gap } = distances(niche);
        expect(toTCell).toBeGreaterThan(contactUm - 2e-4);
        expect(toBlast).toBeGreaterThan(blastUm - 2e-4);
        expect(gap).toBeLessThan(2e-4);
        expect(living(niche).length).toBe(niche.blastsAlive);
        const born = niche.divisions + ('replace' in changes ? niche.kills : 0);
        expect(niche.blastsAlive).toBe(blasts + born - niche.kills);
      }
      expect(niche.kills).toBeGreaterThan(10);
    },
  );

  it('credits every kill to one T cell and every touch to one event', () => {
    const { niche, tCells } = create();
    niche.advanceTo(12 * hourS);
    const cells = niche.sequence.tCells;
    expect(sum(cells.kills)).toBe(niche.kills);
    expect(sum(cells.touches)).toBe(niche.touches);
    const events = (name: (typeof tCellEvents)[number]) =>
      tCells.events.slice(0, tCells.length).filter((code) => tCellEvents[code] === name).length;
    expect(events('touched')).toBe(niche.touches);
    expect(events('adhered')).toBe(niche.adhesions);
    const times = tCells.timesS.slice(0, tCells.length);
    expect(times).toEqual(times.toSorted());
  });

  it('clears the dead and gives their numbers again', () => {
    const niche = run({ hold: 0.3, replace: true, blasts: 20 }, 3 * dayS);
    expect(niche.kills).toBeGreaterThan(200);
    expect(niche.sequence.targets.count).toBeLessThan(60);
  });
});

describe('the same deaths', () => {
  it('come however time is cut and whatever is looked at in between', () => {
    const whole = create();
    const cut = create();
    whole.niche.advanceTo(10 * hourS);
    let step = 0;
    for (let timeS = 0; timeS < 10 * hourS; timeS += (step += 1) % 2 === 0 ? 61.7 : 0.4) {
      cut.niche.advanceTo(timeS);
    }
    cut.niche.advanceTo(10 * hourS);
    for (const log of ['tCells', 'targets'] as const) {
      expect(cut[log].timesS).toEqual(whole[log].timesS);
      expect(cut[log].partners).toEqual(whole[log].partners);
    }
    expect(cut.niche.walk.positionsUm).toEqual(whole.niche.walk.positionsUm);
    expect(cut.niche.encounterSeconds).toBe(whole.niche.encounterSeconds);
    expect(cut.niche.killsPerTCellPerDay).toBe(whole.niche.killsPerTCellPerDay);
    expect(whole.niche.kills).toBeGreaterThan(5);
  });

  it('come again with the same seed, and others with another', () => {
    expect(firstTimes({})).toEqual(firstTimes({}));
    expect(firstTimes({ seed: 8 })).not.toEqual(firstTimes({}));
    expect(firstTimes({ replicate: 1 })).not.toEqual(firstTimes({}));
  });
});

describe('controls', () => {
  it.each([
    { drugPgPerMl: 0 },
    { drugPgPerMl: 0, hold: 0.1 },
    { cd19NegativeFraction: 1 },
    { cd19NegativeFraction: 1, hold: 0.1 },
    { perforin: false, hold: 0.1 },
    { granzyme: false, hold: 0.1 },
  ])('nothing dies with %o', (changes) => {
    const niche = run(changes, dayS);
    expect(niche.touches).toBeGreaterThan(1000);
    expect(niche.kills).toBe(0);
  });

  it('kills once the drug comes', () => {
    const niche = run({ drugPgPerMl: 0, hold: 0.1 }, 4 * hourS);
    niche.setDrug(nicheDefaults.drugPgPerMl);
    niche.advanceTo(10 * hourS);
    expect(niche.kills).toBeGreaterThan(10);
  });

  it('spares blasts without CD19 beside those that die', () => {
    const niche = run({ cd19NegativeFraction: 0.5, hold: 0.2 }, 1.2 * dayS);
    const left = living(niche).map((blast) => niche.cd19[blast]!);
    expect(niche.kills).toBeGreaterThan(20);
    expect(left.filter((copies) => copies > 0).length).toBeLessThanOrEqual(1);
    expect(left.length).toBeGreaterThan(15);
  });

  it('triggers less with regulatory T cells', () => {
    const free = run({ hold: 0.1, replace: true }, dayS).kills;
    const held = run({ hold: 0.1, replace: true, tregPercent: 17.05 }, dayS).kills;
    // Twice the half effect: a factor of 1/17.
    expect(held).toBeLessThan(free / 2);
  });
});

describe('the lesson’s box', () => {
  it('kills as its mean field does with the touches measured, some three a T cell and day', () => {
    // 16 boxes: a standard error of 2 % on kills.
    const boxes = 16;
    let kills = 0;
    let meanFieldKills = 0;
    for (let replicate = 0; replicate < boxes; replicate += 1) {
      const conditions = { ...nicheDefaults, replicate };
      const niche = new Niche(conditions);
      const founders = niche.cd19.slice(0, conditions.blasts);
      niche.advanceTo(dayS);
      const rate = niche.measuredEncounterRateUm3PerS;
      const meanField = new MeanField(conditions, founders, niche.volumeUm3, rate);
      meanField.advanceTo(dayS);
      kills += niche.kills;
      meanFieldKills += meanField.kills;
    }
    expect(Math.abs(kills / meanFieldKills - 1)).toBeLessThan(0.1);
    const perTCell = kills / boxes / nicheDefaults.tCells;
    expect(perTCell).toBeGreaterThan(2.5);
    expect(perTCell).toBeLessThan(4);
  });
});

describe('growth', () => {
  it('doubles blasts in their time where there is room, within four standard errors', () => {
    // Pure birth from 400: mean 800, variance 400 e^(gt)(e^(gt) − 1) = 800.
    const days = parameters.blastDoublingTimeDay.value;
    const niche = run({ tCells: 0, blasts: 400, blastsPerMl: 1e7 }, days * dayS);
    expect(Math.exp(blastGrowthPerS * days * dayS)).toBeCloseTo(2, 12);
    expect(Math.abs(niche.blastsAlive - 800)).toBeLessThan(4 * Math.sqrt(800));
  });

  it('hands CD19 on to daughters', () => {
    const niche = run({ tCells: 0, blasts: 50, blastsPerMl: 1e7 }, 20 * dayS);
    const founders = new Set(niche.cd19.slice(0, 50));
    expect(niche.blastsAlive).toBeGreaterThan(80);
    for (const blast of living(niche)) expect(founders).toContain(niche.cd19[blast]);
  });

  it('stops where the marrow is full', () => {
    const niche = run({ tCells: 0 }, 100 * dayS);
    // Random packing of spheres ends at 64 % of the room.
    const filled = (niche.blastsAlive * (Math.PI / 6) * blastUm ** 3) / niche.volumeUm3;
    expect(filled).toBeGreaterThan(0.3);
    expect(filled).toBeLessThan(0.64);
  });

  it('expands T cells from day 4 as logistic growth, within four standard errors', () => {
    const niche = run({ blasts: 20, blastsPerMl: 1e6, tCells: 90 }, 4 * dayS);
    expect(niche.sequence.tCells.count).toBe(90);
    niche.advanceTo(9 * dayS);
    const mean = 270 / (1 + 2 * Math.exp(-0.3));
    expect(Math.abs(niche.sequence.tCells.count - mean)).toBeLessThan(4 * Math.sqrt(mean - 90));
  });
});

describe('extreme numbers', () => {
  it.each([
    { tCells: 0 },
    { blasts: 0 },
    { blasts: 0, tCells: 0 },
    { blasts: 1, tCells: 1 },
    { drugPgPerMl: 1e10 },
    { cd19Median: 1, cd19LogSd: 0 },
    { blastsPerMl: 1e9, tCells: 3 },
    { blastsPerMl: 1e6, blasts: 10 },
  ])('run with %o', (changes) => {
    const niche = run(changes, 6 * hourS);
    expect(niche.kills).toBeLessThanOrEqual(niche.adhesions);
    expect(niche.killsPerTCellPerDay).toBeGreaterThanOrEqual(0);
    for (const coordinate of niche.walk.positionsUm) expect(Number.isFinite(coordinate)).toBe(true);
    if (niche.cd19[0] === 1) expect(niche.kills).toBe(0);
  });
});
