/** Molecules and their parts, as the glossary tells of them in English. */
import type { EntryWords } from '../../glossary.ts';

export const moleculeEntries = {
  engager: {
    name: 'Blinatumomab',
    meaning:
      'The drug of this lesson: one protein chain of {moleculeResidues} with two grips, one for CD19 and one for CD3. It holds a T cell and a B-lineage cell together.',
    forms: ['engager', 'BiTE', 'drug molecule'],
  },
  bispecific: {
    name: 'Bispecific antibody',
    meaning:
      'A molecule made from antibody parts that holds two different partners. Blinatumomab is one, built from two binding heads on short linkers, with no Fc part.',
    forms: ['bispecific', 'T-cell engager'],
  },
  cd19: {
    name: 'CD19',
    meaning:
      'A protein on the surface of B-lineage cells, malignant and normal. One grip of the drug holds it.',
  },
  cd3: {
    name: 'CD3',
    meaning:
      'The signalling module of the T-cell receptor. The other grip of the drug holds it, and so reaches the signal without the receptor reading anything.',
    forms: ['TCR–CD3'],
  },
  tcr: {
    name: 'T-cell receptor',
    meaning:
      'What a T cell reads other cells with. Each T cell has its own version, which fits few peptides; in this model a T cell carries about {tcrPerTCell}.',
    forms: ['TCR'],
  },
  peptideMhc: {
    name: 'Peptide on HLA',
    meaning:
      'A short piece of protein that a cell holds up on its HLA molecules, also called MHC. A T-cell receptor answers only if the two match; the drug works without that.',
    forms: ['peptide–MHC', 'MHC', 'HLA', 'peptide'],
  },
  cd45: {
    name: 'CD45',
    meaning:
      'A tall protein of the T-cell surface that quiets receptor signals. It does not fit where two membranes lie close, and drifts out of the contact.',
  },
  igg: {
    name: 'IgG antibody',
    meaning:
      'The usual antibody of the blood: two equal arms that bind and an Fc part. It is far larger than blinatumomab and stays in the blood for weeks.',
    forms: ['antibody', 'immunoglobulin', 'IgG'],
  },
  fcPart: {
    name: 'Fc part',
    meaning:
      'The stem of an antibody. Immune cells and complement can hold it, and it keeps the antibody in the blood for long; blinatumomab has none.',
    forms: ['Fc'],
  },
  complement: {
    name: 'Complement',
    meaning:
      'Proteins of the blood that can destroy a cell marked by antibodies. They need an Fc part, which blinatumomab lacks.',
  },
  scfv: {
    name: 'Single-chain Fv',
    meaning:
      'The binding head of an antibody made as one chain: a heavy and a light variable domain joined by a linker. Blinatumomab has two of them.',
    forms: ['scFv', 'binding head'],
  },
  variableDomain: {
    name: 'Variable domain',
    meaning:
      'The part of an antibody that fits its target. One comes from the heavy chain (VH), one from the light chain (VL), and together they make a grip.',
    forms: ['VH', 'VL', 'heavy-chain domain', 'light-chain domain'],
  },
  linker: {
    name: 'Linker',
    meaning:
      'A short bendable stretch of the chain between domains. The two grips are joined by one of {linkerInterScfvResidues}, so they swing about each other.',
    forms: ['linkers'],
  },
  hisTail: {
    name: 'Histidine tail',
    meaning: 'Six histidines at the end of the chain, an aid for making it pure.',
    forms: ['His tag', 'tail of six histidines'],
  },
  residue: {
    name: 'Residue',
    meaning: 'One amino acid in the chain of a protein.',
    forms: ['amino acid', 'residues'],
  },
  kilodalton: {
    name: 'Kilodalton',
    meaning:
      'A unit of mass for molecules, written kDa. The review gives the drug {moleculeMassDa}.',
    forms: ['kDa', 'dalton'],
  },
  chimericReceptor: {
    name: 'Chimeric antigen receptor',
    meaning:
      'A receptor built in the laboratory: a binding head outside the cell, signalling parts inside. A CAR T cell makes it from a gene that was put into it.',
    forms: ['CAR', 'chimeric receptor'],
  },
  perforin: {
    name: 'Perforin',
    meaning:
      'A protein of lytic granules. It inserts into the membrane of the target and closes into rings.',
  },
  perforinPore: {
    name: 'Perforin pore',
    meaning:
      'A ring of perforin with a hole about {perforinPoreDiameterNm} wide and no lipid inside. It is a short-lived opening: the target begins repair after {poreResealStartS}, complete at about {poreResealEndS}.',
    forms: ['pore', 'pores'],
  },
  granzymeB: {
    name: 'Granzyme B',
    meaning:
      'A protein-cutting enzyme of lytic granules. Inside the target it switches on apoptosis; whether it enters through pores of the cell membrane or from endosomes is still debated.',
    forms: ['granzyme'],
  },
  caspase: {
    name: 'Caspase',
    meaning:
      'A protein-cutting enzyme that every cell carries, switched off. Granzymes switch caspases on, and these take the cell apart.',
    forms: ['caspases'],
  },
  bid: {
    name: 'Bid',
    meaning:
      'A protein of the target that granzyme B cuts within {bidCleavageMaxMin}. It carries the order for apoptosis to the mitochondria.',
  },
  cytokine: {
    name: 'Cytokine',
    meaning:
      'A small protein by which cells signal to each other. Six are measured with this drug; what they add to its effect is unclear.',
    forms: ['cytokines'],
  },
  il2: {
    name: 'IL-2',
    meaning: 'Interleukin-2, a cytokine that engaged T cells give off. It makes T cells divide.',
    forms: ['interleukin-2'],
  },
  il4: {
    name: 'IL-4',
    meaning:
      'Interleukin-4, a cytokine measured under treatment. This lesson claims no source for it.',
    forms: ['interleukin-4'],
  },
  il6: {
    name: 'IL-6',
    meaning:
      'Interleukin-6, a cytokine of fever and inflammation. Macrophages and endothelial cells are thought to give off most of it; its level does not set the grade of cytokine release syndrome.',
    forms: ['interleukin-6'],
  },
  il10: {
    name: 'IL-10',
    meaning:
      'Interleukin-10, a cytokine that holds immune cells back, measured under treatment. This lesson claims no source for it.',
    forms: ['interleukin-10'],
  },
  tnfAlpha: {
    name: 'TNF-α',
    meaning:
      'Tumour necrosis factor alpha, a cytokine of inflammation that engaged T cells give off.',
    forms: ['tumour necrosis factor', 'TNF alpha'],
  },
  ifnGamma: {
    name: 'IFN-γ',
    meaning:
      'Interferon gamma, a cytokine that engaged T cells give off. It activates macrophages and other immune cells.',
    forms: ['interferon gamma', 'IFN gamma'],
  },
  calcium: {
    name: 'Calcium wave',
    meaning:
      'A rise of calcium inside the T cell, the first visible sign that its receptors have signalled. It is drawn as one slow wave.',
    forms: ['calcium', 'calcium rise'],
  },
} as const satisfies Record<string, EntryWords>;
