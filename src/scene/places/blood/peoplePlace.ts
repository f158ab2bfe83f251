/** A hundred patients, each a vial as full as the level that the same dose gives: a flask in orange is
 * one who clears fast. */
import { Vector3 } from 'three';
import { STEP_S } from '../../../sim/clock.ts';
import type { PeopleWorld } from '../../../sim/peopleWorld.ts';
import type { GroundUniforms } from '../../ground.ts';
import type { Place } from '../place.ts';
import { createTokens, FLASK, VIAL } from './tokens.ts';

/** Vials in a row, and from one to the next; scene units. */
const PER_ROW = 20;
const APART = 2.3;
const ROW_APART = 2.75;
const SIZE = 1.12;
/** A vial is full at this level, pg/mL; those above it are drawn full. */
const FULL_PG_PER_ML = 1500;
const APPEAR_PER_S = 3;

const point = new Vector3();

export function createPeoplePlace(world: PeopleWorld, ground: GroundUniforms): Place<PeopleWorld> {
  const count = world.levelsPgPerMl.length;
  const rows = Math.ceil(count / PER_ROW);
  const tokens = createTokens(count, ground);
  const come = new Float32Array(count);
  let shownWorld = world;
  let lastIdleS = Number.NaN;
  let lastS = Number.NaN;
  come.fill(1, 0, world.shown);
  const isFast = (patient: number) =>
    (shownWorld.clearancesLPerH[patient] ?? 0) > shownWorld.fastLPerH;
  const x = (patient: number) => ((patient % PER_ROW) - (PER_ROW - 1) / 2) * APART;
  const y = (patient: number) => ((rows - 1) / 2 - Math.floor(patient / PER_ROW)) * ROW_APART;

  return {
    objects: [tokens.mesh],
    umPerUnit: 1,
    subject: {
      centre: new Vector3(),
      halfWidth: (PER_ROW * APART) / 2,
      halfHeight: (rows * ROW_APART) / 2,
    },
    inner: null,
    haze: { begins: 200, full: 400 },
    step(now) {
      for (let patient = 0; patient < count; patient += 1) {
        const there = patient < now.shown ? 1 : 0;
        come[patient] = Math.min(there, (come[patient] ?? 0) + APPEAR_PER_S * STEP_S);
      }
    },
    update(now, idleS, _alpha, still) {
      const leapt = now !== shownWorld || still || (!(idleS > lastIdleS) && now.timeS !== lastS);
      shownWorld = now;
      lastIdleS = idleS;
      lastS = now.timeS;
      if (leapt)
        for (let patient = 0; patient < count; patient += 1)
          come[patient] = Number(patient < now.shown);
      for (let patient = 0; patient < count; patient += 1) {
        const here = come[patient] ?? 0;
        const level = (now.levelsPgPerMl[patient] ?? 0) / FULL_PG_PER_ML;
        const latest = patient === now.shown - 1 ? 1 : 0;
        const risen = here * here * (3 - 2 * here);
        tokens.set(
          patient,
          x(patient),
          y(patient),
          SIZE,
          0.4 + 0.6 * risen - (here === 0 ? 0.4 : 0),
          isFast(patient) ? FLASK : VIAL,
          Math.min(1, level) * risen,
          latest,
        );
      }
      tokens.commit();
    },
    anchors(see) {
      for (const fast of [true, false]) {
        const id = fast ? 'fastClearer' : 'patient';
        // The first of its kind in the lowest row that has begun.
        for (let patient = 0; patient < shownWorld.shown; patient += 1) {
          if (isFast(patient) !== fast) continue;
          see(id, point.set(x(patient), y(patient) + SIZE * 0.7, 0));
          break;
        }
      }
    },
    confess(layer) {
      layer.schematic.add('people');
    },
    dispose: () => tokens.dispose(),
  };
}
