/** Module 8 in English. */
import type { cytokine } from '../../modules/cytokine.ts';
import type { StepsWords } from '../words.ts';

export const cytokineWords = {
  'cytokine.local': {
    title: 'The contact that kills also signals',
    line: 'A T cell that kills also gives off signals.',
    explain:
      'Two pairs again. In the first the blast dies and the T cell lets go after some minutes, {calciumToDetachMin} on average. In the second the T cell lacks granzyme, its blast lives, and such a contact goes on for {failedContactDurationMin} on average. From the rise of calcium on, an engaged T cell gives off IL-2, TNF-α and IFN-γ. How many molecules, and how fast they spread, is illustrative: no amounts can be read from the scene.',
    deed: 'Find the three signals that the engaged T cell gives off: press each in the scene, or here.',
    outcomeLine: 'Engaged T cells give off IL-2, TNF-α and IFN-γ.',
    outcome:
      'IL-2, TNF-α and IFN-γ come from the engaged T cell, on all sides of it. The contact that fails lasts longer, so it goes on giving. What these cytokines add to the effect of the drug is unclear, as the review says. What they may do elsewhere is the next step. Nothing here is a level: none of these three carries a number in this lesson.',
    describe: {
      still:
        'Two pairs side by side, in each a blue T cell flat against an orange blast. Nothing has been given off yet.',
      running:
        'Small molecules of three shapes leave the engaged T cells and spread. In the first pair calcium rose {=sinceCalciumS} ago; in the second {=besideSinceCalciumS} ago, and that T cell goes on giving.',
      done: 'Molecules of IL-2, TNF-α and IFN-γ drift about the T cells. The first T cell has let go or soon will; the second holds on, {=besideSinceCalciumS} after its calcium rose.',
    },
  },
  'cytokine.cascade': {
    title: 'Others answer',
    line: 'The signals reach other cells.',
    explain:
      'The marrow at {css28PublishedMeanPgPerMl}. T cells that hold a blast give off IL-2, TNF-α and IFN-γ. Monocytes, macrophages and the lining of vessels, the endothelium, are thought to answer with IL-6 and more TNF-α, and so to amplify the signal. In this model they do so with a lag of {bystanderDelayH}, which is assumed. IL-10 and IL-4 were measured in patients too; where they come from is not claimed here.',
    deed: 'Watch until other cells answer.',
    outcomeLine: 'Macrophages and endothelium are thought to amplify it.',
    outcome:
      'First the engaged T cells, then others: T cells that give off cytokines now: {=releasingTCells}; the illustration stands at “{=cytokineStage}”. In this scene IL-6 comes from cells that hold no blast. That such cells amplify it in patients is a hypothesis, and which of them matter most is open. All amounts and distances in this scene are illustrative. It is no allergy: no IgE against the drug is part of it.',
    describe: {
      still:
        'The crowded marrow with orange blasts and a few blue T cells; a macrophage and the lining of a vessel stand among them.',
      running:
        'T cells that hold a blast give off small molecules: {=releasingTCells} of them do so now. The illustration stands at “{=cytokineStage}”.',
      done: 'A macrophage and the lining of a vessel give off molecules of IL-6 in answer to the T cells. T cells that give off cytokines now: {=releasingTCells}.',
    },
  },
  'cytokine.stages': {
    title: 'Fever, pressure, oxygen',
    line: 'Local, spreading, resolving. And the patient?',
    explain:
      'The first day of an infusion. Cytokines are local at first, then spread with the blood, then resolve as the targets of the drug in blood are cleared. These three phases are illustrative and have no numbers. What is graded is the patient. By the ASTCT definition the grade of cytokine release syndrome is fever, blood pressure and the need of oxygen, and nothing else. Grade three invented patients below.',
    deed: 'Grade the three patients.',
    outcomeLine: 'The grade is fever, blood pressure and oxygen.',
    outcome:
      'No cytokine is part of the grade, and none should be read from a curve: in the study of {topp2015/patients} patients, published peaks did not go with the syndrome. By the prescribing information, in its edition for Thailand, it came in {crsAnyGradeRelapsedPct} of patients with relapsed disease and in {crsAnyGradeMrdPct} of those with residual disease, after a median of {crsOnsetMedianDay}, and was over after {crsResolutionMedianDay}. Severe cases were rare in both groups.',
    describe: {
      still:
        'A blood vessel with blood cells drifting through it, a bag and a pump beside it. Three cards stand beside the scene, the first one open.',
      running:
        'The illustration stands at “{=cytokineStage}”, {=hour} after the start. Small molecules of several shapes are given off and spread with the blood.',
      done: 'The illustration stands at “{=cytokineStage}”, {=hour} after the start. All three cards have been graded.',
    },
  },
  'cytokine.step': {
    title: 'A step in the dose',
    line: 'The dose triples. What will IL-6 do?',
    explain:
      'A published model of one typical patient: output, and no data. It starts at {doseStep1UgPerDay}; after {stepDay} the pump gives {doseStep2UgPerDay}. The plot shows its IL-6 on powers of ten, and what was measured in patients with lymphoma. Its own clearance gives about {worked/steadyOfPanel} at the full dose; the mean clearance would give {worked/steadyOfMeanClearance}, and {css28PublishedMeanPgPerMl} was measured on average. The clock skips what is slow.',
    question: {
      ask: 'What will the second IL-6 peak be, when the dose triples?',
      options: {
        larger: {
          text: 'Larger: three times the dose',
          feedback:
            'It was smaller: {=secondIl6PeakPgPerMl} after {=firstIl6PeakPgPerMl}. In this model IL-6 follows T cells that meet B cells in the blood, and few of these were left.',
        },
        alike: {
          text: 'About as large as the first',
          feedback:
            'It was far smaller: {=secondIl6PeakPgPerMl} after {=firstIl6PeakPgPerMl}. By then hardly a B cell was left in the blood of the model to be met.',
        },
        smaller: {
          text: 'Smaller: few targets are left in the blood',
          feedback:
            'Yes: {=secondIl6PeakPgPerMl} after {=firstIl6PeakPgPerMl}. By then B cells in the blood of the model were few.',
        },
      },
    },
    outcomeLine: 'In this model the second peak is smaller: few targets are left.',
    outcome:
      'First peak {=firstIl6PeakPgPerMl} at {=firstIl6PeakHour}; second peak {=secondIl6PeakPgPerMl}, hardly one at all, with B cells in blood down to {=bCellsPerUl}. In patients step dosing and premedication lowered cytokines and fever. But no level tells who falls ill: in the study of {topp2015/patients} patients peaks did not go with cytokine release syndrome, and no threshold of IL-6 is accepted. In lymphoma measured IL-6 varied more than thousandfold between patients; this model hardly varies.',
    describe: {
      still:
        'A blood vessel with red cells, T cells and B cells, a bag and a pump. The plot beside it is empty.',
      running:
        'Day {=dayOfCourse}. IL-6 of the model stands at {=il6PgPerMl}; B cells in blood: {=bCellsPerUl}. The first peak was {=firstIl6PeakPgPerMl}.',
      done: 'Day {=dayOfCourse}. IL-6 of the model rose to {=firstIl6PeakPgPerMl} in the first hours, and after the step only to {=secondIl6PeakPgPerMl}. In the plot the first hours are a steep tower, and the step leaves hardly a mark.',
    },
  },
  'cytokine.nerve': {
    title: 'Another risk',
    line: 'Neurologic events: the same thing?',
    explain:
      'Some patients become confused, shake, cannot find words or have seizures. By the prescribing information, in its edition for Thailand, neurologic events of any grade, mild ones included, came in {neurotoxicityAnyGradePct} of patients. They are graded by a scale of their own, ICANS, with simple tests such as writing a sentence. The plot will show how many patients had severe events, in two trials with different patients.',
    question: {
      ask: 'Are neurologic events cytokine release by another name?',
      options: {
        same: {
          text: 'Yes: they are its highest grade',
          feedback:
            'They are not in its definition: that is fever, blood pressure and oxygen. They have a scale of their own.',
        },
        burden: {
          text: 'Yes: both rise with the amount of leukaemia',
          feedback:
            'Neurologic events did not go with the amount of leukaemia. In BLAST there was little of it, and {blast/neurologicEvents} had severe events.',
        },
        own: {
          text: 'No: a risk of its own',
          feedback:
            'Yes: with a scale of its own. Severe events also came in {tower/neurologicEvents/chemotherapy} of those treated with chemotherapy in TOWER.',
        },
      },
    },
    outcomeLine: 'A separate risk, with its own scale.',
    outcome:
      'In TOWER severe neurologic events came in {tower/neurologicEvents/blinatumomab} with the drug and in {tower/neurologicEvents/chemotherapy} with chemotherapy; in BLAST, with little leukaemia, in {blast/neurologicEvents}. The amount of leukaemia was not seen to go with them, while cytokine release is less frequent where little leukaemia is present. Counts of two trials are not compared with each other: patients and treatment before differ. In TOWER the arms are of those treated, and the review gives no counts.',
    describe: {
      still:
        'In the background red cells drift through a blood vessel. A question stands beside it.',
      running: 'Bars appear: two for TOWER, one for BLAST.',
      done: 'Three short bars of severe neurologic events. In TOWER they are nearly alike: {tower/neurologicEvents/blinatumomab} with the drug, {tower/neurologicEvents/chemotherapy} with chemotherapy. That of BLAST is a little longer: {blast/neurologicEvents}.',
    },
  },
  'cytokine.care': {
    title: 'Hour thirty',
    line: 'Fever at hour thirty. What do you report?',
    explain:
      'An invented patient, thirty hours into the first infusion. Cytokine release came after a median of {crsOnsetMedianDay}, so this is when one looks closely. Below stand eight things that were seen during the round. Choose what you would report at once. This teaches what to look for. It gives no advice on treatment: who is called, and what is then done, is laid down in the local protocol.',
    deed: 'Choose what to report, and send it.',
    outcomeLine: 'Recognise, report, follow the local protocol.',
    outcome:
      'Fever, lower pressure, the need of oxygen: signs of cytokine release, though an infection can look the same. Confusion and a changed handwriting: neurologic signs, with a scale of their own. A pump that stands still: the level is falling. What was reported to lower cytokines and fever is giving the first dose in a step, and premedication. Anything beyond that is for the local protocol and the people who treat.',
    describe: {
      still:
        'In the background red cells drift through a blood vessel. Beside it stands a list of eight things seen at a bedside.',
      running:
        'In the background red cells drift through a blood vessel. The list waits for your choice.',
      done: 'The report has been sent. Beside each of the eight things stands whether it was to be reported, and why.',
    },
  },
  'cytokine.check': {
    title: 'Check: cytokine release',
    line: 'What do you know of cytokine release by now?',
    explain:
      'A few questions on what you have seen in this module, while the vessel goes on behind them. Each answer is explained at once, right or not, and says where in the scene it could be seen. You may try as often as you like, go back to any step in between, or skip the check and come back later.',
    deed: 'Answer the questions below.',
    outcomeLine: 'That was cytokine release.',
    outcome:
      'Engaged T cells signal, other cells are thought to amplify, and the patient may have fever. The grade is what is seen at the bedside and never a level. In the model most targets in the blood are gone before the dose rises. Neurologic events are another risk. Any question can be tried again. The next module is about leukaemia that does not respond, or comes back.',
    describe: {
      still: 'In the background a blood vessel with blood cells drifting through it.',
      running:
        'In the background blood cells drift through a vessel. The illustration stands at “{=cytokineStage}”.',
      done: 'In the background blood cells drift through a vessel. All questions of this check have been answered.',
    },
  },
} as const satisfies StepsWords<(typeof cytokine)[number]>;
