/** Runs of the lab: which world an experiment's values stand for, what of an address can be used, and
 * whether a run that is under way can go on with a change. */
import type { Experiment, LabValues } from '../lesson/lab/experiment.ts';
import { experimentNamed, experiments } from '../lesson/lab/experiments.ts';
import { readValues, writeValues } from '../lesson/lab/values.ts';
import type { World } from '../sim/world.ts';
import type { WorldMakers } from '../sim/worldMakers.ts';
import type { Address } from '../store/address.ts';
import type { Stores } from './createSession.ts';
import { experimentAsked, type Standing, type Where } from './where.ts';

function setAt(where: Where): { experiment: Experiment; values: LabValues } | null {
  const experiment = experimentNamed(experimentAsked(where));
  return experiment && { experiment, values: readValues(experiment, where.controls ?? {}).values };
}

/** What stands in the lab; null on its first page, and where no experiment has that name. */
export function standingInLab(where: Where): Standing | null {
  const set = setAt(where);
  if (set === null) return null;
  const { experiment, values } = set;
  const { place, shot } = experiment;
  return { plan: experiment.world(values), place, shot, awaits: [], ofStep: false };
}

/** Says once what of the address the lab cannot use, and leaves it out. */
export function settle({ address, notices }: Pick<Stores, 'address' | 'notices'>): void {
  const now = address.getState();
  const asked = experimentAsked(now);
  if (asked === '') return;
  const experiment = experimentNamed(asked);
  const { values, refused } = experiment
    ? readValues(experiment, now.controls)
    : { values: {}, refused: [{ what: `lab/${asked}`, why: Object.keys(experiments).join(', ') }] };
  if (refused.length === 0) return;
  const complaints = refused.map(({ what, why }) => ({
    notice: 'badValue' as const,
    what,
    range: why,
  }));
  notices.setState(({ list }) => ({ list: [...list, ...complaints] }));
  address.setState(
    experiment ? { controls: writeValues(experiment, values) } : { exhibit: '', controls: {} },
  );
}

/**
 * The run that goes on from where it is after a change; null where the change leads to a run that would
 * have been another from the start. In the marrow the new level acts from now on; a course goes on where
 * nothing up to now would have been different.
 */
export function goOn(
  now: Address,
  before: Address,
  current: World,
  makers: WorldMakers,
): World | null {
  const [set, was] = [setAt(now), setAt(before)];
  if (set === null || was?.experiment !== set.experiment || current.timeS === 0) return null;
  if (current.timeS >= current.durationS) return null;
  const { experiment, values } = set;
  const changed = Object.keys(values).filter((name) => values[name] !== was.values[name]);
  if (!changed.every((name) => experiment.goesOnWith.includes(name))) return null;
  const { drug } = values;
  if (current.kind === 'niche' && typeof drug === 'number') {
    current.setDrug(drug);
    return current;
  }
  const other = makers.create(experiment.world(values), now.seed);
  other.advance(current.timeS);
  return sameSoFar(current, other) ? other : null;
}

/** Whether two courses have been the same up to now. */
function sameSoFar(one: World, other: World): boolean {
  if (one.kind !== 'course' || other.kind !== 'course' || one.timeS !== other.timeS) return false;
  const readings = other.readings();
  return Object.entries(one.readings()).every(([name, value]) => readings[name] === value);
}
