/** The check of module 1 in English. */
import { together } from '../../../checks/asked.ts';
import type { ItemsWords } from '../../../checks/itemWords.ts';
import { castItems } from '../../../checks/cast.ts';

const words = {
  'cast.meeting': {
    ask: 'A T cell in this marrow meets a blast. What brought it there?',
    options: {
      signal: {
        text: 'A signal that the blast gives off',
        why: 'No such signal is in the scene. The T cells turned as often away from a blast as towards it.',
      },
      chance: {
        text: 'Chance: it crawls and turns at random',
        why: 'You saw T cells crawl at {tCellSpeedUmPerMin}, turn without aim, and meet blasts because the marrow is crowded with them.',
      },
      sensed: {
        text: 'CD3, which senses CD19 from a distance',
        why: 'A receptor meets only what it touches. Over a distance CD3 senses nothing.',
      },
      sorted: {
        text: 'The marrow, which sorts T cells to the blasts',
        why: 'Nothing in the scene sorts the cells. T cells and blasts lie mixed, and T cells move on after each touch.',
      },
    },
    explain:
      'T cells move at random. They touch blasts often only because blasts are everywhere around them.',
    misconception: 'Something draws T cells to leukaemia cells.',
  },
  'cast.cd3': {
    ask: 'What is CD3?',
    options: {
      coreceptor: {
        text: 'The co-receptor that helps a T cell to read HLA',
        why: 'The co-receptors are CD4 and CD8. CD3 is part of the T-cell receptor itself.',
      },
      signalling: {
        text: 'The signalling module of the T-cell receptor',
        why: 'It stands beside the chains that read peptide, and carries the signal into the cell. You saw it all over the T cell: about {tcrPerTCell} receptors have it in this model.',
      },
      marker: {
        text: 'A protein that marks cells of the B lineage',
        why: 'That is CD19. It is on the blast, not on the T cell.',
      },
      toxin: {
        text: 'A substance that the T cell kills with',
        why: 'CD3 stays in the membrane and signals. What kills comes later in the lesson, out of granules.',
      },
    },
    explain:
      'CD3 is the signalling module of the T-cell receptor: whoever holds it can start the cell.',
    misconception: 'CD3 is a co-receptor like CD4 or CD8.',
  },
  'cast.cd19': {
    ask: 'A drug holds CD19. Which of these follow?',
    options: {
      blasts: {
        text: 'It holds leukaemic B lymphoblasts',
        why: 'CD19 stood out all over the blast: about {cd19PerBlast} copies in this model.',
      },
      tells: {
        text: 'It tells a leukaemic B cell from a normal one',
        why: 'CD19 stood out on both cells. By CD19 alone they cannot be told apart.',
      },
      normal: {
        text: 'It holds normal B cells too',
        why: 'The normal B cell beside the blast carried it as well.',
      },
      tCells: {
        text: 'It holds T cells by their CD19',
        why: 'T cells carry no CD19. What a drug can hold on them is CD3.',
      },
    },
    explain:
      'CD19 marks the B lineage, malignant and normal. A drug against it meets every cell that carries it.',
    misconception: 'The drug hits only leukaemia.',
  },
  'cast.letsGo': {
    ask: 'Without the drug a T cell touches a blast, and nothing happens. Why?',
    options: {
      weak: {
        text: 'This T cell has nothing that could kill a blast',
        why: 'T cells like this one can kill blasts: with the drug they do.',
      },
      hidden: {
        text: 'The blast has hidden its CD19 from the T cell',
        why: 'CD19 is there. A T-cell receptor does not look for CD19 at all.',
      },
      mismatch: {
        text: 'Its receptor finds no peptide that fits, and no second signal',
        why: 'You saw receptors meet peptide on HLA, fail to match, and let go. A costimulatory signal was missing too.',
      },
      tooShort: {
        text: 'The touch would have to last some hours to count',
        why: 'Time alone changes nothing: a receptor that does not match lets go, however long the cells lie together.',
      },
    },
    explain:
      'To become active a T cell normally needs its own peptide on HLA, and a second, costimulatory signal. The drug needs neither.',
    misconception: 'With the drug, too, the T cell must recognise a peptide on HLA.',
  },
  'cast.timesWider': {
    ask: 'How many times wider is a blast than the drug is long?',
    quantity: 'Blast, measured in drug lengths',
    tooLow:
      'More than that. On the dive the scale bar went through three decades between the cell and the molecule.',
    right: 'That is the size of it: three decades on the scale bar.',
    tooHigh: 'Fewer. The dive went from micrometres to nanometres: three decades, not more.',
    explain:
      'A blast is about {blastDiameterUm} wide and the drug about {tandemScfvLengthNm} long: a thousand to one. The gap between two touching membranes is {contactGapNm}, so the drug and the two receptors that it holds just span it.',
    misconception: 'The drug is a net around two cells.',
  },
} as const satisfies ItemsWords<(typeof castItems)[number]>;

export const castCheck = together(castItems, words);
