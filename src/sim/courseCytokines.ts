/** The illustrated cytokines along a course, and the stage they are in (model g). For drawing: no
 * level, no comparison of heights and no grade may be read from them. */
import { createCytokineModel } from './cytokine.ts';
import {
  cytokineFactHolds,
  cytokineStageOrder,
  nextCytokineStage,
  type CytokineIllustration,
  type CytokineStage,
} from './cytokineStages.ts';
import type { Course } from './populationCourse.ts';

const hoursPerDay = 24;
const curveNames = ['tCellCytokine', 'bystanderDrive', 'il6'] as const;

/** Stages by their codes, row by row, and the illustration at any row, each curve of its own peak. */
export function illustrateCourse({ days, engagedShare }: Course) {
  const model = createCytokineModel();
  const column = () => new Float64Array(days.length);
  const curves = { tCellCytokine: column(), bystanderDrive: column(), il6: column() };
  const stages = new Uint8Array(days.length);
  let stage: CytokineStage = 'quiet';
  days.forEach((day, row) => {
    model.advance(day * hoursPerDay - model.timeH, row === 0 ? 0 : engagedShare[row - 1]!);
    stage = nextCytokineStage(stage, (fact) => cytokineFactHolds(model, fact));
    stages[row] = cytokineStageOrder.indexOf(stage);
    for (const name of curveNames) curves[name][row] = model[name];
  });
  const last = days.length - 1;
  return {
    stages,
    at(row: number): CytokineIllustration {
      const from = Math.min(last, Math.floor(row));
      const to = Math.min(last, from + 1);
      const between = (name: (typeof curveNames)[number]): number => {
        const [before, after] = [curves[name][from]!, curves[name][to]!];
        return (before + (after - before) * (row % 1)) / (model.peak[name] || 1);
      };
      return {
        illustrative: true,
        stage: cytokineStageOrder[stages[from]!]!,
        tCellCytokine: between('tCellCytokine'),
        bystanderDrive: between('bystanderDrive'),
        il6: between('il6'),
      };
    },
  };
}
