/** What the lab says, in English; fetched with it. */
import type { LabWords } from '../lab.ts';

export const labWords = {
  title: 'Lab',
  lead: 'Five experiments with the lesson’s own models. Set a value, watch the run, and take the numbers with you.',
  all: 'All experiments',
  lesson: 'Back to the lesson',
  experiments: {
    dose: {
      name: 'Dose',
      question: 'How much drug is too much?',
      lead: 'One blast and one T cell in plasma that keeps the level you set. What does each of them hold?',
      explain: [
        'Drug comes and goes by chance. The dashed lines are the means of many runs. The more drug there is, the sooner both cells are at balance, and the shorter the run.',
        'The lower plot is a law and not this run: bridges that both receptors would form in solution. They climb with the level and fall again where each receptor holds a drug of its own. That fall lies far above the levels of patients, and nothing here says what dose anyone should have.',
      ],
      tries: {
        testTube: {
          name: 'Test-tube level',
          what: 'At {activeConcLowPgPerMl} the drug is active in the test tube. See how few molecules that is on a cell.',
        },
        half: {
          name: 'A hundred times as much',
          what: 'About half of CD19 comes to hold a drug, and of CD3 hardly any: its grip is the looser one.',
        },
        coated: {
          name: 'Both coated',
          what: 'Nearly every receptor of both cells holds a drug of its own, and few are left to bridge. See where that lies on the bell.',
        },
      },
      describe:
        'A blast, orange, and a T cell, blue, side by side in plasma. After {=timeS} the blast holds {=boundCd19} molecules of the drug, {=occupancyCd19} of its CD19; the T cell holds {=boundCd3}, {=occupancyCd3} of its CD3.',
    },
    affinity: {
      name: 'Affinity',
      question: 'What would a tighter grip on CD3 do?',
      lead: 'Set how tightly each arm holds. KD is the level at which half of the receptors hold a drug: smaller is tighter.',
      explain: [
        'On-rates stay as they are, so a smaller KD is a longer grip. The dashed lines are the means of many runs.',
        'The model counts where the drug sits. Whether a T cell with a tighter grip kills better or worse, it does not say.',
      ],
      tries: {
        tightCd3: {
          name: 'CD3 as tight as CD19',
          what: 'With CD3 at {kdCd19M} the T cell holds more than the blast, for it has more receptors.',
        },
        swapped: {
          name: 'The two swapped',
          what: 'Now CD3 is the tight arm and CD19 the loose one: the drug sits on T cells.',
        },
        looseCd19: {
          name: 'Both loose',
          what: 'With both at {kdCd3M} few molecules stay on either cell, though as many are caught.',
        },
      },
      describe:
        'A blast, orange, and a T cell, blue, side by side in plasma. After {=timeS} the blast holds {=boundCd19} molecules of the drug, the T cell {=boundCd3}. The blast has been reached by {=arrivalsBlast} molecules.',
    },
    ratio: {
      name: 'Ratio',
      question: 'How few T cells are enough?',
      lead: 'A speck of marrow with sixty blasts. T cells wander, meet blasts by chance and kill those they hold on to.',
      explain: [
        'The dashed line is a mean field: the same rates in a suspension that is always mixed, without chance. Where the level is changed in a run, it keeps to the first one.',
        'The adhesions of the test tube are set to what assays show. Those of marrow follow from the bridges of the contact model, and fewer touches hold. How long such a speck takes to clear is the model’s, and not that of any patient.',
      ],
      tries: {
        few: {
          name: 'A quarter as many',
          what: 'Each T cell has to kill again and again, with a rest after each kill. A day may not be enough.',
        },
        marrow: {
          name: 'As in marrow',
          what: 'Whether a touch holds is left to the bridges that form in it. Watch how much slower it goes.',
        },
        longer: {
          name: 'Three days',
          what: 'Half as many T cells and three times the time: they go on, one blast after another.',
        },
      },
      describe:
        'A speck of marrow: blue T cells crawl among orange blasts. After {=timeS}, blasts alive: {=blastsAlive}, by the mean field {=blastsAliveMeanField}. T cells: {=tCells}. Kills: {=kills}, for every T cell {=killsPerTCellPerDay} a day.',
    },
    escape: {
      name: 'Escape',
      question: 'Which blasts survive?',
      lead: 'The same speck for two days, with a clone without CD19, with regulatory T cells, or with little CD19.',
      explain: [
        'Touches hold as in the test tube. A blast without CD19 is never held. Regulatory T cells slow all T cells alike, by a law that is assumed. With less CD19 a contact forms fewer bridges, and seldom those that trigger.',
        'The scene shows how each works in this model, and nothing about how often it happens in patients.',
      ],
      tries: {
        noClone: {
          name: 'No clone',
          what: 'Every blast carries CD19. Those that are left have not yet been met, or were not killed by the hit.',
        },
        regulated: {
          name: 'Regulatory T cells',
          what: 'Their share is {tregNonRespondersPct}, as before treatment in those who did not respond, in one study. Going together is not causing.',
        },
        dim: {
          name: 'Little CD19',
          what: 'A hundred copies on a blast. Contacts form, and few gather the bridges that trigger.',
        },
      },
      describe:
        'A speck of marrow: blue T cells crawl among orange blasts; those without CD19 are pale and smooth. After {=timeS}, blasts alive: {=blastsAlive}, of these without CD19: {=blastsWithoutCd19}. Kills: {=kills}. T cells keep {=tCellActivity} of their activity.',
    },
    infusion: {
      name: 'Infusion',
      question: 'What does the schedule of the pump do?',
      lead: 'One patient of a published population model: set the doses, how fast the drug is cleared, and a stop of the pump.',
      explain: [
        'No chance is in this model: the same settings give the same course. The volume, the cells and all rates are those of the published patient.',
        'Cytokine release syndrome is a clinical diagnosis, graded by fever, blood pressure and oxygen. No level of IL-6 stands for a grade, and no course here is a forecast for a person.',
      ],
      tries: {
        noStep: {
          name: 'Full dose at once',
          what: 'Without the lower first week there is one rise of IL-6, at the start. Compare its height with the two before.',
        },
        fastClearer: {
          name: 'A fast clearer',
          what: 'At {ultraRapidClearanceLPerH} the same pump comes to a lower level.',
        },
        pumpStops: {
          name: 'The pump stops',
          what: 'For two days nothing flows. The level falls within hours; see what the cells do.',
        },
      },
      describe:
        'A vessel with the pump beside it, on day {=dayOfCourse}. The pump gives {=doseUgPerDay}; the level is {=levelPgPerMl}. In blood: T cells {=tCellsPerUl}, B cells {=bCellsPerUl}. IL-6 by the model: {=il6PgPerMl}.',
    },
  },
  controls: {
    drug: { name: 'Level of the drug', seen: 'patients' },
    cd19: { name: 'CD19 on a blast', seen: 'assumed range' },
    'kd-cd19': { name: 'KD for CD19', seen: 'measured' },
    'kd-cd3': { name: 'KD for CD3', seen: 'measured' },
    ratio: { name: 'T cells per hundred blasts', seen: 'published assay' },
    adhesion: { name: 'Whether a touch holds' },
    hours: { name: 'Length of the run' },
    'cd19-negative': { name: 'Blasts without CD19' },
    treg: { name: 'Regulatory T cells', seen: 'one study' },
    schedule: { name: 'Doses of the pump', hint: 'Micrograms a day × days, one after the other.' },
    clearance: { name: 'Clearance of this patient', seen: 'nine in ten' },
    'stop-day': { name: 'The pump stops after' },
    stop: { name: 'It stands still for' },
  },
  options: {
    assay: 'As in the test tube',
    contact: 'As in marrow',
  },
  seen: (low, high) => `: ${low}${high === null ? '' : ` to ${high}`}`,
  settings: 'What is set',
  tries: 'Try this',
  undo: 'Undo',
  redo: 'Redo',
  reset: 'Reset',
  another: 'Another run',
  change: {
    began: 'The run begins anew with what you set.',
    wentOn: (time) =>
      `The run goes on from ${time}: up to there nothing would have been different.`,
    altered: (time) =>
      `The change acts from ${time} on. Replay runs it from the start; a file or a link holds that run.`,
    ended: 'The run has come to its end.',
  },
  plots: {
    bound: {
      title: 'Drug held by each cell',
      summary:
        'How many drug molecules each cell holds as the run goes on, beside the mean of many runs.',
    },
    left: {
      title: 'Blasts alive',
      summary: 'How many blasts are alive as the run goes on, and what stands beside it.',
    },
    levels: {
      title: 'Drug and IL-6 in plasma',
      summary:
        'The level of the drug and IL-6 by the population model, on an axis of powers of ten.',
    },
    cells: {
      title: 'T cells and B cells in blood',
      summary:
        'T cells and B cells in a microlitre of blood by the population model, on an axis of powers of ten.',
    },
    bell: {
      title: 'Bridges in solution, and where this run sits',
      summary:
        'Bridges for every blast against the level of the drug, both receptors as if dissolved: a law. The levels of patients and the level of this run are marked.',
    },
  },
  bell: {
    law: 'bridges in solution',
    axis: 'bridges per blast',
    levels: 'level of the drug (in a millilitre)',
    clinic: 'levels of patients',
    here: 'this run',
    sits: (bridges) => `${bridges} bridges per blast`,
  },
  stillMissing: 'No picture can be drawn here; the run and its plot go on.',
  goOn: 'Steps of the lesson about this',
  limits: 'What this model does',
} as const satisfies LabWords;
