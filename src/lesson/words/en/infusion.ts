/** Module 7 in English. */
import type { infusion } from '../../modules/infusion.ts';
import type { StepsWords } from '../words.ts';

export const infusionWords = {
  'infusion.decay': {
    title: 'A pump or a needle',
    line: 'How long does one injection last?',
    explain:
      'One patient with the mean clearance. The pump gives {doseStep2UgPerDay}, drop by drop. Beside it, in the plot, stands the same amount given at once. The drug leaves the blood in proportion to what is there, so its level falls by half again and again, each time within {halfLifeLowH} to {halfLifeHighH}. It has no Fc part by which the body could keep it. In the test tube {activeConcLowPgPerMl} to {activeConcHighPgPerMl} is enough.',
    question: {
      ask: 'How long will one injection stay above what the test tube needs?',
      options: {
        moment: {
          text: 'Less than an hour',
          feedback:
            'A little longer, because it starts so high: {=hoursAboveBolus} with the mean clearance, {=hoursAboveBolusSlow} with the published mean half-life. Then the level is too low for the rest of the day.',
        },
        hours: {
          text: 'Some hours',
          feedback:
            'Yes: {=hoursAboveBolus} with the mean clearance, {=hoursAboveBolusSlow} with the published mean half-life of {halfLifePublishedMeanH}, which is longer.',
        },
        days: {
          text: 'Days, as an antibody does',
          feedback:
            'It was gone within the day: {=hoursAboveBolus} with the mean clearance, {=hoursAboveBolusSlow} with the published mean half-life. An antibody is kept by its Fc part, and this molecule has none.',
        },
      },
    },
    outcomeLine: 'One injection is gone within hours. A pump holds the level.',
    outcome:
      'One injection stayed above {activeConcHighPgPerMl} for {=hoursAboveBolus}; in a patient with the published mean half-life of {halfLifePublishedMeanH}, for {=hoursAboveBolusSlow}. It began more than ten times as high as under the pump, and then was gone. The pump gave the same amount and held {=levelPgPerMl} all the time. This is a model with one compartment, volume {volumeL} and clearance {clearanceMeanLPerH}: a simplification.',
    describe: {
      still:
        'Two blood vessels, cut open along their length, with blood cells drifting through them. One is fed by a bag and a pump; into the other the whole dose was injected at once.',
      running:
        '{=timeS} have passed. In the vessel with the pump the number of drug molecules stays the same: {=levelPgPerMl}. In the other they become fewer and fewer: {=levelBolusPgPerMl} now.',
      done: 'A day has passed. The pump holds {=levelPgPerMl}. In the plot the line of the injection starts far above it, crosses it within hours and falls out of sight. It was high enough for {=hoursAboveBolus}.',
    },
  },
  'infusion.schedule': {
    title: 'Four weeks without a break',
    line: 'A pump, day and night, for four weeks.',
    explain:
      'The first cycle in relapsed disease, as in the trials: {doseStep1UgPerDay} for {stepDay}, then {doseStep2UgPerDay}, {infusionWeeksOn} in all, then {infusionWeeksOff} without. A bag lasts {bagLifeMinH} to {bagLifeMaxDay}. Our patient settles at the published mean. Dashed in the plot: the dose in remission with residual disease, {doseMrdUgPerM2PerDay} from the first day, without a step, worked out for a body surface of {bodySurfaceAreaM2}.',
    deed: 'Watch the cycle until the pump is taken off.',
    outcomeLine: 'The level follows the pump within hours, up and down.',
    outcome:
      'In the first week the level was about a third of what it was later: about two hundred, worked out from the dose. After the step it stood at {css28PublishedMeanPgPerMl}, the mean that one large trial measured; the averages of others run from {cssLowPgPerMl} to {cssHighPgPerMl}, with a wide spread between patients. When the pump was taken off, it was gone within the day. Doses are told here as they were given in trials. They are no advice.',
    describe: {
      still:
        'A blood vessel with blood cells drifting through it, a bag and a pump beside it. The plot beside the scene is empty.',
      running:
        'Day {=dayOfCourse}. The pump gives {=doseUgPerDay}, and the level in plasma is {=levelPgPerMl}. Drug molecules drift with the blood, more of them since the dose was raised.',
      done: 'Day {=dayOfCourse}. The pump has been taken off. The level in plasma, {=levelPgPerMl} now, is gone within the day. In the plot the level makes one low stair, then a high one; where the pump is taken off it falls to the ground.',
    },
  },
  'infusion.stop': {
    title: 'The pump stops',
    line: 'The pump stands still. How soon is it felt?',
    explain:
      'The same infusion, at its steady level. In an hour the pump will stop for five hours and then go on: a kinked line, an empty bag, a flat battery. Two patients stand in the plot: one with the mean clearance, {clearanceMeanLPerH}, and, dotted, one with the published mean half-life, {halfLifePublishedMeanH}. Each loses the same share of what is left in the same time.',
    question: {
      ask: 'When will only a quarter of the level be left?',
      options: {
        soon: {
          text: 'Within the first hour',
          feedback:
            'A quarter is two halvings, and each takes an hour or two: {=hoursToQuarter} with the mean clearance, {=hoursToQuarterSlow} with the published mean half-life.',
        },
        hours: {
          text: 'After some hours',
          feedback:
            'Yes: after {=hoursToQuarter} with the mean clearance and {=hoursToQuarterSlow} with the published mean half-life.',
        },
        later: {
          text: 'Not within the five hours',
          feedback:
            'It came to a quarter after {=hoursToQuarter} with the mean clearance and after {=hoursToQuarterSlow} with the published mean half-life.',
        },
      },
    },
    outcomeLine: 'After four hours little is left.',
    outcome:
      'A quarter was left after {=hoursToQuarter} with the mean clearance, after {=hoursToQuarterSlow} with the published mean half-life. After {repremedicationPauseH} it is {leftAfterPauseLowPct} to {leftAfterPauseHighPct}, depending on the patient: another reason to report any stop of the pump, and how long it lasted. What is then done is laid down in the local protocol, and not here. A change of bags is short, and hardly seen: look at the second run.',
    describe: {
      still: 'A blood vessel, a bag and a pump that runs. The level in plasma is steady.',
      running:
        'The pump has been off for {=hoursSinceStop}. Left with the mean clearance: {=shareLeft}; with the published mean half-life: {=shareLeftSlow}. Fewer drug molecules drift through the vessel.',
      done: 'The pump runs again and the level rises. It stood still for {=hoursSinceStop}; a quarter was left after {=hoursToQuarter} with the mean clearance and after {=hoursToQuarterSlow} with the published mean half-life.',
    },
    secondRun: {
      go: 'A change of bags',
      explain:
        'Now the pump pauses only while a bag is changed, ten minutes in this run. Left so far: {=shareLeft} with the mean clearance, {=shareLeftSlow} with the published mean half-life. The level dips and is back within hours. A bag is changed every {bagLifeMinH} to {bagLifeMaxDay}.',
      describe:
        'An empty bag is changed for a full one, which takes ten minutes. So far the pump has stood still for {=hoursSinceStop}, which left {=shareLeft} of the level. Once it runs again, the level rises.',
    },
  },
  'infusion.people': {
    title: 'A hundred patients',
    line: 'The same dose. The same level?',
    explain:
      'A hundred patients, one by one, each with a clearance drawn by chance, all at {doseStep2UgPerDay}. The mean clearance, {clearanceMeanLPerH}, gives {worked/steadyOfMeanClearance}. Yet the mean of the levels measured in one trial was {css28PublishedMeanPgPerMl}. Both can be right. Clearance is drawn from a smooth law that stands in for what the review calls bimodal; the lines in the plot mark the two levels.',
    question: {
      ask: 'How will the mean of their levels lie to the level that their mean clearance gives?',
      options: {
        same: {
          text: 'About the same',
          feedback:
            'It would be so if the level rose in step with the clearance. It goes as one over it: mean of the levels {=meanLevelPgPerMl}, level of the mean clearance {=levelOfMeanClearancePgPerMl}.',
        },
        lower: {
          text: 'Lower: fast clearers pull it down',
          feedback:
            'Fast clearers cannot fall below nothing; slow ones have no such bound upwards. Mean of the levels {=meanLevelPgPerMl}, level of the mean clearance {=levelOfMeanClearancePgPerMl}.',
        },
        higher: {
          text: 'Higher: slow clearers pull it up',
          feedback:
            'Yes: mean of the levels {=meanLevelPgPerMl}, level of their mean clearance, {=meanClearanceLPerH}, only {=levelOfMeanClearancePgPerMl}.',
        },
      },
    },
    outcomeLine: 'Slow clearers pull the mean level up.',
    outcome:
      'In these {=patients} patients the mean level is {=meanLevelPgPerMl}, and their mean clearance would give {=levelOfMeanClearancePgPerMl}. Half the clearance is twice the level, so slow clearers weigh more: the mean of one over clearance is not one over the mean. Very fast ones, above {ultraRapidClearanceLPerH}: {=fastClearers} here; {ultraRapidFractionPct} were found among {pkPatients}. Less than {urineRecoveryMaxPct} of it leaves intact in the urine; antibodies that block it are rare, in under {neutralisingAntibodyMaxPct}. Nothing here foretells the level of a person.',
    describe: {
      still: 'An empty field in which patients will appear one by one, each as a small bottle.',
      running:
        '{=patients} patients have appeared, each a bottle filled as high as their level; those who clear the drug very fast are flasks with a wide foot. The mean of their levels is {=meanLevelPgPerMl}.',
      done: 'A field of {=patients} bottles, of which {=fastClearers} are flasks, for very fast clearance. The mean of their levels is {=meanLevelPgPerMl}. The plot leans: most levels are low, and a few reach far up.',
    },
  },
  'infusion.check': {
    title: 'Check: keeping it there',
    line: 'What do you know of the infusion by now?',
    explain:
      'A few questions on what you have seen in this module, while the infusion goes on behind them. Each answer is explained at once, right or not, and says where in the scene it could be seen. You may try as often as you like, go back to any step in between, or skip the check and come back later.',
    deed: 'Answer the questions below.',
    outcomeLine: 'That was how the drug is kept there.',
    outcome:
      'The drug leaves the blood within hours, so a pump replaces it day and night; its level follows the pump up and down. The same dose gives different patients different levels, because they clear it at different rates. Any question can be tried again. The next module looks at what else the contact of a T cell and a blast sets off in the body.',
    describe: {
      still: 'In the background a blood vessel with a bag and a pump beside it.',
      running:
        'In the background blood cells drift through a vessel. Day {=dayOfCourse}; the pump gives {=doseUgPerDay}.',
      done: 'In the background the infusion has come to day {=dayOfCourse}. All questions of this check have been answered.',
    },
  },
} as const satisfies StepsWords<(typeof infusion)[number]>;
