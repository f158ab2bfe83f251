/** Cells and their parts, as the glossary tells of them in English. */
import type { EntryWords } from '../../glossary.ts';

export const cellEntries = {
  tCell: {
    name: 'T cell',
    meaning:
      'A white blood cell with T-cell receptors on its surface. Some kinds kill other cells, some help them, some hold them back.',
  },
  cd8TCell: {
    name: 'CD8 T cell',
    meaning:
      'A T cell with the co-receptor CD8, most often one that can kill. With the drug, CD8 T cells do most of the killing.',
    forms: ['cytotoxic T cell', 'CD8 cell', 'CTL'],
  },
  cd4TCell: {
    name: 'CD4 T cell',
    meaning:
      'A T cell with the co-receptor CD4, most often one that helps other cells. With the drug it can kill too.',
    forms: ['helper T cell', 'CD4 cell'],
  },
  treg: {
    name: 'Regulatory T cell',
    meaning:
      'A T cell that holds other T cells back. In one study its share before treatment was {tregRespondersPct} in those who responded and {tregNonRespondersPct} in those who did not.',
    forms: ['Treg'],
  },
  blast: {
    name: 'Leukaemic blast',
    meaning:
      'An immature white blood cell of leukaemia. The blasts of this lesson are of the B lineage and carry CD19.',
    forms: ['blast', 'lymphoblast', 'target cell'],
  },
  dyingBlast: {
    name: 'Dying blast',
    meaning:
      'A blast in apoptosis: it rounds up, shrinks and blebs while its own caspases take it apart. It is drawn in grey.',
    forms: ['dying cell'],
  },
  normalBCell: {
    name: 'Normal B cell',
    meaning:
      'A healthy B cell; some of its kind go on to make antibodies. It carries CD19, so the drug hits it as well.',
    forms: ['healthy B cell', 'B cell'],
  },
  bLineage: {
    name: 'B lineage',
    meaning:
      'The line of cells that leads to B cells. CD19 marks it, in healthy cells and in malignant ones.',
    forms: ['B-lineage'],
  },
  macrophage: {
    name: 'Macrophage',
    meaning:
      'A white blood cell that clears away dead cells. Together with its kin, the monocytes, it is thought to answer the signals of T cells with IL-6.',
    forms: ['monocyte', 'myeloid cell'],
  },
  endothelium: {
    name: 'Endothelial cell',
    meaning:
      'A flat cell of the inner wall of a blood vessel. It is thought to answer the signals of T cells with IL-6.',
    forms: ['endothelium'],
  },
  bystander: {
    name: 'Bystander',
    meaning: 'A cell near the contact that is not its target.',
    forms: ['bystander cell'],
  },
  effector: {
    name: 'Effector cell',
    meaning: 'The cell that kills: in this lesson a T cell. The cell that is killed is the target.',
    forms: ['effector', 'killer cell'],
  },
  carTCell: {
    name: 'CAR T cell',
    meaning:
      'A T cell that was given a gene for a chimeric receptor. Blinatumomab changes no gene: it acts on the T cells that are there, and only while it is infused.',
    forms: ['CAR T'],
  },
  marrow: {
    name: 'Bone marrow',
    meaning:
      'The soft tissue inside bones where blood cells are made. In leukaemia blasts crowd it.',
    forms: ['marrow'],
  },
  niche: {
    name: 'Niche',
    meaning:
      'A speck of marrow with its cells. The niche of this lesson is a model: its cell numbers and times describe no real marrow.',
  },
  membrane: {
    name: 'Cell membrane',
    meaning:
      'The thin skin of a cell: two layers of lipid molecules with their tails turned inwards. Receptors stand in it.',
    forms: ['membrane', 'lipid bilayer', 'lipid'],
  },
  nucleus: {
    name: 'Nucleus',
    meaning: 'The part of a cell that holds its DNA. In apoptosis it breaks into pieces.',
  },
  centrosome: {
    name: 'Centrosome',
    meaning:
      'The hub from which the microtubules of a cell spread. In a synapse it swings over to the contact, so that granules arrive there.',
  },
  microtubule: {
    name: 'Microtubule',
    meaning: 'A stiff hollow rod inside a cell. Motor proteins carry granules along it.',
    forms: ['microtubules'],
  },
  lyticGranule: {
    name: 'Lytic granule',
    meaning:
      'A vesicle of a T cell that holds perforin and granzymes. The T cell of this model starts with {granulesPerTCell} and spends some at each hit.',
    forms: ['granule'],
  },
  bleb: {
    name: 'Bleb',
    meaning:
      'A bulge of the membrane of a cell in apoptosis. The cell stays closed while it blebs.',
    forms: ['blebbing', 'blebs'],
  },
  choCell: {
    name: 'CHO cell',
    meaning:
      'A cell line from the ovary of the Chinese hamster, widely used to make protein drugs. The drug is made in it.',
    forms: ['Chinese hamster ovary'],
  },
} as const satisfies Record<string, EntryWords>;
