/** Module 9 in English. */
import type { failure } from '../../modules/failure.ts';
import type { StepsWords } from '../words.ts';

export const failureWords = {
  'failure.lost': {
    title: 'Nothing to hold',
    line: 'Some blasts carry no CD19. What becomes of them?',
    explain:
      'In this marrow some blasts lack CD19 and are drawn pale and smooth: {=blastsWithoutCd19} of {=blastsAlive}, a share set high so that it can be seen. In one carefully studied relapse CD19 was made but not brought to the surface. A shortened CD19, which such a drug cannot hold, was found after CAR T cells. Adhesion is as in the test tube, so that a day is enough.',
    question: {
      ask: 'Of a hundred relapses, in how many has CD19 been lost?',
      options: {
        all: {
          text: 'Nearly all: otherwise the drug would work',
          feedback:
            'The scene shows how it can happen, not how often. Most relapses keep CD19: {cd19NegativeRelapseLowPct} to {cd19NegativeRelapseHighPct} lose it, depending on the series.',
        },
        some: {
          text: 'The smaller part',
          feedback:
            'Yes: {cd19NegativeRelapseLowPct} to {cd19NegativeRelapseHighPct}, depending on the series and on who was counted.',
        },
        none: {
          text: 'None: a B-lineage cell needs its CD19',
          feedback:
            'Blasts live without it, as the ones left in the scene: {=blastsWithoutCd19}. It was lost in {cd19NegativeRelapseLowPct} to {cd19NegativeRelapseHighPct} of relapses, depending on the series.',
        },
      },
    },
    outcomeLine: 'What is not held is not killed. Yet most relapses keep CD19.',
    outcome:
      'Blasts alive: {=blastsAlive}, of these without CD19: {=blastsWithoutCd19}. The others were killed: {=kills}. T cells touched the ones without CD19 as often, and no touch held. In patients CD19 was lost in {cd19NegativeRelapseLowPct} to {cd19NegativeRelapseHighPct}, by series, the lowest counting refractory disease too; one report quotes {cd19TraffickingRelapseLowPct} to {cd19TraffickingRelapseHighPct}. The larger part must fail for other reasons. The scene says how, and nothing about how often.',
    describe: {
      still:
        'The crowded marrow. Most blasts are orange and bristle with CD19. Those without it are paler and smooth: {=blastsWithoutCd19} of {=blastsAlive}.',
      running:
        'Blasts with CD19 turn grey and fall apart one after another: {=kills} so far. Alive: {=blastsAlive}, of these without CD19: {=blastsWithoutCd19}.',
      done: 'The marrow has become sparse. Alive: {=blastsAlive}, of these pale, smooth and without CD19: {=blastsWithoutCd19}. T cells crawl between them, touch them and go on.',
    },
    secondRun: {
      go: 'The weeks after',
      explain:
        'The same marrow, run on through {=timeS} so far. Blasts without CD19 divide undisturbed, in this model every {blastDoublingTimeDay}, an assumed pace. Alive: {=blastsAlive}, of these without CD19: {=blastsWithoutCd19}.',
      describe:
        '{=timeS} have passed. Blasts with CD19 die out; those without divide. Alive: {=blastsAlive}, of these without CD19: {=blastsWithoutCd19}.',
    },
  },
  'failure.treg': {
    title: 'T cells that slow T cells',
    line: 'How many regulatory T cells does it take?',
    explain:
      'Regulatory T cells carry CD3 too, so the drug engages them as well, and they slow their neighbours. Set their share among the T cells. In this model it slows all T cells alike, by a law that is assumed: half at {tregHalfEffectPct}, and steep. That point was put at the cut-off of one study, {tregCutoffPct}: all who responded lay below it, and some who did not. In the scene two pale hoops mark regulatory T cells.',
    deed: 'Find the share that leaves T cells about half of their activity.',
    outcomeLine: 'A high share went with non-response, in one study.',
    outcome:
      'As you have set it, T cells keep {=tCellActivity} of their activity. In one study of forty-two patients the share before treatment was {tregRespondersPct} in those who responded and {tregNonRespondersPct} in the others. That is an association: going together is not causing, and the share was measured before the drug. In the scene they slow their neighbours because the model says so. When the review was written, antibodies to PD-1 were being tested together with blinatumomab.',
    describe: {
      still:
        'The crowded marrow with orange blasts and blue T cells. Two pale hoops mark each regulatory T cell; there are {=regulatoryTCells} of them.',
      running:
        'Regulatory T cells: {=regulatoryTCells}. T cells keep {=tCellActivity} of their activity. Blasts killed after {=timeS}: {=kills}.',
      done: 'Regulatory T cells: {=regulatoryTCells}. T cells keep {=tCellActivity} of their activity and kill more slowly. Blasts killed after {=timeS}: {=kills}.',
    },
  },
  'failure.burden': {
    title: 'The same T cells, more leukaemia',
    line: 'Half full or nearly full: does it matter?',
    explain:
      'In one trial {responseLowBurdenPct} of patients responded when blasts made up less than half of the marrow, and {responseHighBurdenPct} when they made up more. Here is a marrow full of blasts, with {=tCells} T cells for {=blastsAlive} of them; eight hours pass, with adhesion as in the test tube. In the second run the same T cells meet about half as many blasts. Neither is a picture of a real marrow.',
    question: {
      ask: 'Which marrow is cleared first, and is that why response differs?',
      options: {
        proven: {
          text: 'The half-full one, and that is the reason',
          feedback:
            'A model shows what could be. After eight hours {=blastsAlive} blasts are alive in the full marrow; in the second run fewer. In patients other things differ too, and in BLAST response did not vary with the load of residual disease.',
        },
        possible: {
          text: 'The half-full one, and it may be one reason',
          feedback:
            'Yes. After eight hours {=blastsAlive} blasts are alive here; look at the second run. The ratio of T cells to blasts is one possible reason, among others that differ.',
        },
        alike: {
          text: 'Both alike: T cells kill in series',
          feedback:
            'Each kill takes its time, so more blasts take longer: {=blastsAlive} are alive after eight hours in the full marrow. Look at the second run beside it.',
        },
      },
    },
    outcomeLine: 'Fewer blasts are cleared sooner. One possible reason.',
    outcome:
      'After {=timeS} the same {=tCells} T cells have killed {=kills} blasts, and {=blastsAlive} are alive. With fewer blasts to begin with they would be done sooner. That is one possible reason why {responseLowBurdenPct} responded with few blasts and {responseHighBurdenPct} with many. It is not proven: patients with much leukaemia differ in other ways, and in BLAST, with little leukaemia in all, response did not vary with its load.',
    describe: {
      still: 'A marrow full of orange blasts: {=blastsAlive}, with {=tCells} blue T cells.',
      running:
        'Blasts turn grey and fall apart. After {=timeS}: killed {=kills}, alive {=blastsAlive}.',
      done: 'Eight hours have passed: {=kills} blasts are dead and {=blastsAlive} alive. In the plot the line is still on its way down. Beside it stand two bars of published response: {responseLowBurdenPct} with few blasts, {responseHighBurdenPct} with many.',
    },
    secondRun: {
      go: 'The same T cells, about half the blasts',
      explain:
        'The same {=tCells} T cells in a marrow that is about half full of blasts, the rest being left out of the picture. After {=timeS}: killed {=kills}, alive {=blastsAlive}. The plot shows how soon they are done here.',
      describe: 'A sparser crowd. After {=timeS}: killed {=kills}, alive {=blastsAlive}.',
    },
  },
  'failure.check': {
    title: 'Check: when it fails',
    line: 'What do you know of failure by now?',
    explain:
      'A few questions on what you have seen in this module, while the marrow goes on behind them. Each answer is explained at once, right or not, and says where in the scene it could be seen. You may try as often as you like, go back to any step in between, or skip the check and come back later.',
    deed: 'Answer the questions below.',
    outcomeLine: 'Those were three ways to fail, and not all there are.',
    outcome:
      'A clone without CD19 is spared and grows; yet most relapses keep CD19. A high share of regulatory T cells went with non-response in one study. More leukaemia for the same T cells takes longer, which may be one reason among others. A model shows how a thing can come about, and never how often. Any question can be tried again. The last module is what was measured in people.',
    describe: {
      still:
        'The crowded marrow in the background, some of its blasts pale, smooth and without CD19.',
      running:
        'The crowded marrow goes on in the background. Blasts alive: {=blastsAlive}, of these without CD19: {=blastsWithoutCd19}.',
      done: 'The marrow goes on in the background. All questions of this check have been answered.',
    },
  },
} as const satisfies StepsWords<(typeof failure)[number]>;
