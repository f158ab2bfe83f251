/** The contact as a table over time: bonds, what is held by CD19 alone, and the chance of adhesion. */

import { parameters } from '../science/parameters.ts';
import { picogramPerMlToMolar } from '../science/units.ts';
import { adhesionProbability, cd3PerUm2, defaultContactConditions } from './contact.ts';
import { contactSpecies, createContact, type ContactPatch } from './contactNetwork.ts';
import { createPublishedContact } from './contactPublished.ts';
import type { ContactSettingValues } from './contactSettings.ts';
import type { KineticsEngine } from './kinetics/engine.ts';
import { reportTimes, type RunPlan } from './runTable.ts';
import { SettingError } from './setting.ts';

export interface ContactChoices {
  readonly kinetics: 'simple' | 'published';
  /** Exchange of drug-bound CD19 with the membrane about the contact; simple kinetics only. */
  readonly exchange: boolean;
}

const greatestEvents = 1_000_000_000;

/**
 * Runs what the settings describe; the time column is in s. `heldByCd19` counts drug on CD19 with
 * its CD3 arm free: bonds are not among it. Throws a SettingError for more than about 1e9 events.
 */
export function contactRun(
  values: ContactSettingValues,
  choices: ContactChoices,
  seed: number,
  replicates: number,
): RunPlan {
  const start =
    choices.kinetics === 'published' ? publishedStart(values) : simpleStart(values, choices);
  const times = reportTimes(values.seconds, values.every);
  // Of a short stretch the first replicate tells how many events the whole will take.
  const trial = start(seed, 0);
  const trialS = Math.min(1, values.seconds);
  const expected = (trial.advanceTo(trialS) / Math.max(trialS, 1)) * values.seconds * replicates;
  if (expected > greatestEvents) {
    throw new SettingError(
      'seconds',
      `of ${values.seconds} in ${replicates} runs at these settings takes some ${expected.toPrecision(2)} events; ${greatestEvents} are the most that can be run.`,
    );
  }
  return {
    timeColumn: 'time',
    times,
    columns: ['bonds', 'trimersPerUm2', 'heldByCd19', 'adhesionProbability'],
    replicates,
    run(replicate, record) {
      const contact = start(seed, replicate);
      const row = new Float64Array(4);
      times.forEach((timeS, index) => {
        contact.advanceTo(timeS);
        const bonds = contact.counts[contactSpecies.bonds]!;
        row[0] = bonds;
        row[1] = bonds / values.area;
        row[2] = contact.counts[contactSpecies.heldByCd19]!;
        row[3] = adhesionProbability(bonds);
        record(index, row);
      });
    },
  };
}

type Start = (seed: number, replicate: number) => KineticsEngine;

function simpleStart(values: ContactSettingValues, { exchange }: ContactChoices): Start {
  const patch: ContactPatch = {
    conditions: {
      ...defaultContactConditions,
      drugMolar: picogramPerMlToMolar(values.drug),
      cd3PerUm2: cd3PerUm2(values.cd3 ?? parameters.tcrPerTCell.value),
      penalty: values.penalty,
    },
    cd19Copies: values.cd19 ?? parameters.cd19PerBlast.value,
    areaUm2: values.area,
    exchange,
  };
  return (seed, replicate) => createContact(patch, seed, replicate);
}

function publishedStart(values: ContactSettingValues): Start {
  const suspension = {
    drugMolar: picogramPerMlToMolar(values.drug),
    cd19Copies: values.cd19 ?? parameters.cd19RajiPerCell.value,
    cd3Copies: values.cd3 ?? parameters.cd3JurkatPerCell.value,
  };
  return (seed, replicate) => createPublishedContact(suspension, values.area, seed, replicate);
}
