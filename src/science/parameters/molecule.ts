/** The drug molecule itself: mass, chain, size and diffusion. */

import type { Parameter } from '../parameter.ts';
import { cite } from '../sources.ts';

export const moleculeParameters = {
  moleculeMassDa: {
    label: 'Mass used for every unit conversion',
    value: 55000,
    unit: 'Da',
    low: 54100,
    high: 55000,
    grade: 'seed',
    ...cite('franquiz2020'),
    where: 'Blinatumomab',
  },
  moleculeMassSequenceDa: {
    label: 'Mass computed from the 504-residue sequence with four disulfides',
    value: 54087,
    unit: 'Da',
    low: 54087,
    high: 54094,
    grade: 'derived',
    ...cite('sequence'),
    derivation: 'sum over the residues of the public sequence, four disulfides formed',
  },
  moleculeResidues: {
    label: 'Residues in the single chain, including the His6 tag',
    value: 504,
    unit: 'residues',
    grade: 'published',
    ...cite('sequence'),
  },
  linkerCd19ScfvResidues: {
    label: 'Linker inside the anti-CD19 scFv, (G4S)3',
    value: 15,
    unit: 'residues',
    grade: 'published',
    ...cite('sequence'),
  },
  linkerInterScfvResidues: {
    label: 'Linker between the two scFv, G4S',
    value: 5,
    unit: 'residues',
    grade: 'published',
    ...cite('sequence'),
  },
  linkerCd3ScfvResidues: {
    label: 'Linker inside the anti-CD3 scFv',
    value: 18,
    unit: 'residues',
    grade: 'published',
    ...cite('sequence'),
  },
  tandemScfvLengthNm: {
    label: 'End-to-end length of the tandem scFv',
    value: 10.5,
    unit: 'nm',
    low: 10,
    high: 11,
    grade: 'assumed',
  },
  minSphereDiameterNm: {
    label: 'Diameter of the smallest sphere holding 54.1 kDa of protein',
    value: 5,
    unit: 'nm',
    grade: 'derived',
    derivation: '2 x 0.066 x M^(1/3) nm, M = moleculeMassSequenceDa',
  },
  hydrodynamicRadiusNm: {
    label: 'Hydrodynamic radius',
    value: 3.35,
    unit: 'nm',
    low: 3.2,
    high: 3.5,
    grade: 'derived',
    derivation: 'Stokes-Einstein radius estimated for a tandem scFv of 55 kDa',
  },
  bsaDiffusion20CUm2PerS: {
    label: 'Diffusion of serum albumin in water, 20 C (calibration)',
    value: 59.2,
    unit: 'um^2/s',
    grade: 'published',
    ...cite('photonCorrelation'),
  },
  drugDiffusionPlasmaUm2PerS: {
    label: 'Diffusion of the drug in plasma or medium, 37 C',
    value: 60,
    unit: 'um^2/s',
    low: 50,
    high: 100,
    grade: 'derived',
    derivation:
      'bsaDiffusion20CUm2PerS scaled by size and temperature to 1.2 mPa s (Stokes-Einstein)',
  },
  drugDiffusionWater37Um2PerS: {
    label: 'Diffusion of the drug in pure water, 37 C',
    value: 95,
    unit: 'um^2/s',
    low: 90,
    high: 100,
    grade: 'derived',
    derivation:
      'bsaDiffusion20CUm2PerS scaled by size and temperature to 0.692 mPa s (Stokes-Einstein)',
  },
} as const satisfies Record<string, Parameter>;
