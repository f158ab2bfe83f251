import { describe, expect, test } from 'vitest';
import { engager, engagerHinges, engagerNames } from '../../../cast/engager.ts';
import { createDrugPose, DrugPoser, reachNm } from './drugPoser.ts';

const names = Object.keys(engagerNames) as (keyof typeof engagerNames)[];
const distance = (a: readonly number[], b: readonly number[]) =>
  Math.hypot(...a.map((value, axis) => value - (b[axis] as number)));

describe('a posed drug', () => {
  test('laid straight is the molecule of the cast', () => {
    const poser = new DrugPoser();
    const pose = createDrugPose();
    pose.cd19.set(...engager.arms.cd19);
    pose.cd3.set(...engager.arms.cd3);
    poser.lay(pose);
    for (const name of names) {
      expect(distance(poser.find(name).toArray(), engagerNames[name])).toBeLessThan(1e-9);
    }
  });

  test('bends without stretching: no part changes its own lengths, and each hinge stays a hinge', () => {
    const poser = new DrugPoser();
    const pose = createDrugPose();
    for (let turn = 0; turn < 60; turn += 1) {
      const apart = reachNm.least + ((reachNm.most - reachNm.least) * turn) / 60;
      pose.cd19.set(1, 2, 3);
      pose.cd3.set(Math.cos(turn), Math.sin(turn) * 0.8, Math.sin(turn) * 0.6);
      pose.cd3.normalize().multiplyScalar(apart).add(pose.cd19);
      pose.bend.set(Math.sin(2 * turn), -1, Math.cos(3 * turn));
      poser.lay(pose);
      const at = Object.fromEntries(names.map((name) => [name, poser.find(name).toArray()]));
      const within = [
        ['vlCd19', 'vhCd19'],
        ['vhCd3', 'vlCd3'],
        ['vlCd3', 'hisTail'],
        ['vlCd19', 'linkerCd19'],
      ] as const;
      for (const [a, b] of within) {
        const rest = distance(engagerNames[a], engagerNames[b]);
        expect(distance(at[a] as number[], at[b] as number[])).toBeCloseTo(rest, 9);
      }
      // The middle linker is as far from the domain beside it as in the molecule of the cast.
      const hingeToMiddle = distance(engagerHinges.cd3, engagerHinges.cd19) / 2;
      for (const arm of ['vhCd19', 'vhCd3'] as const) {
        const hinge = arm === 'vhCd19' ? engagerHinges.cd19 : engagerHinges.cd3;
        const most = distance(engagerNames[arm], hinge) + hingeToMiddle;
        expect(distance(at[arm] as number[], at['linkerMiddle'] as number[])).toBeLessThan(
          most + 1e-9,
        );
      }
    }
  });

  test('grips that are too far apart are brought within reach about their middle', () => {
    const poser = new DrugPoser();
    const pose = createDrugPose();
    pose.cd19.set(-10, 0, 0);
    pose.cd3.set(10, 0, 0);
    poser.lay(pose);
    const vl19 = poser.find('vlCd19').x;
    const vl3 = poser.find('vlCd3').x;
    expect(vl3 + vl19).toBeCloseTo(0, 9);
    expect(vl3 - vl19).toBeLessThan(reachNm.most + 3);
  });
});
