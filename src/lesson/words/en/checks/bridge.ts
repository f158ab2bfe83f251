/** The check of module 4 in English. */
import { together } from '../../../checks/asked.ts';
import type { ItemsWords } from '../../../checks/itemWords.ts';
import { bridgeItems } from '../../../checks/bridge.ts';

const words = {
  'bridge.weak': {
    ask: 'The grip for CD3 is weak. Why is it enough to make a bridge?',
    options: {
      kdFalls: {
        text: 'In the gap its KD falls, so it holds tighter',
        why: 'KD belongs to the pair of molecules and stays {kdCd3M}. What changes in the gap is how much CD3 is near.',
      },
      pulls: {
        text: 'The drug pulls the two cells together until it holds',
        why: 'The cells met by chance. A molecule of this size moves no cell.',
      },
      crowded: {
        text: 'CD3 is crowded in the gap, far above the KD',
        why: 'Shut in a gap of {contactGapNm}, a drug held by CD19 meets CD3 at {cd3LocalConcM}: some two hundred times its KD.',
      },
      full: {
        text: 'All CD3 has been filled with drug before they touch',
        why: 'At the clinical level only about one CD3 in ten thousand holds drug.',
      },
    },
    explain:
      'Geometry does what affinity does not: in this model about four fifths of the held drug bridges inside a contact, and from about three fifths to nearly all under other assumptions.',
    misconception: 'A weak grip needs help from a stronger bond.',
  },
  'bridge.mostTouches': {
    ask: 'A T cell touches a blast that holds drug at the clinical level. What happens most often?',
    options: {
      holds: {
        text: 'The touch holds and the T cell kills',
        why: 'That is the rare case. You saw the clock skip past many touches to come to one that held.',
      },
      parts: {
        text: 'They part again, and nothing follows',
        why: 'With few bridges a touch seldom holds. The counter of failed touches showed how often they part.',
      },
      fuses: {
        text: 'The two membranes fuse with each other',
        why: 'The membranes stay apart by a narrow gap. Fusion is what granules do later, inside the T cell.',
      },
      waits: {
        text: 'They stay until more drug has arrived',
        why: 'A touch is over in seconds. It holds by the bridges that form in that time, or not at all.',
      },
    },
    explain:
      'A touch holds by numbers: the more bridges, the better its chance, with {adhesionPerBond} in the published law used here.',
    misconception: 'Every touch leads to a kill.',
  },
  'bridge.synapseSigns': {
    ask: 'What belongs to the synapse that the drug starts?',
    options: {
      cd45: {
        text: 'Tall CD45 leaves the close contact',
        why: 'You saw it drift out: it is too tall for a gap of {contactGapNm}.',
      },
      peptide: {
        text: 'The receptor reads a peptide on HLA',
        why: 'No peptide is read. The drug holds CD3 whatever that receptor was made for.',
      },
      calcium: {
        text: 'Calcium rises in the T cell',
        why: 'One slow wave went through the cell once the bridges had gathered.',
      },
      granules: {
        text: 'Granules come to the contact',
        why: 'The centrosome swung over, and the granules followed along the microtubules.',
      },
      costimulation: {
        text: 'A second receptor gives the costimulatory signal',
        why: 'No second signal came, and none was needed: the bridges were enough.',
      },
    },
    explain:
      'It is a cytolytic synapse in all its parts, and aimed, yet without peptide on HLA and without costimulation.',
    misconception: 'The T cell must recognise a peptide on HLA.',
  },
  'bridge.tightCd3': {
    ask: 'Give the CD3 arm the same KD as the CD19 arm. What comes of it?',
    options: {
      moreBridges: {
        text: 'Each blast is killed sooner, and nothing is lost',
        why: 'In animals tighter CD3 binding brought toxicity and little benefit (HER2/CD3).',
      },
      nothing: {
        text: 'Nothing changes: the drug is bound by the same cells',
        why: 'The T cell went from hardly any drug to more than the blast.',
      },
      fewerKept: {
        text: 'The blast keeps more, since the drug is tighter',
        why: 'The arm for CD19 has not changed. At a held level the blast kept what it had.',
      },
      sink: {
        text: 'The T cells hold far more of the drug',
        why: 'In a closed box they became the sink for it. At a held level the blast kept its share and the T cell filled up.',
      },
    },
    explain:
      'With {kdCd3M} for CD3 against {kdCd19M} for CD19 most bound drug sits on the target. Tighter is not always better.',
    misconception: 'Higher affinity is always better.',
  },
  'bridge.moreDrug': {
    ask: 'In solution, does more drug always make more bridges?',
    options: {
      always: {
        text: 'Yes: each added molecule can make one more',
        why: 'The curve you saw was a bell. Past its top each added molecule cost bridges.',
      },
      coated: {
        text: 'No: far too much coats each cell by itself',
        why: 'When every receptor holds a molecule of its own, none is left for the other end to catch.',
      },
      steady: {
        text: 'No: past the top it stays at its highest',
        why: 'It did not stay: the curve came down again on the right.',
      },
      blocked: {
        text: 'No: the molecules then block each other in the plasma',
        why: 'They do not meet each other. They fill the receptors on both cells.',
      },
    },
    explain:
      'The top of the bell lies far above the clinical {css28PublishedMeanPgPerMl}. It is not what limits the dose: toxicity comes long before.',
    misconception: 'More drug is always better.',
  },
} as const satisfies ItemsWords<(typeof bridgeItems)[number]>;

export const bridgeCheck = together(bridgeItems, words);
