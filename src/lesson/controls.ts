/** The one condition that a step lets the learner change: which of the scenario's conditions it is,
 * where it starts and how far it goes. */
import { parameters } from '../science/parameters.ts';

export interface Control {
  /** The condition of the scenario's plan that it replaces. */
  readonly key: string;
  readonly unit: 'M' | 'pg/mL' | '%';
  readonly scale: 'linear' | 'log';
  readonly low: number;
  readonly high: number;
  readonly start: number;
}

export const controls = {
  kdCd3: {
    key: 'kdCd3Molar',
    unit: 'M',
    scale: 'log',
    low: 1e-10,
    high: 1e-5,
    start: parameters.kdCd3M.value,
  },
  touchDrug: {
    key: 'drugPgPerMl',
    unit: 'pg/mL',
    scale: 'log',
    low: 100,
    high: 1e5,
    start: parameters.css28PublishedMeanPgPerMl.value,
  },
  // Eight decades, for the bell.
  soluteDrug: {
    key: 'drugMolar',
    unit: 'M',
    scale: 'log',
    low: 1e-13,
    high: 1e-5,
    start: 10 * parameters.kdCd3M.value,
  },
  pairDrug: {
    key: 'drugPgPerMl',
    unit: 'pg/mL',
    scale: 'log',
    low: parameters.activeConcLowPgPerMl.value,
    high: 1000,
    start: parameters.css28PublishedMeanPgPerMl.value,
  },
  // From none to far above what was found in those who did not respond.
  tregShare: {
    key: 'tregPercent',
    unit: '%',
    scale: 'linear',
    low: 0,
    high: 30,
    start: 0,
  },
} as const satisfies Record<string, Control>;

export type ControlId = keyof typeof controls;

/** The control as any control. */
export function controlOf(id: ControlId): Control {
  return controls[id];
}

/** A typed or stored value as the control can use it, or undefined. */
export function withinControl(id: ControlId, value: number): number | undefined {
  const { low, high } = controls[id];
  return value >= low && value <= high ? value : undefined;
}
