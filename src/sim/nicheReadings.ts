/** What a niche reads: the numbers shown beside it and filled into words. */

/** Flat, so that words can be filled from it; times in seconds, the rest counts. */
export type NicheReadings = {
  readonly timeS: number;
  readonly tCells: number;
  /** Blasts neither committed to death nor dead, and what the mean field says of them. */
  readonly blastsAlive: number;
  readonly blastsAliveMeanField: number;
  readonly kills: number;
  readonly killsPerTCellPerDay: number;
  /** Kills of the T cell that killed most. */
  readonly mostKills: number;
  readonly touches: number;
  readonly adhesions: number;
  /** Of the T cell that is followed: kills, granules left, place of its state in `tCellStates`, and
   * how long it has been in that state, seconds. */
  readonly followedKills: number;
  readonly followedGranules: number;
  readonly followedStage: number;
  readonly followedStageS: number;
  /** T cells that give off cytokines now, and the place of the illustrated stage in
   * `cytokineStageOrder`. */
  readonly releasingTCells: number;
  readonly cytokineStage: number;
  /** Blasts alive without CD19. */
  readonly blastsWithoutCd19: number;
  /** Regulatory T cells as drawn, and the share of activity that they leave to T cells. */
  readonly regulatoryTCells: number;
  readonly tCellActivity: number;
  /** T cells by their kills: `tCellsWithKills0`, `tCellsWithKills1`, …; the last has all with more. */
  readonly [tCellsWithKills: `tCellsWithKills${number}`]: number;
};

/** Classes of kills that are read: none, one, … and the last with as many or more. */
const KILL_CLASSES = 13;
const classNames = Array.from({ length: KILL_CLASSES }, (_, n) => `tCellsWithKills${n}` as const);

/** How many T cells killed none, one, … from the kills of each. */
export function killClasses(kills: Int32Array): Record<(typeof classNames)[number], number> {
  const classes = new Int32Array(KILL_CLASSES);
  for (const each of kills) classes[Math.min(each, KILL_CLASSES - 1)]! += 1;
  return Object.fromEntries(classNames.map((name, n) => [name, classes[n]!]));
}
