/**
 * The bridge CD3·drug·CD19 at equilibrium in solution, in closed form: two independent sites on the
 * drug (Douglass 2013, J Am Chem Soc 135:6092). Every difference of near-equals is rewritten as a
 * quotient, so that the smallest share keeps all its digits. Concentrations in M.
 */
import { square } from './portableMath.ts';

/** Totals of the three partners and the dissociation constants of the two arms, all M, KD > 0. */
export interface TrimerTotals {
  readonly cd3TotalM: number;
  readonly cd19TotalM: number;
  readonly drugTotalM: number;
  readonly kdCd3M: number;
  readonly kdCd19M: number;
}

/** Where everything is: the bridge, drug on one partner only, and what is free, all M. */
export interface TrimerEquilibrium {
  readonly trimerM: number;
  readonly cd3DrugOnlyM: number;
  readonly cd19DrugOnlyM: number;
  readonly freeCd3M: number;
  readonly freeCd19M: number;
  readonly freeDrugM: number;
}

/** The equilibrium for given totals. */
export function trimerEquilibrium(totals: TrimerTotals): TrimerEquilibrium {
  const { cd3TotalM, cd19TotalM, drugTotalM, kdCd3M, kdCd19M } = totals;
  // Each arm sees all drug, whatever the other arm holds.
  const cd3ArmTaken = shareBound(cd3TotalM, drugTotalM, kdCd3M);
  const cd19ArmTaken = shareBound(cd19TotalM, drugTotalM, kdCd19M);
  const cd3ArmFree = shareFree(cd3TotalM, drugTotalM, kdCd3M);
  const cd19ArmFree = shareFree(cd19TotalM, drugTotalM, kdCd19M);
  return {
    trimerM: drugTotalM * cd3ArmTaken * cd19ArmTaken,
    cd3DrugOnlyM: drugTotalM * cd3ArmTaken * cd19ArmFree,
    cd19DrugOnlyM: drugTotalM * cd19ArmTaken * cd3ArmFree,
    freeCd3M: cd3TotalM * shareFree(drugTotalM, cd3TotalM, kdCd3M),
    freeCd19M: cd19TotalM * shareFree(drugTotalM, cd19TotalM, kdCd19M),
    freeDrugM: drugTotalM * cd3ArmFree * cd19ArmFree,
  };
}

/** √((a + b + K)² − 4ab) without the cancellation. */
function discriminantRoot(a: number, b: number, kd: number): number {
  return Math.sqrt(square(a - b) + kd * (2 * (a + b) + kd));
}

/** Share of `ligand` that is bound when totals `partner` and `ligand` pair with constant `kd`. */
function shareBound(partner: number, ligand: number, kd: number): number {
  return (2 * partner) / (partner + ligand + kd + discriminantRoot(partner, ligand, kd));
}

/** Share of `ligand` that is free; the two forms are equal, each exact where the other cancels. */
function shareFree(partner: number, ligand: number, kd: number): number {
  const excess = ligand - partner - kd;
  const root = discriminantRoot(partner, ligand, kd);
  return excess > 0 ? (excess + root) / (2 * ligand) : (2 * kd) / (root - excess);
}

/** Bridges (M) where the free drug is held at `freeDrugM`, as an infusion holds it. */
export function trimerAtHeldDrug(
  receptors: Omit<TrimerTotals, 'drugTotalM'>,
  freeDrugM: number,
): number {
  const { cd3TotalM, cd19TotalM, kdCd3M, kdCd19M } = receptors;
  const affinity = freeDrugM / ((kdCd3M + freeDrugM) * (kdCd19M + freeDrugM));
  const sum = cd3TotalM + cd19TotalM;
  const root = Math.sqrt(1 + affinity * (2 * sum + affinity * square(cd3TotalM - cd19TotalM)));
  return (2 * affinity * cd3TotalM * cd19TotalM) / (1 + affinity * sum + root);
}

/** The top of the bell for given receptors: free and total drug there, and the bridges, all M. */
export function trimerPeak(receptors: Omit<TrimerTotals, 'drugTotalM'>): {
  freeDrugM: number;
  drugTotalM: number;
  trimerM: number;
} {
  const { cd3TotalM, cd19TotalM, kdCd3M, kdCd19M } = receptors;
  const freeDrugM = Math.sqrt(kdCd3M * kdCd19M);
  const trimerM = trimerAtHeldDrug(receptors, freeDrugM);
  // Of what is not bridged, each receptor holds drug in the ratio of the roots of the two KDs.
  const rootCd3 = Math.sqrt(kdCd3M);
  const rootCd19 = Math.sqrt(kdCd19M);
  const onCd3 = ((cd3TotalM - trimerM) * rootCd19) / (rootCd3 + rootCd19);
  const onCd19 = ((cd19TotalM - trimerM) * rootCd3) / (rootCd3 + rootCd19);
  return { freeDrugM, drugTotalM: freeDrugM + onCd3 + onCd19 + trimerM, trimerM };
}

/** Free drug (M) at half the peak, on the rising and the falling side, for dilute receptors. */
export function trimerHalfHeights(
  kdCd3M: number,
  kdCd19M: number,
): { riseFreeDrugM: number; fallFreeDrugM: number } {
  const product = kdCd3M * kdCd19M;
  const middle = (kdCd3M + kdCd19M) / 2 + 2 * Math.sqrt(product);
  const fallFreeDrugM = middle + Math.sqrt(square(middle) - product);
  return { riseFreeDrugM: product / fallFreeDrugM, fallFreeDrugM };
}
