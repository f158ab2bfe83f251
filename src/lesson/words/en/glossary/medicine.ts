/** The disease, its treatment and how both are counted, as the glossary tells of it in English. */
import type { EntryWords } from '../../glossary.ts';

export const medicineEntries = {
  leukaemia: {
    name: 'Leukaemia',
    meaning:
      'A cancer of blood-forming cells. Immature cells grow in the marrow and crowd out the rest.',
  },
  ball: {
    name: 'B-cell acute lymphoblastic leukaemia',
    meaning:
      'A fast-growing leukaemia of immature B-lineage cells, short B-ALL. It is the disease of this lesson.',
    forms: ['B-ALL', 'ALL', 'acute lymphoblastic leukaemia', 'B-cell leukaemia'],
  },
  philadelphia: {
    name: 'Philadelphia chromosome',
    meaning:
      'A chromosome changed by an exchange of pieces, found in some leukaemias (Ph-positive). It drives growth and is a target of other drugs.',
    forms: ['Ph-positive', 'Ph-negative'],
  },
  remission: {
    name: 'Remission',
    meaning:
      'Few or no blasts are left under the microscope, and blood counts recover. It does not mean that none is left.',
    forms: ['complete remission', 'CR', 'CRh', 'CRi'],
  },
  mrd: {
    name: 'Measurable residual disease',
    meaning:
      'Leukaemic cells that are left in remission, too few for the microscope, short MRD. Finer tests find one among thousands of cells.',
    forms: ['MRD', 'minimal residual disease'],
  },
  mrdResponse: {
    name: 'MRD response',
    meaning:
      'After treatment the finer test finds no leukaemic cell, or fewer than the study asked for. Only someone who had measurable residual disease can reach it.',
  },
  relapse: {
    name: 'Relapse',
    meaning:
      'The leukaemia comes back after a remission. Refractory means that it never went into one.',
    forms: ['relapsed', 'refractory'],
  },
  burden: {
    name: 'Disease burden',
    meaning:
      'How much leukaemia there is, often the share of blasts in the marrow. Response was {responseLowBurdenPct} with under half and {responseHighBurdenPct} with more, in one study.',
    forms: ['tumour burden', 'burden'],
  },
  antigenLoss: {
    name: 'CD19 loss',
    meaning:
      'Leukaemia that grows back without CD19 on its surface, which the drug cannot hold. It explains {cd19NegativeRelapseLowPct} to {cd19NegativeRelapseHighPct} of relapses, depending on the series.',
    forms: ['CD19-negative', 'antigen loss'],
  },
  trafficking: {
    name: 'Trafficking failure',
    meaning:
      'A protein is made but does not reach the surface. In one carefully studied relapse this happened to CD19.',
    forms: ['not exported'],
  },
  splicing: {
    name: 'Alternative splicing',
    meaning:
      'A cell leaves out parts of a message, so the protein comes out shorter. A CD19 shortened in this way, found after CAR T cells, cannot be seen by the drug.',
    forms: ['splice variant', 'shortened CD19'],
  },
  crs: {
    name: 'Cytokine release syndrome',
    meaning:
      'Fever, low blood pressure or lack of oxygen when many immune cells signal at once, short CRS. It comes from the drug acting as it does and is no allergy.',
    forms: ['CRS'],
  },
  astct: {
    name: 'ASTCT grade',
    meaning:
      'A scale for cytokine release syndrome, named after the society that agreed on it. It counts fever, blood pressure and oxygen, never a cytokine level.',
    forms: ['ASTCT'],
  },
  neurotoxicity: {
    name: 'Neurologic events',
    meaning:
      'Effects of the treatment on the nervous system, such as tremor, confusion or seizures. They are a risk of their own, and were not seen to go with disease burden.',
    forms: ['neurotoxicity', 'neurologic event'],
  },
  icans: {
    name: 'ICANS',
    meaning:
      'Immune effector cell-associated neurotoxicity syndrome, and the scale by which it is graded apart from cytokine release syndrome.',
  },
  premedication: {
    name: 'Premedication',
    meaning:
      'Medicine given before a treatment to lessen its side effects. Together with step dosing it lowered cytokines and fever.',
  },
  vasopressor: {
    name: 'Vasopressor',
    meaning: 'A medicine that raises blood pressure. Whether one is needed counts for the grade.',
  },
  chemotherapy: {
    name: 'Chemotherapy',
    meaning: 'Medicines that kill dividing cells, leukaemic or not.',
  },
  transplant: {
    name: 'Stem-cell transplant',
    meaning: 'Blood-forming cells of a donor take the place of the patient\u2019s own.',
    forms: ['transplant', 'transplantation'],
  },
  overallSurvival: {
    name: 'Median survival',
    meaning:
      'The time after which half of a group is still alive. It tells of the group, not of one person.',
    forms: ['overall survival'],
  },
  endpoint: {
    name: 'Endpoint',
    meaning:
      'What a study counts. Two studies with other endpoints or other patients cannot be compared by their figures.',
  },
  tower: {
    name: 'TOWER',
    meaning:
      'A study in relapsed or refractory disease that set blinatumomab against chemotherapy, by lot.',
  },
  blastTrial: {
    name: 'BLAST',
    meaning: 'A study of blinatumomab in people in remission with measurable residual disease.',
    forms: ['BLAST study'],
  },
  alcantara: {
    name: 'ALCANTARA',
    meaning: 'A study of blinatumomab in relapsed or refractory Ph-positive disease.',
  },
  dalba: {
    name: 'D-ALBA',
    meaning:
      'A study in newly diagnosed Ph-positive disease: first dasatinib with glucocorticoids, then blinatumomab.',
  },
} as const satisfies Record<string, EntryWords>;
