/** The check of module 7 in English. */
import { together } from '../../../checks/asked.ts';
import type { ItemsWords } from '../../../checks/itemWords.ts';
import { infusionItems } from '../../../checks/infusion.ts';

const words = {
  'infusion.pumpOff': {
    ask: 'The pump has been off for four hours. How much of the drug is left in the blood?',
    options: {
      none: {
        text: 'None: without the pump it is gone at once',
        why: 'It falls by half again and again, and never all at once: the curve was still above the axis.',
      },
      half: {
        text: 'Half of it',
        why: 'Half was left after about {halfLifePublishedMeanH} in the patient with the published mean half-life, and sooner in the one with the mean clearance. Four hours is about twice that.',
      },
      some: {
        text: '{leftAfterPauseLowPct} to {leftAfterPauseHighPct}',
        why: 'About two half-lives or more have passed. How many depends on how fast this patient clears the drug.',
      },
      most: {
        text: 'Nearly all of it, as with an antibody',
        why: 'An antibody is kept by its Fc part. This molecule has none.',
      },
    },
    explain:
      'Within hours most of the drug is gone: {leftAfterPauseLowPct} to {leftAfterPauseHighPct} is left after four.',
    misconception: 'A short stop of the pump changes nothing.',
  },
  'infusion.whyPump': {
    ask: 'Why does a pump run day and night for weeks?',
    options: {
      slowDrug: {
        text: 'The drug acts only after it has gathered for weeks',
        why: 'The level was steady within a day. Nothing gathers over weeks.',
      },
      gone: {
        text: 'One dose is gone from the blood within hours',
        why: 'The single injection fell as you watched: by half in about {halfLifeHighH} or less.',
      },
      vein: {
        text: 'The drug may enter a vein only drop by drop',
        why: 'The speed of entry is not the point. What leaves must be replaced.',
      },
      digest: {
        text: 'The drug would be digested if it were swallowed',
        why: 'So would other proteins, some of which are injected only now and then. What counts here is the short stay in the blood.',
      },
    },
    explain:
      'Without an Fc part nothing recycles the drug. The pump replaces what leaves, all the time.',
    misconception: 'One injection lasts for weeks.',
  },
  'infusion.level': {
    ask: 'About which steady level does {doseStep2UgPerDay} give, on average?',
    quantity: 'Drug in plasma',
    tooLow: 'Higher. The plot rose to several hundred at the full dose.',
    right: 'That is where the plot settled, and where the published averages lie.',
    tooHigh: 'Lower. The plot settled at several hundred, a very dilute drug.',
    explain:
      'Published averages run from {cssLowPgPerMl} to {cssHighPgPerMl}, with a wide spread between patients; one large trial gives {css28PublishedMeanPgPerMl}.',
    misconception: 'A drug must be concentrated to work.',
  },
  'infusion.meanOfMeans': {
    ask: 'The mean clearance, {clearanceMeanLPerH}, would give a lower level than the mean that was measured, {css28PublishedMeanPgPerMl}. Why?',
    options: {
      mistake: {
        text: 'One of the two must have been measured wrong',
        why: 'Both can be right at once, as the hundred patients in the scene showed.',
      },
      kidney: {
        text: 'Kidneys hold the drug back in most of the patients',
        why: 'Hardly any intact drug leaves by the kidneys in the first place.',
      },
      otherDose: {
        text: 'More was infused than was planned',
        why: 'All patients in the scene had the same dose.',
      },
      slowOnes: {
        text: 'Slow clearers pull the mean level up',
        why: 'Half the clearance means twice the level: the slow clearers weigh more in the mean of levels.',
      },
    },
    explain:
      'The mean of one over clearance is not one over the mean. The middle patient of this model clears {clearanceMedianLPerH}.',
    misconception: 'A mean clearance gives the mean concentration.',
  },
  'infusion.people': {
    ask: 'The drug was followed in the blood of {pkPatients}. Which of these were found?',
    options: {
      antibodies: {
        text: 'Most made antibodies that block the drug',
        why: 'Fewer than {neutralisingAntibodyMaxPct} did.',
      },
      spread: {
        text: 'Clearance differed widely between patients',
        why: 'The scene showed patients drawn by its spread: same dose, very different levels.',
      },
      urine: {
        text: 'Most of the drug left intact in the urine',
        why: 'Less than {urineRecoveryMaxPct} of it did.',
      },
      rapid: {
        text: 'Some cleared it very fast',
        why: '{ultraRapidFractionPct} of them cleared more than {ultraRapidClearanceLPerH}.',
      },
    },
    explain: 'Clearance varies much between patients; antibodies against the drug are rare.',
    misconception: 'The same dose gives everyone the same level.',
  },
} as const satisfies ItemsWords<(typeof infusionItems)[number]>;

export const infusionCheck = together(infusionItems, words);
