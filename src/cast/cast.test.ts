import { describe, expect, test } from 'vitest';
import { parameters } from '../science/parameters.ts';
import { extentNm, type Bead } from './bead.ts';
import { cd19 } from './cd19.ts';
import { engager } from './engager.ts';
import { cast } from './registry.ts';
import { tcrCd3 } from './tcrCd3.ts';

const details = ['fine', 'coarse'] as const;
const meanX = (beads: readonly Bead[]) =>
  beads.reduce((sum, bead) => sum + bead.x, 0) / beads.length;

describe('engager', () => {
  describe.each(details)('%s', (detail) => {
    const beads = engager.beads[detail];
    const domain = (paint: string, light: boolean) =>
      beads.filter((bead) => bead.paint === paint && (bead.shade === 1) === light);

    test('has its four domains in the order VL(CD19), VH(CD19), VH(CD3), VL(CD3)', () => {
      const along = [
        domain('armCd19', true),
        domain('armCd19', false),
        domain('armCd3', false),
        domain('armCd3', true),
      ].map(meanX);
      expect(along).toEqual([...along].toSorted((a, b) => a - b));
      expect(new Set(along).size).toBe(4);
    });

    test('is as long as a tandem scFv', () => {
      const domains = beads.filter((bead) => bead.paint !== 'linker');
      const [length, width, depth] = extentNm(domains);
      expect(Math.abs(length - parameters.tandemScfvLengthNm.value)).toBeLessThan(0.25);
      expect(Math.max(width, depth)).toBeLessThan(0.6 * length);
    });

    test('keeps the two grips apart and each arm at its grip', () => {
      expect(meanX(beads.filter(({ paint }) => paint === 'armCd19'))).toBeCloseTo(
        engager.arms.cd19[0],
        1,
      );
      expect(meanX(beads.filter(({ paint }) => paint === 'armCd3'))).toBeCloseTo(
        engager.arms.cd3[0],
        1,
      );
    });
  });

  test('shows one bead a residue of its linkers and its six histidines', () => {
    const { linkerCd19ScfvResidues, linkerInterScfvResidues, linkerCd3ScfvResidues } = parameters;
    const linkers = engager.beads.fine.filter((bead) => bead.paint === 'linker');
    expect(linkers).toHaveLength(
      linkerCd19ScfvResidues.value +
        linkerInterScfvResidues.value +
        linkerCd3ScfvResidues.value +
        6,
    );
  });

  test('stretches no linker beyond 0.38 nm a residue', () => {
    const linkers = engager.beads.fine.filter((bead) => bead.paint === 'linker');
    const steps = linkers.slice(1).map((bead, index) => {
      const before = linkers[index] as Bead;
      return Math.hypot(bead.x - before.x, bead.y - before.y, bead.z - before.z);
    });
    // Three jumps lead from one chain to the next.
    expect(steps.filter((step) => step > 0.45)).toHaveLength(3);
  });
});

describe('CD19', () => {
  test.each(details)('is a slender rod on a foot in the membrane (%s)', (detail) => {
    const [width, depth, height] = extentNm(cd19.beads[detail]);
    expect(height).toBeGreaterThan(2.2 * Math.max(width, depth));
    expect(cd19.beads[detail].some((bead) => bead.z - bead.radiusNm < 0.6)).toBe(true);
  });
});

describe('TCR–CD3', () => {
  test.each(details)(
    'is wider than tall and made of eight chains and more parts (%s)',
    (detail) => {
      const [width, , height] = extentNm(tcrCd3.beads[detail]);
      expect(width).toBeGreaterThan(1.1 * height);
      const sides = tcrCd3.beads[detail].filter((bead) => Math.abs(bead.x) > 2.5);
      expect(meanX(sides)).toBeCloseTo(0, 1);
    },
  );
});

describe('registry', () => {
  test('keys everyone by id, with a card that rests on a known number', () => {
    for (const [id, member] of Object.entries(cast)) {
      expect(member.id).toBe(id);
      expect(member.card.what).not.toBe('');
      expect(parameters[member.card.source]).toBeDefined();
    }
  });

  test('gives the cells their true sizes', () => {
    expect(cast.tCell.diameterUm).toBe(parameters.tCellDiameterUm.value);
    expect(cast.blast.diameterUm).toBe(parameters.blastDiameterUm.value);
  });
});
