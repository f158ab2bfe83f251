/** Module 5 in English. */
import type { hit } from '../../modules/hit.ts';
import type { StepsWords } from '../words.ts';

export const hitWords = {
  'hit.perforin': {
    title: 'Doors in the membrane',
    line: 'Granules open into the gap. Does perforin burst the cell?',
    explain:
      'Granules of the T cell fuse with its membrane and let out perforin. Perforin inserts into the membrane of the blast and closes into rings, drawn with {poreSubunits} each and a hole of {perforinPoreDiameterNm}. No lipid is left inside a ring. In this run the granules hold no granzyme, so that you see what perforin does alone. We follow a hit that would have killed.',
    question: {
      ask: 'What will the pores alone do to the blast?',
      options: {
        bursts: {
          text: 'They burst it',
          feedback:
            'They do not. After {=sinceHitS} the share of the pores that is open is {=poresOpen}, and the blast stands. A nucleated cell mends such pores fast. Perforin lets in what kills; alone it does not kill.',
        },
        closes: {
          text: 'Little: the blast closes them again',
          feedback:
            'Yes: repair begins at {poreResealStartS} and is complete by {poreResealEndS}. After {=sinceHitS} the share that is open is {=poresOpen}, and the blast lives.',
        },
        leaks: {
          text: 'They stay open and it leaks until it dies',
          feedback:
            'They do not stay open. Repair begins at {poreResealStartS} and is complete by {poreResealEndS}. After {=sinceHitS} the share that is open is {=poresOpen}.',
        },
      },
    },
    outcomeLine: 'Pores are doors that are open for a minute.',
    outcome:
      'Perforin opened the membrane and the blast closed it again: repair begins at {poreResealStartS} and is complete by {poreResealEndS}. Without granzyme this blast lives. So perforin does not burst a cell; it opens doors for a short time. How many pores a hit makes is not claimed here; the drawing has {poresPerHit}. What perforin lets in is the next step.',
    describe: {
      still:
        'The gap, seen from the side. A granule of the blue T cell lies against its membrane, above the orange membrane of the blast.',
      running:
        'When the granule opens, perforin comes down onto the membrane of the blast and closes into rings with an empty hole. Time since the hit: {=sinceHitS}. Share of the pores that is open: {=poresOpen}.',
      done: 'The rings have closed and the membrane of the blast is whole again, {=sinceHitS} after the hit. The share of the pores that is open is {=poresOpen}. The blast lives.',
    },
  },
  'hit.granzyme': {
    title: 'Granzyme gets in',
    line: 'The doors are open for a minute. How many get in?',
    explain:
      'The same granules also hold granzyme B, an enzyme smaller than the hole of a pore. It drifts about at random: most of it misses, some passes through while the pores are open. In this model {granzymeToKill} of it inside commit the blast to death. That number is assumed, not measured. We follow a hit that kills. Drawn is entry through the membrane.',
    deed: 'Count the granzymes in, until there are enough.',
    outcomeLine: 'Perforin lets it in. Granzyme kills.',
    outcome:
      'Granzymes inside: {=granzymesInside}; needed in this model: {=granzymesToKill}. From here on the blast is bound to die, even if its membrane mends. Not every hit gets so far: in the model {granzymeEntryMean} enter on average, which is assumed too, so some hits fail. Whether granzyme enters through the outer membrane, as drawn, or is taken up with perforin and leaves from an endosome is still debated.',
    describe: {
      still:
        'The gap, seen from the side, with a granule of the T cell at its membrane and the membrane of the blast below.',
      running:
        'Once the granule has opened, rings of perforin stand open in the membrane of the blast. Small granzymes drift in the gap; most miss, a few go down through a ring. Inside now: {=granzymesInside}; needed: {=granzymesToKill}. Share of the pores that is open: {=poresOpen}.',
      done: 'Granzymes have passed through the rings into the blast: {=granzymesInside} are inside, and {=granzymesToKill} are enough in this model. The blast is bound to die.',
    },
  },
  'hit.apoptosis': {
    title: 'The blast takes itself apart',
    line: 'Enough granzyme is in. Watch the blast.',
    explain:
      'Granzyme B cuts Bid within {bidCleavageMaxMin} and switches on caspases, enzymes of the blast itself. They spread through the cell. The blast rounds up, here after {poreToRoundingMeanMin} on average, an assumed time. Later its surface blebs and its nucleus breaks up. The time of blebbing is illustrative. The clock skips where nothing new happens.',
    deed: 'Watch until the blast has broken up.',
    outcomeLine: 'A death from within, and contained.',
    outcome:
      'Caspases took the blast apart from within: it rounded, blebbed and broke into pieces that stay closed, so that little spills out. This is apoptosis. The granzymes that started it: {=granzymesInside}. The pores had closed long before; they did not kill. How soon a blast blebs and breaks up is assumed in this model, and the time shown is illustrative.',
    describe: {
      still:
        'A blue T cell lies flat against an orange blast. Its granules are gathered at the contact.',
      running:
        'After the hit a glow of active caspases spreads through the orange blast from the contact. The blast draws itself up into a ball; bulges form on its surface. Time since the hit: {=sinceHitS}. Granzymes inside: {=granzymesInside}.',
      done: 'The blast has turned grey and lies in small round pieces. The T cell has let go and is whole. {=sinceHitS} have passed since the hit.',
    },
  },
  'hit.spared': {
    title: 'The T cell lives',
    line: 'The blast dies. What becomes of the T cell?',
    explain:
      'Two pairs, one above the other. In the upper one the hit kills the blast; we follow such a contact. In the lower one the T cell has perforin but no granzyme, so its blast does not die. Each hit uses {granulesPerHit} of the {granulesPerTCell} that this model gives a T cell. Both clocks start when calcium rises.',
    question: {
      ask: 'What becomes of the T cell that kills?',
      options: {
        dies: {
          text: 'Its own perforin kills it too',
          feedback:
            'It is unharmed: it let go of the dying blast {=calciumToReleaseS} after its calcium rose. Granules left: {=granulesLeft}. The killer survives its own perforin.',
        },
        stays: {
          text: 'It stays on the dead cell',
          feedback:
            'It let go {=calciumToReleaseS} after its calcium rose, while the blast was dying. A T cell stays long where its target does not die, as in the other pair.',
        },
        letsGo: {
          text: 'It lets go, unharmed',
          feedback:
            'Yes: it let go {=calciumToReleaseS} after its calcium rose. Granules left: {=granulesLeft}.',
        },
      },
    },
    outcomeLine: 'It lets go, unharmed, and can kill again.',
    outcome:
      'This T cell let go {=calciumToReleaseS} after its calcium rose; {calciumToDetachMin} is the measured mean, of mouse T cells. Granules left: {=granulesLeft}. In the other pair nothing dies, and such a contact goes on for {failedContactDurationMin} on average. So the death of the target ends a contact early. The T cell then refills its granules, in this model for {reloadMeanMin}, a time that is assumed.',
    describe: {
      still:
        'Two pairs, one above the other. In each a blue T cell lies flat against an orange blast, with its granules gathered at the contact.',
      running:
        'In the upper pair calcium rose in the T cell {=sinceCalciumS} ago; once its granules open, the blast is hit and begins to die. In the lower pair calcium rose {=besideSinceCalciumS} ago; no hit comes, the blast stays whole and the T cell holds on.',
      done: 'In the upper pair the T cell has let go of its dying blast and stands apart, whole, with {=granulesLeft} granules left. In the lower pair the blast is alive; calcium rose there {=besideSinceCalciumS} ago.',
    },
  },
  'hit.dose': {
    title: 'How much is enough?',
    line: 'At what level do half of the contacts trigger?',
    explain:
      'A contact triggers its T cell once {trimersToKill} have formed, here bridges; the number is taken over from natural ligands. The level of the drug sets how much sits on a blast, here with an assumed {cd19PerBlast} CD19, how many bridges a contact comes to, and the share of contacts that trigger. These three are what the model expects of full-grown contacts; the pair in the scene is one contact at your level, whatever comes of it.',
    deed: 'Find the level at which half of the contacts trigger.',
    outcomeLine: 'In this model half of the contacts trigger far below the usual level.',
    outcome:
      'At {=drugPgPerMl} the model expects {=lawBridges} bridges in a contact, and {=lawTriggerShare} of contacts to trigger. The clinic, at {css28PublishedMeanPgPerMl}, is several times higher. In the test tube the drug is active from {activeConcLowPgPerMl} to {activeConcHighPgPerMl}. There our model is too weak. Its law of adhesion includes integrins only in part, and it leaves out that real contacts may collect drug.',
    describe: {
      still:
        'A blue T cell beside an orange blast. Next to the scene a plot rises from nearly none of the contacts at low levels to all at high ones, with the levels that work in the test tube shaded.',
      running:
        'One T cell holds one blast. At {=drugPgPerMl} the model expects {=lawDrugPerBlast} drug molecules on a blast, {=lawBridges} bridges in a contact, and {=lawTriggerShare} of contacts to trigger.',
      done: 'At {=drugPgPerMl} the model expects {=lawTriggerShare} of contacts to trigger. It expects {=lawDrugPerBlast} drug molecules on a blast and {=lawBridges} bridges in a contact. On the plot a line marks this level on the rising curve; the levels that work in the test tube are shaded.',
    },
  },
  'hit.check': {
    title: 'Check: the lethal hit',
    line: 'What do you know of the hit by now?',
    explain:
      'A few questions on what you have seen in this module, while two contacts go on behind them. Each answer is explained at once, right or not, and says where in the scene it could be seen. You may try as often as you like, go back to any step in between, or skip the check and come back later.',
    deed: 'Answer the questions below.',
    outcomeLine: 'That was the lethal hit.',
    outcome:
      'Perforin opens doors that close again in a minute or so. Granzyme that gets in, by whichever of the two ways, switches on caspases, and the blast takes itself apart. When it dies, the T cell lets go, unharmed, and has granules left. Any question can be tried again. The next module shows what such a T cell does next.',
    describe: {
      still: 'In the background two pairs of a blue T cell and an orange blast.',
      running:
        'In the background two pairs. In one the T cell hits its blast and lets go of it; in the other it holds on.',
      done: 'Two pairs lie in the background. All questions of this check have been answered.',
    },
  },
} as const satisfies StepsWords<(typeof hit)[number]>;
