import { describe, expect, test } from 'vitest';
import { parameters } from '../science/parameters.ts';
import { extentNm } from './bead.ts';
import { cd45 } from './cd45.ts';
import { engager, engagerParts, layNearEngager } from './engager.ts';
import { granzymeB } from './granzymeB.ts';
import { igg } from './igg.ts';
import { layTails, lipid } from './lipid.ts';
import { peptideMhc } from './peptideMhc.ts';
import { perforinPore } from './perforin.ts';
import { cast } from './registry.ts';
import { tcrCd3 } from './tcrCd3.ts';

const details = ['fine', 'coarse'] as const;
const top = (beads: readonly { z: number; radiusNm: number }[]) =>
  Math.max(...beads.map(({ z, radiusNm }) => z + radiusNm));
const gapNm = parameters.contactGapNm.value;

describe.each(details)('sizes of the molecules (%s)', (detail) => {
  test('CD45 is taller than the gap, TCR and peptide–MHC together just span it', () => {
    expect(top(cd45.beads[detail])).toBeGreaterThan(gapNm + 5);
    const meeting = top(tcrCd3.beads[detail]) + top(peptideMhc.beads[detail]);
    expect(Math.abs(meeting - gapNm)).toBeLessThan(1);
  });

  test('the antibody is a Y of about 14 nm with two arms', () => {
    const [width, , height] = extentNm(igg.beads[detail]);
    expect(width).toBeGreaterThan(12);
    expect(width).toBeLessThan(17);
    expect(height).toBeGreaterThan(12);
    const upper = igg.beads[detail].filter(({ z }) => z > 3);
    // Two arms with nothing between them.
    expect(upper.filter(({ x }) => x > 2).length).toBeGreaterThan(3);
    expect(upper.filter(({ x }) => x < -2).length).toBeGreaterThan(3);
    expect(upper.filter(({ x, z }) => z > 6 && Math.abs(x) <= 1)).toHaveLength(0);
  });

  test('the pore is a ring of 22 whose hole is 15 nm wide, and takes a granzyme B', () => {
    const beads = perforinPore.beads[detail];
    expect(beads.length % parameters.poreSubunits.value).toBe(0);
    const innermost = Math.min(...beads.map(({ x, y, radiusNm }) => Math.hypot(x, y) - radiusNm));
    expect(Math.abs(2 * innermost - parameters.perforinPoreDiameterNm.value)).toBeLessThan(1.2);
    const [width, depth, height] = extentNm(granzymeB.beads[detail]);
    expect(Math.max(width, depth, height)).toBeLessThan(2 * innermost);
    expect(Math.min(width, depth, height)).toBeGreaterThan(
      0.7 * parameters.granzymeBMinDiameterNm.value,
    );
    // Its strands reach through the membrane.
    expect(Math.min(...beads.map(({ z }) => z))).toBeLessThan(-lipid.thicknessNm);
  });
});

describe('the six cytokines', () => {
  const six = [cast.il2, cast.tnfAlpha, cast.ifnGamma, cast.il6, cast.il10, cast.il4];

  test('have a colour of their own and a shape of their own', () => {
    expect(new Set(six.map(({ beads }) => beads.fine[0]?.paint)).size).toBe(6);
    for (const member of six) {
      for (const other of six) {
        if (member === other) continue;
        const a = [...extentNm(member.beads.fine)].toSorted((p, q) => p - q);
        const b = [...extentNm(other.beads.fine)].toSorted((p, q) => p - q);
        const unlike = a.reduce((sum, value, axis) => sum + Math.abs(value - (b[axis] ?? 0)), 0);
        expect(unlike).toBeGreaterThan(0.4);
      }
    }
  });

  test('are smaller than the drug', () => {
    for (const { beads } of six) {
      expect(Math.max(...extentNm(beads.fine))).toBeLessThan(parameters.tandemScfvLengthNm.value);
    }
  });
});

describe('the drug in parts', () => {
  test('has every bead of the whole, once', () => {
    for (const detail of details) {
      const { cd19Arm, middle, cd3Arm } = engagerParts[detail];
      expect([...cd19Arm, ...middle, ...cd3Arm]).toEqual(engager.beads[detail]);
    }
  });

  test('keeps its outline when drawn finer', () => {
    const near = layNearEngager();
    const extents = [near, engagerParts.fine].map(({ cd19Arm, cd3Arm }) =>
      extentNm([...cd19Arm, ...cd3Arm]),
    );
    extents[0]?.forEach((extent, axis) => {
      expect(Math.abs(extent - (extents[1]?.[axis] ?? 0))).toBeLessThan(0.4);
    });
  });
});

describe('a lipid', () => {
  test('hangs its tails into its own half of the bilayer', () => {
    for (let lean = 0; lean <= 1; lean += 0.1) {
      for (const { y, radiusNm } of layTails(lean)) {
        expect(y - radiusNm).toBeGreaterThan(-lipid.thicknessNm / 2 - 0.45);
        expect(y).toBeLessThan(-lipid.headRadiusNm);
      }
    }
  });
});
