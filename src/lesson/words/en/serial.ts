/** Module 6 in English. */
import type { serial } from '../../modules/serial.ts';
import type { StepsWords } from '../words.ts';

export const serialWords = {
  'serial.next': {
    title: 'The next one',
    line: 'One T cell, one kill after another.',
    explain:
      'Marrow at {css28PublishedMeanPgPerMl} of the drug, and we follow one T cell in it. It crawls at random, touches blasts, and most touches fail. When one holds, what you saw in the last two modules happens here too, by the same model. Blasts that die are replaced, as in a larger marrow of which this is a part. The clock skips the search.',
    deed: 'Watch this T cell until it has killed twice.',
    outcomeLine: 'The same T cell kills again and again.',
    outcome:
      'This T cell has killed {=followedKills} blasts in {=timeS}; all T cells in view come to {=killsPerTCellPerDay} kills per T cell and day. In virus-infected mice, T cells were seen to kill between {killsPerTCellPerDayLow} and {killsPerTCellPerDayHigh}; no pace for patients is known here. Most of the time goes into searching and into refilling granules, for {reloadMeanMin} in this model, a time that is assumed so as to keep within that range.',
    describe: {
      still: 'The crowded marrow: orange blasts, and between them a few smaller blue T cells.',
      running:
        'Blue T cells crawl between orange blasts. The one that is followed is {=followedStage}. It has killed {=followedKills} so far and has {=followedGranules} granules. {=timeS} have passed.',
      done: 'The T cell that is followed has killed {=followedKills} blasts in {=timeS} and is {=followedStage}. Its granules now: {=followedGranules}. Killed blasts turn grey and fall apart; the T cell is whole.',
    },
  },
  'serial.niche': {
    title: 'A few against many',
    line: 'How many T cells does it take?',
    explain:
      'Twelve T cells among sixty blasts: {hoffmannTargetsPerEffector} blasts for each. A day passes, first as in the test tube, where cells lie packed and a free T cell takes hold of a blast {assayAdhesionRatePerMin}, a rate that is assumed. The plot counts blasts alive beside the mean field, which knows no chance and no places. Below it stands how many T cells have killed how many.',
    question: {
      ask: 'What will a day leave of the sixty blasts?',
      options: {
        oneEach: {
          text: 'Most of them: each T cell kills one at most',
          feedback:
            'A T cell is not used up by a kill. {=kills} blasts died; the busiest T cell killed {=mostKills}. Blasts alive after a day: {=blastsAlive}.',
        },
        part: {
          text: 'Some, perhaps half of them',
          feedback:
            '{=kills} blasts died, and {=blastsAlive} are alive after a day. The T cells go on killing, the busiest {=mostKills} times, and the crowd shrinks to its end or nearly so.',
        },
        all: {
          text: 'None',
          feedback:
            '{=kills} blasts died, and {=blastsAlive} are alive after a day. The busiest T cell killed {=mostKills}. In the test tube, one T cell for {hoffmannTargetsPerEffector} targets was enough to clear them all within {hoffmannClearanceH}.',
        },
      },
    },
    outcomeLine: 'Few T cells are enough, because each kills several.',
    outcome:
      'After {=timeS}, {=kills} blasts are dead, any born meanwhile among them, and {=blastsAlive} alive. In the test tube all targets were gone within {hoffmannClearanceH} at one T cell for {hoffmannTargetsPerEffector}. The T cells did not share the work equally: the busiest killed {=mostKills}, by chance alone. In marrow at {css28PublishedMeanPgPerMl}, by this model, touches come about once a minute, but few hold: see the second run. This small box is no picture of a real marrow.',
    describe: {
      still:
        'A crowd of sixty orange blasts with twelve blue T cells between them. Empty plots stand beside the scene.',
      running:
        'Blasts turn grey and fall apart one after another, all over the crowd. {=timeS} have passed. Blasts alive: {=blastsAlive}; killed: {=kills}. The busiest T cell has killed {=mostKills}.',
      done: 'A day has passed. Blasts alive: {=blastsAlive}; killed: {=kills}. The busiest T cell killed {=mostKills}. In the plot the steps of the run follow the smooth curve of the mean field down.',
    },
    secondRun: {
      go: 'The same day in marrow',
      line: 'In marrow most touches fail, and killing is slower.',
      explain:
        'The same cells, but now a touch holds only if its bridges hold it, at {css28PublishedMeanPgPerMl}. Touches so far: {=touches}; held: {=adhesions}; blasts killed: {=kills}. The mean field stands beside it again. In this model killing in marrow is slower, because of the many touches only few hold.',
      outcome:
        'After {=timeS}: {=touches} touches, of which {=adhesions} held; {=kills} blasts are dead and {=blastsAlive} alive. The T cells are the same as in the test tube, and a contact once made takes as long. What is slower is to come to a touch that holds.',
      describe:
        'The same crowd of blasts and T cells. {=timeS} have passed. The T cells touched blasts {=touches} times, and {=adhesions} touches held. Blasts alive: {=blastsAlive}; killed: {=kills}.',
    },
  },
  'serial.expand': {
    title: 'Gone from the blood',
    line: 'Most T cells leave the blood. Where are they?',
    explain:
      'Now the whole patient, by a published model of one typical patient: output of a model, and no data. The pump starts. In patients, T cells in blood were fewest within {tCellNadirMaxDay}, as in the first hours here. The plot counts them beside B cells, with what was published marked. The spleen, the nodes and the marrow stand beside the vessel, each with its T cells. The clock skips days.',
    question: {
      ask: 'The count in blood will fall by more than four fifths. Where will these T cells be?',
      options: {
        died: {
          text: 'Dead, used up by killing',
          feedback:
            'In this model the tissues gain what the blood loses. Blood had {=lowestTCellsPerUl} at the lowest, after {=lowestTCellsHour}, and has {=tCellsPerUl} now. Dead cells do not come back.',
        },
        bound: {
          text: 'In the blood, each on a blast',
          feedback:
            'They leave the blood: {=lowestTCellsPerUl} at the lowest, after {=lowestTCellsHour}. In this model the tissues gain what the blood loses.',
        },
        tissues: {
          text: 'In the tissues',
          feedback:
            'Yes: in this model the tissues gain what the blood loses. Blood had {=lowestTCellsPerUl} at the lowest, after {=lowestTCellsHour}, and has {=tCellsPerUl} now.',
        },
      },
    },
    outcomeLine: 'They were in the tissues. Then they expand.',
    outcome:
      'Blood had {=lowestTCellsPerUl} at the lowest, after {=lowestTCellsHour}; it has {=tCellsPerUl} after {=hour}. In this model the T cells were in the tissues, not dead. In patients of one report the count was back within days and on average more than doubled ({tCellExpansionFold}) in two to three weeks, without costimulation, and more in those with an MRD response. How strongly they leave at the start was estimated for another drug: without that part this model hardly shows a fall.',
    describe: {
      still:
        'A blood vessel with red cells, T cells and B cells drifting through it. Beside it the spleen, lymph nodes and marrow as simple outlines with T cells in them.',
      running:
        'T cells have left the vessel for the tissues beside it. Blood has {=tCellsPerUl} now; the lowest was {=lowestTCellsPerUl}. {=hour} have passed.',
      done: 'After {=hour} the vessel is rich in T cells again: {=tCellsPerUl}, against {=lowestTCellsPerUl} at the lowest. Hardly a B cell is left in it: {=bCellsPerUl}.',
    },
    secondRun: {
      go: 'The whole course, a day in a second',
      explain:
        'The same model through six weeks: the dose rises after a week and ends after four. Day {=dayOfCourse}: T cells in blood {=tCellsPerUl}, at most {=highestTCellsPerUl} so far; B cells {=bCellsPerUl}. The plot marks what was published beside it. On average B cells were gone after {bCellClearMeanDay} in one report; the model is faster.',
      describe:
        'Day {=dayOfCourse} of the course. T cells drift through the vessel in growing numbers: {=tCellsPerUl}. B cells in blood: {=bCellsPerUl}.',
    },
  },
  'serial.check': {
    title: 'Check: serial lysis',
    line: 'What do you know of serial lysis by now?',
    explain:
      'A few questions on what you have seen in this module, while the marrow goes on behind them. Each answer is explained at once, right or not, and says where in the scene it could be seen. You may try as often as you like, go back to any step in between, or skip the check and come back later.',
    deed: 'Answer the questions below.',
    outcomeLine: 'That was serial lysis.',
    outcome:
      'A T cell that has killed lets go, refills its granules and kills again, so a few T cells can clear many blasts. How fast depends on how often a touch holds and on how long refilling takes, and both are assumed in part. Any question can be tried again. The next modules look at the patient: how the drug is kept there, and what else it sets off.',
    describe: {
      still: 'The crowded marrow in the background: orange blasts, and a few smaller blue T cells.',
      running:
        'The crowded marrow goes on in the background. Blue T cells crawl between orange blasts; now and then a blast turns grey and falls apart. Blasts killed: {=kills}.',
      done: 'The crowded marrow goes on in the background. All questions of this check have been answered.',
    },
  },
} as const satisfies StepsWords<(typeof serial)[number]>;
