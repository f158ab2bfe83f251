/** The niche against its mean field and the reference runs of an independent simulation (model f), over
 * days and many boxes. */

import { describe, expect, it } from 'vitest';
import { killsPerDay } from '../killing/pace.ts';
import { assayHold } from './crowding.ts';
import { dayS, encounterRateUm3PerS, nicheDefaults, type NicheConditions } from './conditions.ts';
import { MeanField } from './meanField.ts';
import { Niche } from './niche.ts';

const minutesPerS = 1 / 60;

/** Touches and kills of a day and more once things have settled, T cells standing for each other. */
function settled(changes: Partial<NicheConditions>, days: number) {
  const niche = new Niche({ ...nicheDefaults, ...changes });
  niche.advanceTo(dayS / 2);
  const before = {
    touches: niche.touches,
    kills: niche.kills,
    tCellSeconds: niche.tCellSeconds,
    encounterSeconds: niche.encounterSeconds,
  };
  niche.advanceTo((0.5 + days) * dayS);
  const touches = niche.touches - before.touches;
  const perBlast = touches / (niche.encounterSeconds - before.encounterSeconds);
  const tCellDays = (niche.tCellSeconds - before.tCellSeconds) / dayS;
  return {
    killsPerDay: (niche.kills - before.kills) / tCellDays,
    touchesPerMin: (perBlast * niche.blastsAlive) / minutesPerS,
    crowding: (perBlast * niche.volumeUm3) / encounterRateUm3PerS,
  };
}

// Every blast alike and trimers always enough; 60 T cells for four days have a standard error of 3 %.
const alike = {
  replace: true,
  drugPgPerMl: 100_000,
  cd19LogSd: 0,
  cd19NegativeFraction: 0,
  tCells: 60,
};

describe('kills with replacement', () => {
  it.each([
    { blastsPerMl: 1e8, hold: 0.05, reference: 5.74 },
    { blastsPerMl: 1e8, hold: 0.25, reference: 9.1 },
    { blastsPerMl: 1e7, hold: 0.5, reference: 5.58 },
  ])(
    'at $blastsPerMl per mL, $hold of touches holding, are those of the mean field within 10 %',
    ({ blastsPerMl, hold, reference }) => {
      const run = settled({ ...alike, blasts: 600, blastsPerMl, hold }, 4);
      const meanField = killsPerDay(run.touchesPerMin * hold);
      expect(Math.abs(run.killsPerDay / meanField - 1)).toBeLessThan(0.1);
      expect(Math.abs(run.killsPerDay / reference - 1)).toBeLessThan(0.1);
    },
    60_000,
  );

  it('in marrow are those of the mean field with the touches measured, within 10 %', () => {
    const hold = 0.0057;
    const run = settled({ ...alike, blasts: 500, hold }, 4);
    const meanField = killsPerDay(run.touchesPerMin * hold);
    expect(Math.abs(run.killsPerDay / meanField - 1)).toBeLessThan(0.1);
    // Reference 30 % more touches than among points; here T cells crawl on while they reload.
    expect(run.crowding).toBeGreaterThan(1.3);
    expect(run.crowding).toBeLessThan(2.2);
  }, 60_000);
});

describe('touches of T cells that turn away where nothing dies', () => {
  it.each([
    { blastsPerMl: 1e7, blasts: 600, low: 0.97, high: 1.03 },
    { blastsPerMl: 1e8, blasts: 600, low: 1, high: 1.2 },
    { blastsPerMl: 5e8, blasts: 500, low: 1.3, high: 2.2 },
  ])(
    'are $low to $high times those among points at $blastsPerMl per mL',
    ({ low, high, ...changes }) => {
      const { crowding } = settled({ ...alike, ...changes, hold: 0 }, 1);
      expect(crowding).toBeGreaterThan(low);
      expect(crowding).toBeLessThan(high);
    },
    60_000,
  );
});

describe.each([
  { name: 'the lesson’s box', changes: {}, hours: 24 },
  { name: 'the lesson’s box at a third of the level', changes: { drugPgPerMl: 200 }, hours: 24 },
  { name: 'the in-vitro box', changes: { hold: assayHold(5e8) }, hours: 24 },
])('$name', ({ changes, hours }) => {
  // 40 boxes: a standard error of 1 to 2 % on kills.
  const boxes = 40;
  let kills = 0;
  let meanFieldKills = 0;
  let cleared = 0;
  for (let replicate = 0; replicate < boxes; replicate += 1) {
    const conditions = { ...nicheDefaults, ...changes, replicate };
    const niche = new Niche(conditions);
    const founders = niche.cd19.slice(0, conditions.blasts);
    niche.advanceTo(hours * 3600);
    const rate = niche.measuredEncounterRateUm3PerS;
    const meanField = new MeanField(conditions, founders, niche.volumeUm3, rate);
    meanField.advanceTo(hours * 3600);
    kills += niche.kills / boxes;
    meanFieldKills += meanField.kills / boxes;
    cleared += niche.blastsAlive === 0 ? 1 / boxes : 0;
  }

  it('kills as many in a day as its mean field, within 10 %', () => {
    expect(Math.abs(kills / meanFieldKills - 1)).toBeLessThan(0.1);
  });

  it('clears five blasts a T cell in a day only where touches hold as in vitro', () => {
    if ('hold' in changes) expect(cleared).toBeGreaterThan(0.7);
    else expect(cleared).toBeLessThan(0.05);
    if (Object.keys(changes).length === 0) {
      // "About three a day" of each of the twelve.
      expect(kills / nicheDefaults.tCells).toBeGreaterThan(2.5);
      expect(kills / nicheDefaults.tCells).toBeLessThan(4);
    }
  });
});
