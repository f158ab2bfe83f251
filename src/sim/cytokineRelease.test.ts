import { describe, expect, test } from 'vitest';
import { CytokineRelease, givesOffCytokines } from './cytokineRelease.ts';
import { cytokineStageOrder } from './cytokineStages.ts';
import { tCellStates } from './killing/tCellChart.ts';
import { TransitionLog } from './killing/transitionLog.ts';
import { createNicheWorld, nicheWorldDefaults } from './nicheWorld.ts';

const HOUR_S = 3600;
const polarising = tCellStates.indexOf('polarising');
const refractory = tCellStates.indexOf('refractory');

/** Two T cells from the start on, the first engaged between two times. */
function oneOfTwoEngaged(fromS: number, untilS: number): CytokineRelease {
  const log = new TransitionLog();
  log.add(fromS, 0, 0, polarising, 0);
  log.add(untilS, 0, 0, refractory, 0);
  return new CytokineRelease(log, () => ({ count: 2, bornS: Float64Array.of(0, 0) }));
}

describe('who gives off cytokines', () => {
  test('is engaged: from the calcium rise until it lets go, long contacts included', () => {
    expect(tCellStates.filter(givesOffCytokines)).toEqual([
      'polarising',
      'awaitingDeath',
      'lettingGo',
      'prolonged',
    ]);
  });
});

describe('the cytokines of a run', () => {
  test('settle at the share of T cells that is engaged', () => {
    const { stage, illustrative, ...amounts } = oneOfTwoEngaged(0, Infinity).at(48 * HOUR_S);
    expect(illustrative).toBe(true);
    expect(stage).toBe('spreading');
    for (const amount of Object.values(amounts)) expect(amount).toBeCloseTo(0.5, 6);
  });

  test('go through the stages and come to rest', () => {
    const release = oneOfTwoEngaged(HOUR_S, 7 * HOUR_S);
    const stages = Array.from({ length: 200 }, (_, n) => release.at((n * HOUR_S) / 5).stage);
    const entered = stages.filter((stage, n) => stage !== stages[n - 1]);
    expect(entered).toEqual(['quiet', 'local', 'spreading', 'resolving', 'quiet']);
  });

  test('are none where nothing is engaged', () => {
    const log = new TransitionLog();
    for (const tCells of [0, 3]) {
      const crowd = { count: tCells, bornS: new Float64Array(tCells) };
      expect(new CytokineRelease(log, () => crowd).at(HOUR_S)).toMatchObject({
        stage: 'quiet',
        tCellCytokine: 0,
        bystanderDrive: 0,
        il6: 0,
      });
    }
  });

  test('do not depend on how often they are asked', () => {
    const often = oneOfTwoEngaged(500, 9000);
    for (let timeS = 0; timeS < 5 * HOUR_S; timeS += 7) often.at(timeS);
    expect(often.at(5 * HOUR_S)).toEqual(oneOfTwoEngaged(500, 9000).at(5 * HOUR_S));
  });
});

describe('in the niche', () => {
  const day = { ...nicheWorldDefaults, hold: 'assay', durationS: 12 * HOUR_S } as const;

  test('they are the same however time is cut, and as many give as are engaged', () => {
    const cut = createNicheWorld(day, 5);
    for (let n = 0; n < 360; n += 1) {
      cut.advance(60);
      const { releasingTCells } = cut.readings();
      const engaged = Array.from({ length: cut.tCells.count }, (_, tCell) => cut.releases(tCell));
      expect(engaged.filter(Boolean)).toHaveLength(releasingTCells);
    }
    const whole = createNicheWorld(day, 5);
    whole.advance(6 * HOUR_S);
    expect(cut.illustration()).toEqual(whole.illustration());
    expect(whole.illustration().tCellCytokine).toBeGreaterThan(0);
    const { stage } = whole.illustration();
    expect(whole.readings().cytokineStage).toBe(cytokineStageOrder.indexOf(stage));
  });

  test('they are none without drug', () => {
    const world = createNicheWorld({ ...day, drugPgPerMl: 0 }, 5);
    world.advance(6 * HOUR_S);
    expect(world.readings()).toMatchObject({ releasingTCells: 0, cytokineStage: 0 });
  });
});

describe('the levers of failure in the niche', () => {
  const run = { ...nicheWorldDefaults, hold: 'assay', durationS: 24 * HOUR_S } as const;

  test('blasts without CD19 are what is left', () => {
    const world = createNicheWorld({ ...run, cd19NegativeFraction: 0.3 }, 7);
    const before = world.readings().blastsWithoutCd19;
    expect(before).toBeGreaterThan(5);
    world.advance(Infinity);
    const { blastsAlive, blastsWithoutCd19 } = world.readings();
    expect(blastsWithoutCd19).toBeGreaterThanOrEqual(before);
    expect(blastsAlive - blastsWithoutCd19).toBeLessThanOrEqual(5);
  });

  test('regulatory T cells are drawn as many as there are, and leave their share of activity', () => {
    for (const [tregPercent, tCells, drawn, activity] of [
      [0, 12, 0, 1],
      [4.82, 100, 5, 0.91],
      [10.25, 100, 10, 0.32],
      [10.25, 12, 1, 0.32],
      [100, 12, 12, 0],
    ] as const) {
      const world = createNicheWorld({ ...run, blasts: 10, tCells, tregPercent }, 7);
      const marked = Array.from({ length: tCells }, (_, tCell) => world.isRegulatory(tCell));
      expect(marked.filter(Boolean)).toHaveLength(drawn);
      expect(world.readings().regulatoryTCells).toBe(drawn);
      expect(world.readings().tCellActivity).toBeCloseTo(activity, 2);
    }
  });
});
