/** Module 3 in English. */
import type { StepsWords } from '../words.ts';
import type { grips } from '../../modules/grips.ts';

export const gripsWords = {
  'grips.random': {
    title: 'On the way to the cells',
    line: 'Many molecules arrive. Few stay.',
    explain:
      'A T cell and a blast lie in plasma with {css28PublishedMeanPgPerMl} of the drug: on average one molecule in a cube with an edge of {drugSpacingUm}. The blast is the larger cell and carries CD19; the T cell is smaller and carries CD3. The counters show how many molecules reached each of them, and how many were caught in all. Say what you expect. The run shows twenty minutes of the model.',
    question: {
      ask: 'What guides the drug to the blast?',
      options: {
        cd19: {
          text: 'CD19 draws it in',
          feedback:
            'Then more molecules would have reached the blast than diffusion brings. {=arrivalsBlast} arrived; diffusion alone brings {=lawArrivalsBlast} on average. Of these the blast caught {=capturedCd19}. CD19 acts only on a molecule that is already there.',
        },
        nothing: {
          text: 'Nothing: it arrives by chance',
          feedback:
            'Yes: {=arrivalsBlast} molecules reached the blast and {=arrivalsTCell} reached the T cell. Diffusion alone brings {=lawArrivalsBlast} and {=lawArrivalsTCell} on average. The blast caught {=capturedCd19} of them, the T cell {=capturedCd3}.',
        },
        tCell: {
          text: 'The T cell collects it first',
          feedback:
            'The T cell did catch more, {=capturedCd3} against {=capturedCd19}. But {=arrivalsTCell} molecules reached it, and diffusion alone brings {=lawArrivalsTCell} on average. It draws nothing in, and the blast is reached just as freely.',
        },
      },
    },
    outcomeLine: 'Nothing guides it. Nearly every arrival leaves again.',
    outcome:
      'Diffusion brings molecules to both cells, more to the larger one, and which of them are caught is chance. In this model the blast catches about one in {arrivalsPerCaptureBlast}, the T cell about one in {arrivalsPerCaptureTCell}, because it carries more receptors. A single receptor binds about once in {encountersPerBinding}. These shares rest on an assumed rate of binding. So CD19 does not call the drug. What it does with a molecule once it has caught one comes next.',
    describe: {
      still:
        'A blue T cell lies beside a larger orange blast. Around them, far apart from each other, drug molecules with a blue and an orange end drift and tumble.',
      running:
        'Drug molecules wander between the two cells, touch one of them and drift off again. After {=timeS}, {=arrivalsBlast} molecules have reached the blast and {=arrivalsTCell} the T cell. The blast has caught {=capturedCd19} of them, the T cell {=capturedCd3}.',
      done: '{=timeS} have passed. {=arrivalsBlast} molecules reached the blast and {=arrivalsTCell} the T cell. Nearly all of them left again: the blast caught {=capturedCd19}, the T cell {=capturedCd3}. None came by any other way than chance.',
    },
  },
  'grips.race': {
    title: 'The race',
    line: 'Two cells meet the same drug. Which one keeps it?',
    explain:
      'A T cell and a leukaemic blast share plasma with {css28PublishedMeanPgPerMl} of blinatumomab, the mean level measured at {doseStep2UgPerDay}. The blast carries about {cd19PerBlast} CD19, a number that is assumed; the T cell about {tcrPerTCell} receptors with CD3. KD, the dissociation constant, is {kdCd19M} for CD19 and {kdCd3M} for CD3. Nothing is bound yet. Molecules arrive by chance; the model runs for a day.',
    question: {
      ask: 'After a day, which cell holds more drug, and by how much?',
      options: {
        alike: {
          text: 'About the same on both',
          feedback:
            'They do meet the same drug, and the T cell even caught more of it: {=capturedCd3} molecules against {=capturedCd19}. But catching is not keeping. At the end the blast held {=boundCd19}, the T cell {=boundCd3}.',
        },
        blast: {
          text: 'The blast, by tens of times',
          feedback:
            'Yes: the blast held {=boundCd19}, the T cell {=boundCd3}. The T cell caught more molecules ({=capturedCd3} against {=capturedCd19}) and let nearly all of them go again.',
        },
        tCell: {
          text: 'The T cell: it has more receptors',
          feedback:
            'More receptors do catch more: {=capturedCd3} molecules against {=capturedCd19} on the blast. But CD3 lets go about a hundred times sooner, so the T cell held only {=boundCd3} at the end, the blast {=boundCd19}.',
        },
      },
    },
    outcomeLine: 'The T cell soon lets go. The blast keeps its hold.',
    outcome:
      'KD is the ratio of letting go to catching on: the smaller, the tighter. In this model both arms catch on at the same assumed rate, so a drug stays on CD19 for {residenceCd19S} on average and on CD3 for {residenceCd3S}. Only the hundredfold ratio is known. Over many such days the mean is {=lawMeanCd19} on the blast and {=lawMeanCd3} on the T cell. Here {=occupancyCd19} of CD19 and {=occupancyCd3} of CD3 are taken. Nothing steered a single molecule.',
    describe: {
      still:
        'A blue T cell, {tCellDiameterUm} across and covered with CD3, lies beside an orange blast, {blastDiameterUm} across and covered with CD19. Drug molecules, each with a blue and an orange end, drift and tumble between them. None is bound.',
      running:
        'Drug molecules tumble, touch and mostly miss. {=timeS} have passed. The blast holds {=boundCd19} drug molecules on CD19; the T cell holds {=boundCd3} on CD3. The blast has caught {=capturedCd19} in all, the T cell {=capturedCd3}.',
      done: 'A day has passed. The blast holds {=boundCd19} drug molecules, spread over its surface; the T cell holds {=boundCd3}. In this model the blast held each of the {=capturedCd19} that it caught for hours on average, the T cell each of its {=capturedCd3} for a minute or two.',
    },
  },
  'grips.hold': {
    title: 'Two stopwatches',
    line: 'How long does each grip hold?',
    explain:
      'One receptor of each kind, each holding one drug, each with a stopwatch. In this model both arms take hold at the same assumed rate and differ only in how soon they let go. KD is the rate of letting go over the rate of taking hold: {kdCd19M} for CD19, {kdCd3M} for CD3. The drug is kept far denser here than in any patient, so that an empty CD3 soon holds one again.',
    deed: 'First wait until CD3 has let go once. Then set its KD so that it holds as long as CD19, and watch its stopwatch run on.',
    outcomeLine: 'With the same KD, CD3 holds as long as CD19 on average.',
    outcome:
      'At {kdCd3M} a drug stays on CD3 for {residenceCd3S} on average in this model; at {kdCd19M}, on CD19, for {residenceCd19S}. As you have set it, CD3 holds for {=lawHoldCd3S} on average. The times rest on an assumed rate of taking hold, {konPerMPerS}: no measured one was found. Only the ratio is known, about a hundred. Each single grip ends by chance, sooner or later than its mean.',
    describe: {
      still:
        'Two pieces of membrane side by side. On the orange one, from the blast, CD19 holds a drug molecule. On the blue one, from the T cell, a receptor with CD3 holds another.',
      running:
        'Two receptors, side by side; each takes hold of a drug molecule and lets go of it again. Grips so far: {=holdsCd19} of CD19, {=holdsCd3} of CD3. As KD stands now, a grip lasts {=lawHoldCd19S} on average on CD19 and {=lawHoldCd3S} on CD3. The stopwatch of CD19 shows {=stopwatchCd19S}, that of CD3 {=stopwatchCd3S}; an empty receptor shows nought.',
      done: 'Two receptors, side by side. With the KD as you have set it, a grip lasts {=lawHoldCd3S} on average on CD3 and {=lawHoldCd19S} on CD19. Grips in this run so far: {=holdsCd19} of CD19, {=holdsCd3} of CD3. The stopwatch of CD19 shows {=stopwatchCd19S}, that of CD3 {=stopwatchCd3S}; any one grip may be shorter or longer than its mean.',
    },
  },
  'grips.check': {
    title: 'Check: two grips',
    line: 'What do you know of the two grips by now?',
    explain:
      'A few questions on what you have seen in this module, while the race goes on behind them. Each answer is explained at once, right or not, and says where in the scene it could be seen. You may try as often as you like, go back to any step in between, or skip the check and come back later.',
    deed: 'Answer the questions below.',
    outcomeLine: 'That was the drug between two cells.',
    outcome:
      'The drug comes to both cells by chance. Which cell holds more of it is a matter of how long each grip lasts: a small KD is a tight grip, and the one for CD19 is about a hundred times smaller. So most of the drug that is bound sits on the blast. What the weak grip is good for comes in the next module.',
    describe: {
      still:
        'A blue T cell and a larger orange blast in the background, with drug molecules between them.',
      running:
        'In the background drug molecules drift between a blue T cell and a larger orange blast. The blast holds {=boundCd19}, the T cell {=boundCd3}.',
      done: 'In the background the blast holds {=boundCd19} drug molecules, the T cell {=boundCd3}. All questions of this check have been answered.',
    },
  },
} as const satisfies StepsWords<(typeof grips)[number]>;
