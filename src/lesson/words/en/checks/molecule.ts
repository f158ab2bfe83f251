/** The check of module 2 in English. */
import { together } from '../../../checks/asked.ts';
import type { ItemsWords } from '../../../checks/itemWords.ts';
import { moleculeItems } from '../../../checks/molecule.ts';

const words = {
  'molecule.chain': {
    ask: 'Put the parts of the chain in order, from the free end of the CD19 grip.',
    sequence: {
      vlCd19: {
        text: 'VL for CD19',
        why: 'The chain begins with the light-chain domain for CD19.',
      },
      vhCd19: { text: 'VH for CD19', why: 'VL and VH together make the first grip.' },
      vhCd3: {
        text: 'VH for CD3',
        why: 'The second grip runs the other way round: its heavy-chain domain comes first.',
      },
      vlCd3: {
        text: 'VL for CD3',
        why: 'The last domain, joined to its partner by the longest linker.',
      },
      tail: { text: 'The tail of six histidines', why: 'It ends the chain, at the CD3 grip.' },
    },
    explain:
      'One chain of {moleculeResidues}: VL and VH for CD19, then VH and VL for CD3, then the tail.',
    misconception: 'The drug is two chains that pair with each other.',
  },
  'molecule.bend': {
    ask: 'Point at what lets the two grips swing about each other.',
    things: {
      vlCd19: 'This is a folded domain of the CD19 grip: it keeps its shape.',
      vhCd3: 'This is a folded domain of the CD3 grip: it keeps its shape.',
      linkers: 'You saw the molecule bend here, about the short middle linker.',
      hisTail: 'The tail hangs from the end of the chain. It joins nothing.',
    },
    explain:
      'The linkers are the parts of the chain that bend: {linkerInterScfvResidues} between the grips, {linkerCd19ScfvResidues} and {linkerCd3ScfvResidues} within them.',
    misconception: 'The drug is a stiff rod.',
  },
  'molecule.killer': {
    ask: 'Which part of the molecule kills a cell?',
    options: {
      cd19Grip: {
        text: 'The grip for CD19',
        why: 'It holds CD19 and does nothing more to the cell that carries it.',
      },
      none: {
        text: 'No part of it',
        why: 'You named all that there is: four domains, linkers and a tail. All it can do is hold two receptors at once.',
      },
      cd3Grip: {
        text: 'The grip for CD3',
        why: 'It holds the T-cell receptor. What kills belongs to the T cell.',
      },
      fc: {
        text: 'Its Fc part',
        why: 'It has none: nothing but linkers and a tail hangs on the four domains.',
      },
    },
    explain:
      'The molecule of {moleculeMassDa} is a link. The T cell that it links does the killing.',
    misconception: 'The antibody kills the cell.',
  },
  'molecule.noFc': {
    ask: 'The drug has no Fc part. Which of these follow?',
    options: {
      complement: {
        text: 'It does not start complement',
        why: 'Complement binds to the Fc parts of antibodies. There is none here.',
      },
      short: {
        text: 'It leaves the blood within hours',
        why: 'Nothing brings it back into the blood as Fc does for an antibody. Its half-life is about {halfLifeHighH} or less.',
      },
      weeks: {
        text: 'One dose lasts for weeks, as with an antibody',
        why: 'An antibody lasts for weeks because its Fc part is recycled. This molecule has none.',
      },
      unbound: {
        text: 'It cannot hold on to a cell',
        why: 'It holds by its variable domains, and it has four of them.',
      },
    },
    explain: 'Fc gives an antibody its long life and its complement. The drug has neither.',
    misconception: 'A drug made of antibody parts behaves like an antibody.',
  },
  'molecule.notCar': {
    ask: 'How does the drug differ from a CAR T cell?',
    options: {
      genes: {
        text: 'It changes the genes of T cells in the body',
        why: 'No gene is transferred. The T cells stay what they were.',
      },
      divides: {
        text: 'It multiplies in the body once it is given',
        why: 'A CAR T cell can divide. A protein cannot.',
      },
      collected: {
        text: 'It is made anew from the cells of each patient',
        why: 'CAR T cells are made from collected T cells. The drug comes from a cell line, the same for everyone.',
      },
      infused: {
        text: 'It acts only while it is infused',
        why: 'It is a protein with a half-life of about {halfLifeHighH} or less. When the pump stops, it is gone within hours.',
      },
    },
    explain:
      'Both make a T cell respond to CD19. The drug does it from outside, for as long as it is there; a CAR T cell by a new gene.',
    misconception: 'It is a CAR T cell.',
  },
} as const satisfies ItemsWords<(typeof moleculeItems)[number]>;

export const moleculeCheck = together(moleculeItems, words);
