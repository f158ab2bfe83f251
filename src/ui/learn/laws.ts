/** The laws that are plotted over the whole range of a control, fetched with the first such plot. */
import { controlOf, type Control } from '../../lesson/controls.ts';
import type { LawPlot } from '../../lesson/plotKinds.ts';
import { parameters, type ParameterId } from '../../science/parameters.ts';
import { picogramPerMlToMolar } from '../../science/units.ts';
import { doseEffect, hookCurve } from '../../sim/doseLaw.ts';

export interface LawCurve {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
  readonly length: number;
}

const POINTS = 161;

/** A level, pg/mL, in the unit of a control. */
export function levelIn(unit: Control['unit'], pgPerMl: number): number {
  return unit === 'M' ? picogramPerMlToMolar(pgPerMl) : pgPerMl;
}

export function markAt(id: ParameterId, { control }: LawPlot): number {
  return levelIn(controlOf(control).unit, parameters[id].value);
}

/** The law in the unit of the plot's control; shares in percent. */
export function lawCurve({ law, control }: LawPlot): LawCurve {
  const { unit, low, high } = controlOf(control);
  if (law === 'bell') {
    const { levelsPgPerMl, bridgesPerBlast } = hookCurve(POINTS);
    const points = Array.from(levelsPgPerMl, (level, n) => ({
      x: levelIn(unit, level),
      y: bridgesPerBlast[n] ?? NaN,
    })).filter(({ x }) => x >= low && x <= high);
    return { x: points.map(({ x }) => x), y: points.map(({ y }) => y), length: points.length };
  }
  const x = Float64Array.from(
    { length: POINTS },
    (_, n) => low * (high / low) ** (n / (POINTS - 1)),
  );
  return { x, y: x.map((level) => 100 * doseEffect(level).triggerProbability), length: POINTS };
}
