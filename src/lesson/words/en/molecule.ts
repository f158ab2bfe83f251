/** Module 2 in English. */
import type { StepsWords } from '../words.ts';
import type { molecule } from '../../modules/molecule.ts';

export const moleculeWords = {
  'molecule.anatomy': {
    title: 'Four domains in one chain',
    line: 'One chain, two grips.',
    explain:
      'Blinatumomab is one protein chain of {moleculeResidues}, {moleculeMassDa} by Franquiz and Short, the review that this lesson follows. It is made in Chinese hamster ovary cells. It folds into four domains. Each grip is a pair of them, as in an antibody: the variable domain of a heavy chain, VH, and that of a light chain, VL. A short linker of {linkerInterScfvResidues} joins the two grips, so they swing about each other. A short tail ends the chain.',
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
    title: 'Three ways to act on CD19',
    line: 'Drug, antibody, CAR T cell: what does each of them need?',
    explain:
      'Three ways in which immune cells act on CD19, drawn to one scale: the drug, about {tandemScfvLengthNm} long in this model; an antibody; and a patch of a CAR T cell. One way to work is through an Fc part, a stem that complement and other immune cells can hold. Another is a gene that is put into T cells, so that they make a new receptor themselves, in their own membrane. Choose first, then look at the three, each for its parts.',
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
            'Yes: two grips on one chain, with linkers and a short tail. No stem hangs on it, and it stands in no membrane. The T cell that it will hold is one that the patient already has.',
        },
      },
    },
    outcomeLine: 'No Fc part, no gene: it acts only while it is infused.',
    outcome:
      'Without an Fc part the drug calls no complement, and nothing keeps it in the blood: its half-life is about {halfLifeHighH} or less. Without gene transfer nothing stays behind in the T cells: when the pump stops, the drug is gone within hours. It carries no toxin either. It kills nothing by itself; the T cell that it holds to a blast does.',
    describe: {
      still:
        'Three things side by side, to one scale. The drug: a short chain with an orange and a blue end. An antibody: a grey Y of two arms and a stem, larger than the drug. And a patch of blue membrane of a CAR T cell with receptors on it, orange heads on blue stalks.',
      running:
        'Three things side by side; they turn or sway a little where they are, and nothing else happens. The drug, the smallest, has two grips, one orange and one blue, and floats free. The antibody, a grey Y, has two arms and a stem, its Fc part, and floats free too. The receptors of the CAR T cell stand in its membrane: each has an orange head outside and a blue stalk that roots in the membrane.',
      done: 'The three as before; they only turn. The drug has two grips, linkers and a short tail, and neither a stem nor a membrane. The antibody has its Fc part, the stem of the Y. The patch of a CAR T cell has receptors rooted in its membrane, which the cell makes from its new gene.',
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
