/** How much drug there is and how it is given, as the glossary tells of it in English. */
import type { EntryWords } from '../../glossary.ts';

export const amountEntries = {
  concentration: {
    name: 'Concentration',
    meaning:
      'How much there is in a volume. Drug in plasma is given in picograms per millilitre (pg/mL); KD in moles per litre (M).',
    also: ['level', 'pg/mL', 'molar'],
  },
  plasma: {
    name: 'Plasma',
    meaning: 'Blood without its cells. Levels of the drug are measured in it.',
  },
  infusion: {
    name: 'Continuous infusion',
    meaning:
      'The drug runs into a vein without a break, day and night, by a pump. It has to: alone it is gone within hours.',
    forms: ['infusion', 'infused', 'pump'],
  },
  bolus: {
    name: 'Bolus',
    meaning: 'The whole dose at once, as one injection.',
    forms: ['injection', 'single injection'],
  },
  cycle: {
    name: 'Cycle',
    meaning:
      'One round of treatment: {infusionWeeksOn} of infusion, then {infusionWeeksOff} without drug, in relapsed disease.',
    forms: ['cycles', 'treatment cycle'],
  },
  stepDose: {
    name: 'Step dosing',
    meaning:
      'To begin with a smaller dose and raise it later. In relapsed disease the first cycle starts at {doseStep1UgPerDay} and goes on at {doseStep2UgPerDay}.',
    forms: ['dose step', 'step dose'],
  },
  steadyState: {
    name: 'Steady state',
    meaning:
      'The level at which as much drug leaves as comes in. Published averages at the full dose run from {cssLowPgPerMl} to {cssHighPgPerMl}; patients differ widely.',
    forms: ['plateau'],
  },
  clearance: {
    name: 'Clearance',
    meaning:
      'The volume of plasma freed of drug in a given time: {clearanceMeanLPerH} on average over patients. A slow clearer has a high level at the same dose.',
    also: ['CL'],
  },
  ultraRapid: {
    name: 'Ultra-rapid clearance',
    meaning:
      'A clearance above {ultraRapidClearanceLPerH}, found in about {ultraRapidFractionPct} of patients.',
  },
  volume: {
    name: 'Volume of distribution',
    meaning:
      'The volume the drug would fill at the level found in plasma: {volumeL}. It is a sum, not a place.',
    forms: ['distribution volume'],
  },
  halfLife: {
    name: 'Half-life',
    meaning:
      'The time in which a level falls to half. For this drug it is about two hours or less: the review gives {halfLifeLowH} to {halfLifeHighH}.',
  },
  elimination: {
    name: 'First-order elimination',
    meaning:
      'In equal times the same share leaves, whatever the level. Twice the dose then gives twice the level.',
    forms: ['linear pharmacokinetics', 'first order'],
  },
  pharmacokinetics: {
    name: 'Pharmacokinetics',
    meaning: 'What the body does with a drug over time: how it spreads and how it leaves.',
  },
  meanOfInverse: {
    name: 'Mean and typical value',
    meaning:
      'A few slow clearers pull the mean level up, so it lies above the level of a typical patient. The mean of one over the clearance is not one over the mean clearance.',
    forms: ['typical patient'],
    also: ['mean level', 'average'],
  },
  halfMaximal: {
    name: 'Half-maximal level',
    meaning:
      'The level at which half the greatest effect is seen, also called EC50 or ED50. In the test tube it was {ed50LowPgPerMl} to {ed50HighPgPerMl}.',
    forms: ['EC50', 'ED50', 'half-maximal'],
  },
  inVitro: {
    name: 'In vitro',
    meaning:
      'Seen in the test tube, not in a body. There {activeConcLowPgPerMl} to {activeConcHighPgPerMl} of the drug are enough.',
    forms: ['test tube'],
  },
  bodySurface: {
    name: 'Body surface area',
    meaning:
      'The surface of a body, worked out from height and weight. Some doses are given for each square metre of it.',
  },
  antiDrugAntibody: {
    name: 'Anti-drug antibody',
    meaning:
      'An antibody that the body makes against a drug. Those that block this drug were found in under {neutralisingAntibodyMaxPct} of patients.',
    forms: ['neutralising antibody'],
  },
} as const satisfies Record<string, EntryWords>;
