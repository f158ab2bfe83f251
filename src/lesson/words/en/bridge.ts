/** Module 4 in English. */
import type { bridge } from '../../modules/bridge.ts';
import type { StepsWords } from '../words.ts';

export const bridgeWords = {
  'bridge.touch': {
    title: 'A touch',
    line: 'A weak grip in a narrow gap. Will it hold?',
    explain:
      'The T cell meets the blast by chance: this is a touch. For at most {probeTimeMaxS} their membranes lie {contactGapNm} apart, and drug that CD19 already holds can take hold of CD3 too. A drug that holds both is a bridge. The KD for CD3 is {kdCd3M}, the weaker grip by far. About one touch comes in a minute; where nothing new happens, the clock skips.',
    question: {
      ask: 'What will come of the touches?',
      options: {
        never: {
          text: 'Nothing: the grip is too weak for a bridge',
          feedback:
            'A weak grip can still form bridges where CD3 is crowded. One touch held, after {=failedTouches} that failed; the bridges in it now: {=bridgesNow}. KD tells how a grip does at a given concentration, and in the gap the concentration is high.',
        },
        seldom: {
          text: 'Most touches fail, but one will hold',
          feedback:
            'Yes: touches that failed: {=failedTouches}. Then one held; the bridges in it now: {=bridgesNow}. The grip is weak, but in the gap CD3 is crowded, and with many touches one that holds comes.',
        },
        first: {
          text: 'The first touch holds at once',
          feedback:
            'The gap does favour bridges, but a touch is short and holds few drug molecules. Touches that failed before one held: {=failedTouches}. At this level the model expects {=lawHeldShare} of touches to hold.',
        },
      },
    },
    outcomeLine: 'In the gap a weak grip holds. Most touches still fail.',
    outcome:
      'Shut in the gap, CD3 stands by our estimate at {cd3LocalConcM}, some two hundred times its KD. So most drug that CD19 holds there is bridged: from about two thirds to nearly all, depending on assumptions. KD has not changed; the place has. But a touch is short, and only {=lawHeldShare} of touches are expected to hold at {css28PublishedMeanPgPerMl}. This one came after {=failedTouches} that failed. A touch that holds is called a contact.',
    describe: {
      still:
        'Two membranes face each other, the blue one of the T cell above and the orange one of the blast below. They are still apart. A few drug molecules stand on CD19 of the blast.',
      running:
        'The two membranes come together, stay close for a moment and part again. Drug that stands on CD19 below may reach CD3 above and bridge the gap. Touches that failed so far: {=failedTouches}. Bridges now: {=bridgesNow}.',
      done: 'The two membranes lie close and stay close: this touch holds. Bridges between CD19 and CD3 now: {=bridgesNow}. Touches that failed before it: {=failedTouches}. The model expects {=lawHeldShare} of touches to hold.',
    },
    secondRun: {
      go: 'See the touches from outside',
      line: 'From outside, every touch looks alike.',
      explain:
        'The same touches, now with both cells in view. The T cell comes up to the blast, touches it and goes off again, until one touch holds and the two lie flat against each other. Touches that failed so far: {=failedTouches}.',
      outcome:
        'One touch has held, after {=failedTouches} that failed. From outside nothing tells it apart before it holds: the bridges in the gap do. What follows once it holds is the subject of the next steps.',
      describe:
        'A small blue T cell and a larger orange blast. The T cell comes close, touches the blast and moves off; this happens again and again. When a touch holds, the two cells press flat against each other. {=timeS} have passed; touches that failed so far: {=failedTouches}.',
    },
  },
  'bridge.bonds': {
    title: 'Held by numbers',
    line: 'How much drug until one touch in twenty holds?',
    explain:
      'Each bridge that is there when a touch ends can hold it. With one bridge about one touch in thirty holds; every further bridge adds its own chance. This law was fitted to cell lines. The bars sort touches by their bridges. At {css28PublishedMeanPgPerMl} most touches have none. Set another level: the count begins anew, and the clock skips to the thousandth touch.',
    deed: 'Find the level at which about one touch in twenty holds, and let a thousand touches pass.',
    outcomeLine: 'A contact holds by the number of its bridges.',
    outcome:
      'At {=drugPgPerMl} the model expects {=lawHeldShare} of touches to hold; {=heldTouches} of {=touches} did here, with {=meanBridges} bridges on average. More drug on the blast means more bridges in a touch, and more touches that hold. That is about ten times the level in the clinic. In this model a touch seldom holds there, but a T cell touches blasts about once a minute, day and night, and one that holds can be enough.',
    describe: {
      still:
        'The gap between the T cell above and the blast below. A few drug molecules stand on CD19. Beside the scene stands an empty plot with bars for touches by their bridges.',
      running:
        'Membranes touch and part. The level is {=drugPgPerMl}. Touches counted: {=touches}; held: {=heldTouches}; bridges at the end of a touch, on average: {=meanBridges}. In the plot, the first bar counts touches without any bridge.',
      done: 'A thousand touches and more have been counted at {=drugPgPerMl}. Of {=touches}, {=heldTouches} held. Bridges at the end of a touch, on average: {=meanBridges}. The model expects {=lawHeldShare} of touches to hold. The bars of the plot fall off from few bridges to many.',
    },
  },
  'bridge.synapse': {
    title: 'The synapse',
    line: 'A contact becomes a synapse.',
    explain:
      'The contact has held and spreads, in this model to {matureSynapseAreaUm2}. Bridges gather. CD45, which quiets the receptors, is too tall for a gap of {contactGapNm} and drifts out. We follow a contact that triggers its T cell; not every one does. The model takes {trimersToKill} to be enough, here bridges, a number measured for natural ligands and not for this drug. Times shown here are partly assumed.',
    deed: 'Watch the contact until the T cell releases its granules.',
    outcomeLine: 'In this model bridges are enough for a working synapse.',
    outcome:
      'There were {=trimersAtCalcium} bridges when calcium rose in the T cell. It then turned its centrosome to the blast, and its granules came along microtubules to the contact. No peptide on HLA was needed, and no costimulation. The contact is aimed: what the granules hold is let out into this gap only. The times of calcium and centrosome are illustrative; no source gives them for this drug.',
    describe: {
      still:
        'The gap, seen from the side: the blue membrane of the T cell above, the orange one of the blast below. Tall CD45 stands among shorter receptors, and drug molecules stand on CD19.',
      running:
        'The membranes lie close. Tall CD45 molecules drift out of the picture, and drug molecules link CD19 below with CD3 above. Bridges now: {=bridges}. The contact has lasted {=sinceAdhesionS}.',
      done: 'The membranes lie close and tall CD45 is gone. There were {=trimersAtCalcium} bridges when calcium rose, and the granules of the T cell have reached its membrane and opened into the gap.',
    },
    secondRun: {
      go: 'See it inside the T cell',
      line: 'Inside, the T cell turns towards the blast.',
      explain:
        'The same pair with both cells in view. One slow wave of calcium runs through the T cell. The centrosome, the hub of its microtubules, swings over to the blast, and the granules follow along the microtubules. How long each takes is illustrative.',
      outcome:
        'Calcium rose, the centrosome went over to the contact, and the granules followed it there. So what they carry is let out at this one place, and the other side of the T cell stays quiet. The bridges that set this off are too small to see from here.',
      describe:
        'A blue T cell lies flat against an orange blast. A glow of calcium spreads through the T cell once. Then the centrosome moves from behind its nucleus to the contact, and small granules follow along thin tracks. The contact has lasted {=sinceAdhesionS}.',
    },
  },
  'bridge.swap': {
    title: 'A tighter grip on CD3',
    line: 'What if the drug held CD3 as tightly as CD19?',
    explain:
      'Here both grips have the same KD, {kdCd19M}; the real one for CD3 is {kdCd3M}. One T cell and one blast share a small closed cube of plasma, with as many drug molecules as {css28PublishedMeanPgPerMl} puts into it, and none is added. The blast carries about {cd19PerBlast} CD19, which is assumed, the T cell about {tcrPerTCell} receptors with CD3. The model runs for a day.',
    question: {
      ask: 'Where will most of the drug sit after a day?',
      options: {
        blast: {
          text: 'On the blast, as before',
          feedback:
            'That was so with the weak grip on CD3. With equal grips the number of receptors counts, and the T cell has more: it held {=boundCd3} at the end, the blast {=boundCd19}.',
        },
        alike: {
          text: 'About the same on both',
          feedback:
            'The grips are equal, but the receptors are not: the T cell has about three times as many. It held {=boundCd3} at the end, the blast {=boundCd19}.',
        },
        tCell: {
          text: 'On the T cell',
          feedback:
            'Yes: the T cell held {=boundCd3} at the end, the blast {=boundCd19}. With equal grips the cell with more receptors takes more of a limited supply.',
        },
      },
    },
    outcomeLine: 'With a tight grip, T cells take the drug away.',
    outcome:
      'In a closed cube the T cell becomes a sink: it holds {=boundCd3} molecules, and only {=boundCd19} are left for the blast. A pump holds the level instead, so in the second run the blast keeps its share and the T cell is loaded besides. Tighter is not simply better: in animals, with an engager for HER2 and CD3, a tighter grip on CD3 brought more toxicity and little benefit.',
    describe: {
      still:
        'A blue T cell beside a larger orange blast, with drug molecules drifting between them. None is bound yet.',
      running:
        'Drug molecules settle on both cells, and this time the blue T cell fills up faster. After {=timeS} it holds {=boundCd3} molecules, the orange blast {=boundCd19}.',
      done: 'A day has passed. The blue T cell is dotted with {=boundCd3} drug molecules; the orange blast holds {=boundCd19}. Most of what there was sits on the T cell.',
    },
    secondRun: {
      go: 'The same at a held level',
      line: 'At a held level, the T cell is loaded besides.',
      explain:
        'Both grips are still equally tight, but now the level is held, as a pump holds it: whatever binds is replaced. The blast holds {=boundCd19} molecules, about as many as with the usual drug. The T cell, which held a few then, holds {=boundCd3} now.',
      outcome:
        'The day is over: {=boundCd19} molecules on the blast, {=boundCd3} on the T cell. Where the level is held, a tight grip on CD3 takes nothing from the blast. It leaves a T cell that carries much of the drug wherever it goes, away from the blast too.',
      describe:
        'The blue T cell and the orange blast again, in plasma where the drug does not run short. After {=timeS} the blast holds {=boundCd19} molecules and the T cell {=boundCd3}. Over many such days the mean is {=lawMeanCd19} on the blast and {=lawMeanCd3} on the T cell.',
    },
  },
  'bridge.hook': {
    title: 'Too much of it',
    line: 'Does more drug always make more bridges?',
    explain:
      'A bridge needs CD19 that carries a drug and CD3 that carries none. This run starts far above any level in patients, ten times the KD for CD3; the clinic is at {css28PublishedMeanPgPerMl}. The numbers show how many receptors of each kind carry drug. The plot is for bridges in solution: receptors of marrow cells as if dissolved, not shut in a gap.',
    question: {
      ask: 'So much drug: what becomes of the bridges?',
      options: {
        more: {
          text: 'They keep growing in number',
          feedback:
            'Only up to a point. At the level of this run {=occupancyCd19} of CD19 carry a drug, but so do {=occupancyCd3} of CD3. As long as most CD3 is free, more drug does bring more bridges: that is the left side of the bell.',
        },
        level: {
          text: 'They level off at their most',
          feedback:
            'There is a top, but not a plateau. At the level of this run {=occupancyCd19} of CD19 and {=occupancyCd3} of CD3 carry a drug. The top is where most CD19 carries one and most CD3 does not.',
        },
        fewer: {
          text: 'They become fewer again',
          feedback:
            'Where {=occupancyCd3} of CD3 carry a drug of their own and {=occupancyCd19} of CD19 do too, few free partners are left. Past the top of the bell each further molecule takes a partner away.',
        },
      },
    },
    outcomeLine: 'Cells that are coated with drug make no bridge.',
    outcome:
      'The curve is a bell. Its top lies between the two KDs, {kdCd19M} and {kdCd3M}; the clinic lies hundreds of times lower, far down the left side. Move the level and see where you are: here {=occupancyCd19} of CD19 and {=occupancyCd3} of CD3 carry a drug. This hook is a matter of assays and of design. In patients toxicity would come long before such levels.',
    describe: {
      still:
        'A blue T cell beside an orange blast. A plot shows a bell-shaped curve over many powers of ten, with the clinic marked far down on its left side and the level of this run on its right.',
      running:
        'So much drug drifts between the cells that both are soon covered with it. {=occupancyCd19} of CD19 on the blast carry a drug, and {=occupancyCd3} of CD3 on the T cell.',
      done: 'Both cells are coated. {=occupancyCd19} of CD19 and {=occupancyCd3} of CD3 carry a drug molecule of their own. On the bell-shaped curve a line marks this level, and another, far to the left, the clinic.',
    },
  },
  'bridge.check': {
    title: 'Check: the bridge',
    line: 'What do you know of the bridge by now?',
    explain:
      'A few questions on what you have seen in this module, while a contact goes on behind them. Each answer is explained at once, right or not, and says where in the scene it could be seen. You may try as often as you like, go back to any step in between, or skip the check and come back later.',
    deed: 'Answer the questions below.',
    outcomeLine: 'That was the bridge.',
    outcome:
      'Most touches fail. One that holds does so by the number of its bridges, and bridges form because CD3 is crowded in the narrow gap, not because the grip is tight. With enough of them the T cell is triggered and turns its granules to the blast. Any question can be tried again. The next module shows what the granules do.',
    describe: {
      still: 'In the background the gap between the T cell above and the blast below.',
      running:
        'In the background drug molecules link CD19 of the blast below with CD3 of the T cell above. Bridges now: {=bridges}.',
      done: 'The gap between the two cells lies in the background. All questions of this check have been answered.',
    },
  },
} as const satisfies StepsWords<(typeof bridge)[number]>;
