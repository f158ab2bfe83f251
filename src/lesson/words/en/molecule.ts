/** Module 2 in English. */
import type { StepsWords } from '../words.ts';
import type { molecule } from '../../modules/molecule.ts';

export const moleculeWords = {
  'molecule.anatomy': {
    title: 'Four domains in one chain',
    line: 'One chain, two grips.',
    explain:
      'Blinatumomab is one protein chain of {moleculeResidues}, {moleculeMassDa} by the review, made in Chinese hamster ovary cells. It folds into four domains, two for each grip. A short linker of {linkerInterScfvResidues} joins the two grips, so they swing about each other. Nothing else hangs on it: no Fc part, no toxin.',
    deed: 'Name the four domains: press each one in the scene, or choose it below.',
    outcomeLine: 'VL and VH for CD19, then VH and VL for CD3.',
    outcome:
      'The chain runs VL–VH for CD19, then VH–VL for CD3. Linkers of {linkerCd19ScfvResidues} and {linkerCd3ScfvResidues} join the domains within each grip, and a tail of six histidines ends it. From end to end it is about {tandemScfvLengthNm} long: a model dimension, not a measured one. Everything it does later follows from these two grips.',
    describe: {
      still:
        'One drug molecule, large, tumbles slowly. Two orange domains grip CD19, two blue domains grip CD3; short grey linkers join them, and a short tail hangs from the blue end.',
      running:
        'One drug molecule, large, tumbles slowly. Two orange domains grip CD19, two blue domains grip CD3; short grey linkers join them, and a short tail hangs from the blue end.',
      done: 'One drug molecule, large, tumbles slowly. From one end to the other: VL and VH for CD19 in orange, VH and VL for CD3 in blue, and a tail of six histidines.',
    },
  },
} as const satisfies StepsWords<(typeof molecule)[number]>;
