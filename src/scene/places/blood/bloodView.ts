/** What the blood place shows of the worlds that it can show, as amounts to draw: read anew whenever
 * the world's time has moved. */
import type { CourseWorld } from '../../../sim/courseWorld.ts';
import type { InfusionWorld } from '../../../sim/infusionWorld.ts';

export type BloodWorld = InfusionWorld | CourseWorld;

/** T cells drawn in the vessel before treatment, and cells that carry CD19. */
export const T_CELLS_AT_START = 8;
export const CD19_CELLS_AT_START = 5;
/** Blasts drawn in the marrow before treatment, and T cells that each tissue holds then. */
export const BLASTS_AT_START = 4;
export const RESIDENTS_AT_START = 3;

export interface BloodView {
  doseUgPerDay: number;
  bagShareLeft: number;
  levelPgPerMl: number;
  /** The level after one injection in place of the infusion. */
  levelBolusPgPerMl: number;
  /** Whole cells: in the vessel; T cells that left it for the tissues; those the tissues hold. */
  tCells: number;
  newcomers: number;
  readonly residents: [number, number, number];
  cd19Cells: number;
  marrowBlasts: number;
  /** Illustrative, 0 to 1: what T cells give off, how far others answer, and their IL-6. */
  tCellCytokine: number;
  bystanderDrive: number;
  il6: number;
}

export function createBloodView(): BloodView {
  return {
    doseUgPerDay: 0,
    bagShareLeft: 1,
    levelPgPerMl: 0,
    levelBolusPgPerMl: 0,
    tCells: T_CELLS_AT_START,
    newcomers: 0,
    residents: [RESIDENTS_AT_START, RESIDENTS_AT_START, RESIDENTS_AT_START],
    cd19Cells: CD19_CELLS_AT_START,
    marrowBlasts: BLASTS_AT_START,
    tCellCytokine: 0,
    bystanderDrive: 0,
    il6: 0,
  };
}

/** What a course began with: its first row. */
interface Start {
  readonly cd19PerUl: number;
  readonly marrowCd19: number;
  readonly residents: readonly [number, number, number];
}

function startOf({ course }: CourseWorld): Start {
  return {
    cd19PerUl: course.bCellsPerUl[0] ?? 1,
    marrowCd19: course.marrowCd19Cells[0] ?? 1,
    residents: [
      course.nodesTCells[0] ?? 1,
      course.spleenTCells[0] ?? 1,
      course.marrowTCells[0] ?? 1,
    ],
  };
}

/** Reads a world into `view`. */
export function readBlood(world: BloodWorld, view: BloodView): void {
  if (world.kind === 'infusion') {
    const now = world.readings();
    view.doseUgPerDay = now.doseUgPerDay;
    view.bagShareLeft = now.bagShareLeft;
    view.levelPgPerMl = now.levelPgPerMl;
    view.levelBolusPgPerMl = now.levelBolusPgPerMl;
    return;
  }
  const now = world.readings();
  const start = startOf(world);
  view.doseUgPerDay = now.doseUgPerDay;
  view.levelPgPerMl = now.levelPgPerMl;
  view.tCells = Math.round(T_CELLS_AT_START * now.tCellsShareOfStart);
  view.newcomers = Math.max(0, T_CELLS_AT_START - view.tCells);
  const residents = [now.nodesTCells, now.spleenTCells, now.marrowTCells] as const;
  residents.forEach((cells, organ) => {
    view.residents[organ as 0 | 1 | 2] = Math.round(
      (RESIDENTS_AT_START * cells) / (start.residents[organ] ?? 1),
    );
  });
  view.cd19Cells = Math.round((CD19_CELLS_AT_START * now.bCellsPerUl) / start.cd19PerUl);
  view.marrowBlasts = Math.round((BLASTS_AT_START * now.marrowCd19Cells) / start.marrowCd19);
  const { tCellCytokine, bystanderDrive, il6 } = world.illustration();
  view.tCellCytokine = tCellCytokine;
  view.bystanderDrive = bystanderDrive;
  view.il6 = il6;
}
