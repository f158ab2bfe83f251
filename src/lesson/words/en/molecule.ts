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
  'molecule.not': {
    title: 'What it is not',
    line: 'Not an antibody, and not a CAR T cell.',
    explain:
      'Three ways to bring immune cells to CD19, drawn to one scale. The drug, about {tandemScfvLengthNm} long. An antibody: two arms on a stem, the Fc part, which other immune cells and complement can hold. And a patch of a CAR T cell: the patient’s own T cell, given a gene, so that it makes chimeric receptors and keeps making them. Choose first, then look from one to the next.',
    question: {
      ask: 'Which of the three needs no Fc part and no gene transfer?',
      options: {
        antibody: {
          text: 'The antibody',
          feedback:
            'The antibody in the scene ends in its Fc part, the stem of the Y. It works through that part: complement and immune cells with Fc receptors take hold of it. It is also what keeps an antibody in the blood for long.',
        },
        carTCell: {
          text: 'The CAR T cell',
          feedback:
            'The receptors on that patch of membrane are made by the cell itself, from a gene that was put into it outside the body. Without gene transfer there would be none of them.',
        },
        engager: {
          text: 'The drug',
          feedback:
            'Yes: two grips on one chain, and nothing else. There is no Fc part in the scene beside it, and the T cell that it will hold is one that the patient already has.',
        },
      },
    },
    outcomeLine: 'No Fc part, no gene: it acts only while it is infused.',
    outcome:
      'Without an Fc part the drug calls no complement, and nothing keeps it in the blood: its half-life is about {halfLifeHighH} or less. Without gene transfer nothing stays behind in the T cells: when the pump stops, the drug is gone within hours. It carries no toxin either. It kills nothing by itself; the T cell that it holds to a blast does.',
    describe: {
      still:
        'Three things side by side. The drug: a short chain with an orange and a blue end. An antibody: a grey Y, larger than the drug. And a patch of blue membrane with receptors on it, orange heads on blue stalks.',
      running:
        'Three things turn slowly, side by side and to one scale: the small drug with an orange and a blue end, the larger grey Y of an antibody with its stem, and a patch of a CAR T cell’s membrane with its chimeric receptors, orange heads on blue stalks.',
      done: 'Side by side: the drug, two grips and nothing else; the antibody with its Fc part, the stem of the Y; and the patch of a CAR T cell with the receptors that its new gene makes.',
    },
  },
  'molecule.check': {
    title: 'Check: the molecule',
    line: 'What do you know of the molecule by now?',
    explain:
      'A few questions on what you have seen in this module, while the molecule tumbles on behind them. Each answer is explained at once, right or not, and says where in the scene it could be seen. You may try as often as you like, go back to any step in between, or skip the check and come back later.',
    deed: 'Answer the questions below.',
    outcomeLine: 'That was the molecule.',
    outcome:
      'One chain, two grips, and short linkers that let them swing: that is the whole drug. It has no Fc part and no toxin, and it puts no gene into any cell. Whatever it does, it does by holding CD19 with one end and CD3 with the other. The next module measures how long each end holds.',
    describe: {
      still: 'One drug molecule, large, in the background, with an orange and a blue end.',
      running:
        'One drug molecule, large, tumbles slowly in the background. Its orange end grips CD19, its blue end CD3.',
      done: 'The drug molecule tumbles on in the background. All questions of this check have been answered.',
    },
  },
} as const satisfies StepsWords<(typeof molecule)[number]>;
