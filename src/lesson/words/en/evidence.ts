/** Module 10 in English. */
import type { evidence } from '../../modules/evidence.ts';
import type { StepsWords } from '../words.ts';

export const evidenceWords = {
  'evidence.need': {
    title: 'Before the drug',
    line: 'Why was a new drug wanted?',
    explain:
      'From here on nothing is modelled. What you see was counted in people and told by the review this lesson rests on, as of {evidence/date}. Among adults with ALL who are treated with chemotherapy, most reach remission: under the microscope few blasts or none are left in the marrow. Watch what becomes of them. Where the review gives a range, the bar ends in its middle.',
    deed: 'Look at the bars.',
    outcomeLine: 'Many reach remission. Fewer are cured.',
    outcome:
      'With chemotherapy {review/remission} of adults reach complete remission, yet only {review/cure} are cured. When the disease has come back or never responded, {review/cureRelapsed} are cured by further chemotherapy in several studies. Remission is not cure: what the microscope cannot see may remain, and grow. The review names relapses, and deaths from the treatment. That is why a drug with another way of acting was wanted. The numbers are those of the introduction of the review, and come from more than one study.',
    describe: {
      still: 'In the background red cells drift through a blood vessel. This step shows numbers.',
      running: 'Three bars: remission, cure, and cure after relapse.',
      done: 'Three bars, each with its range beside it. Complete remission with chemotherapy: {review/remission}. Cure: {review/cure}. Cure in relapsed disease: {review/cureRelapsed}.',
    },
  },
  'evidence.tower': {
    title: 'TOWER',
    line: 'The drug against chemotherapy: how large is the difference?',
    explain:
      'TOWER assigned {tower/patients} adults by chance, two to one, to blinatumomab or to chemotherapy: relapsed or refractory ALL without the Philadelphia chromosome, much of it after other treatment for relapse. Nobody was blinded. Counted were remissions with or without full recovery of blood counts, of all who were assigned, and how long the middle patient lived. Guess before the bars appear.',
    question: {
      ask: 'How will the share in remission differ between the two arms?',
      options: {
        none: {
          text: 'Hardly: within a few in a hundred',
          feedback:
            'It was more: {tower/response/blinatumomab} with the drug, {tower/response/chemotherapy} with chemotherapy, a difference that chance seldom brings.',
        },
        some: {
          text: 'Clearly: by about twenty in a hundred',
          feedback:
            'Yes: {tower/response/blinatumomab} with the drug, {tower/response/chemotherapy} with chemotherapy.',
        },
        nearlyAll: {
          text: 'Hugely: nearly all against few',
          feedback:
            'More than half did not reach remission with the drug either: {tower/response/blinatumomab}, against {tower/response/chemotherapy} with chemotherapy.',
        },
      },
    },
    outcomeLine: 'More remissions, longer median survival; not for everyone.',
    outcome:
      'Remission: {tower/response/blinatumomab} with the drug and {tower/response/chemotherapy} with chemotherapy. Median survival: {tower/overallSurvival/blinatumomab} and {tower/overallSurvival/chemotherapy}. A median is the middle patient: half lived longer, half shorter, and it foretells nothing for one person. Both arms are of one trial, assigned by chance, so they may be compared with each other. Full approval for relapsed disease came in the United States in {approval/full}.',
    describe: {
      still: 'In the background red cells drift through a blood vessel. This step shows numbers.',
      running: 'Bars appear, two for remission and two for survival.',
      done: 'Two pairs of bars; in both the bar of the drug is the longer one, and ends well before the end of the axis. Remission: {tower/response/blinatumomab} with the drug, {tower/response/chemotherapy} with chemotherapy. Median survival: {tower/overallSurvival/blinatumomab} and {tower/overallSurvival/chemotherapy}.',
    },
  },
  'evidence.mrd': {
    title: 'What the microscope cannot see',
    line: 'Remission, and still one cell among thousands.',
    explain:
      'The same field of marrow cells twice: by the microscope no leukaemia is seen; by a finer test one cell in ten thousand is leukaemic. This is measurable residual disease, MRD. In BLAST all patients were in remission and had at least one such cell in a thousand. They were given the drug for a cycle; then the test was done again. {blast/mrdNegative} of those evaluated had a complete MRD response.',
    question: {
      ask: 'In BLAST {blast/mrdNegative} had a complete MRD response. What does that mean?',
      options: {
        alive: {
          text: 'So many were alive at the end',
          feedback:
            'It is not about survival, which is counted by itself. After one cycle {blast/mrdNegative} had no leukaemic cell that the test could find.',
        },
        remission: {
          text: 'So many reached remission',
          feedback:
            'They were in remission before they began. What was counted is what the finer test finds: {blast/mrdNegative} had a complete MRD response.',
        },
        below: {
          text: 'So many had no cell that the test could find',
          feedback:
            'Yes: {blast/mrdNegative} after one cycle. The test has a limit, and below it nothing can be said.',
        },
      },
    },
    outcomeLine: 'No leukaemic cell found. Not the same as none left.',
    outcome:
      'In BLAST {blast/mrdNegative} of those evaluated had a complete MRD response after one cycle. This cannot be set beside the {tower/response/blinatumomab} of TOWER: there remissions were counted, in patients with relapse; here residual disease, in patients in remission. Neither share says where the drug works better. Approval for this setting came in the United States in {approval/residual}. All as of {evidence/date}.',
    describe: {
      still: 'A field of many normal cells, closely packed. No leukaemic cell is to be seen.',
      running:
        'The same field. A finer test lights up a single leukaemic cell among the many normal ones.',
      done: 'A single marked cell among many. Beside the scene stands one bar: in BLAST {blast/mrdNegative} had a complete MRD response.',
    },
  },
  'evidence.settings': {
    title: 'Where it was studied',
    line: 'Four settings, and what is open.',
    explain:
      'In ALL the drug was tried in more than one setting. Here stands one study of each setting: relapsed without the Philadelphia chromosome, relapsed with it, in remission with residual disease, and as part of first treatment. Open them: each says who was treated, what was counted and of how many. They are set in the order of the review, and not by what they found.',
    deed: 'Look through the four settings.',
    outcomeLine: 'From relapse to first treatment; much is open.',
    outcome:
      'In the United States approval for relapsed disease came in {approval/accelerated} at first, in full in {approval/full}, and for residual disease in {approval/residual}. With the Philadelphia chromosome, ALCANTARA counted remissions in {alcantara/response}; in first treatment D-ALBA gave the drug after a kinase inhibitor with glucocorticoids, without chemotherapy. Open as of {evidence/date}: whether a transplant is needed after an MRD response, and which combinations are worth what they cost the patient.',
    describe: {
      still:
        'In the background red cells drift through a blood vessel. Four studies stand beside it, one for each setting.',
      running:
        'In the background red cells drift through a blood vessel. The four studies can be opened one by one.',
      done: 'In the background red cells drift through a blood vessel. Four studies stand beside it. Each tells who was treated, what was counted and what was not reported.',
    },
  },
  'evidence.table': {
    title: 'All studies',
    line: 'Everything the review names. Not a ranking.',
    explain:
      'All studies of the review, by their settings. Choose a setting, or only those in which everyone had the drug. Open a study to see who was treated, how, and what was found of whom. Where the review reports nothing, it says so. Where its figures do not add up, or differ from the first report, a footnote says what and why. Figures of different rows must not be compared.',
    deed: 'Look through the studies.',
    outcomeLine: 'Different patients, different counts, different wholes.',
    outcome:
      'Patients differ from row to row, and so does what was counted, and of whom: all assigned, all treated, responders, those who could be evaluated. So rows cannot be ranked, however tempting the figures look. One study here is of another drug, for comparison only. Everything stands as of {evidence/date}: what came later is not in this table, and some of what was then open may have been answered.',
    describe: {
      still:
        'In the background red cells drift through a blood vessel. A list of studies stands beside it, by setting.',
      running:
        'In the background red cells drift through a blood vessel. The list can be filtered, and each study opened.',
      done: 'In the background red cells drift through a blood vessel. Beside it stand the studies of the review by setting, with their footnotes.',
    },
  },
  'evidence.final': {
    title: 'The assessment',
    line: 'Twelve questions on the whole lesson.',
    explain:
      'Twelve questions, drawn by chance from all ten modules, from what your way through the lesson has shown you. Each answer is explained at once and leads back to the step where it could be seen. Answers given in earlier checks do not count here. You may leave questions open, come back later, and try again as often as you like.',
    deed: 'Answer the twelve questions.',
    outcomeLine: 'That was the lesson.',
    outcome:
      'From a chance touch to a kill, from one T cell to a crowd, from a molecule that is gone within hours to a pump that runs for weeks, and to what was counted in people. You have seen a model where it is one, and published numbers where they are known, as of {evidence/date}. It teaches how the drug works, and is not for decisions about anyone’s treatment.',
    describe: {
      still:
        'In the background red cells drift through a blood vessel. The first question stands beside it.',
      running:
        'In the background red cells drift through a blood vessel. The questions stand beside it.',
      done: 'In the background red cells drift through a blood vessel. All questions of the assessment have been answered.',
    },
  },
} as const satisfies StepsWords<(typeof evidence)[number]>;
