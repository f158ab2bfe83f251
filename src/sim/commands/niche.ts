/** `niche`: T cells that wander among blasts in a speck of marrow. */

import { nicheRun } from '../niche/nicheRun.ts';
import { nicheSettings } from '../niche/nicheSettings.ts';
import { defineCommand } from './command.ts';
import { choiceOption, settingOptions, switchOption } from './option.ts';

export const niche = defineCommand({
  name: 'niche',
  about:
    'T cells wander among blasts, meet them by chance and kill those they hold on to; time in h, killsPerTCellPerDay the mean since the start, blastsAliveMeanField a well-mixed model that touches as often as this run did.',
  options: {
    ...settingOptions(nicheSettings),
    replace: switchOption(
      'a killed blast is replaced at once, elsewhere and as rich in CD19, and none divides',
    ),
    adhesion: choiceOption(
      'whether a touch holds: by the bonds of the contact model, or with the chance that gives the adhesion rate of the in-vitro assay',
      ['contact', 'assay'],
      'contact',
    ),
  },
  uses: [
    'moleculeMassDa',
    'tCellSpeedUmPerMin',
    'tCellPersistenceMin',
    'contactDistanceUm',
    'tCellDiameterUm',
    'blastDiameterUm',
    'cd19LogSd',
    'cd3DensityPerUm2',
    'konPerMPerS',
    'kdCd19M',
    'kdCd3M',
    'contactGapNm',
    'confinementPenalty',
    'contactRecruitmentFactor',
    'membraneFoldingFactor',
    'transientContactAreaUm2',
    'matureSynapseAreaUm2',
    'probeTimeMinS',
    'probeTimeMaxS',
    'adhesionPerBond',
    'assayAdhesionRatePerMin',
    'trimersToKill',
    'calciumOnsetMeanS',
    'nonProductiveContactMin',
    'calciumToPoreMinMin',
    'calciumToPoreExtraMedianMin',
    'calciumToPoreLogSd',
    'granzymeEntryMean',
    'granzymeToKill',
    'killProbabilityPerHit',
    'poreResealStartS',
    'poreResealEndS',
    'poreToRoundingMeanMin',
    'roundingToDetachMeanMin',
    'failedContactDurationMin',
    'reloadMeanMin',
    'sublethalMemoryMin',
    'blebbingMedianMin',
    'blastDoublingTimeDay',
    'tCellExpansionRatePerDay',
    'tCellExpansionCapFold',
    'tregHalfEffectPct',
    'tregHillExponent',
  ],
  start({ replace, adhesion, seed, replicates, ...values }) {
    const choices = { adhesion, replace };
    return { kind: 'runs', plan: nicheRun(values, choices, seed, replicates) };
  },
});
