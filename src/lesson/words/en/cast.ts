/** Module 1 in English. */
import type { StepsWords } from '../words.ts';
import type { cast } from '../../modules/cast.ts';

export const castWords = {
  'cast.marrow': {
    title: 'The crowded marrow',
    line: 'Leukaemic blasts fill the marrow. T cells pass by.',
    explain:
      'This is a speck of bone marrow in B-cell leukaemia, some fifty micrometres across. Leukaemic B lymphoblasts, or blasts, about {blastDiameterUm} wide, crowd it: {blastDensityPerMl}. A few T cells, about {tCellDiameterUm} wide, crawl between them at {tCellSpeedUmPerMin}, turning at random. The width of the blasts, their number and that speed are assumed in this model. Nothing draws them to a blast. When one meets a blast, it stays a moment and moves on.',
    deed: 'Find a T cell: press its name in the scene, or choose it below.',
    outcomeLine: 'Without the drug, T cells touch blasts and pass by.',
    outcome:
      'T cells and blasts touch again and again; the count so far in this speck is {=touches}. There is no drug here yet, and no touch leads to a kill; why not comes later. The rest of the lesson is about one small molecule that makes such a chance touch enough.',
    describe: {
      still:
        'A crowd of orange blasts with large nuclei fills a cube of marrow. Smaller blue T cells sit between them.',
      running:
        'Orange blasts crowd the marrow; {=tCells} smaller blue T cells crawl between them at random. They have touched blasts {=touches} times and moved on each time. No blast has died.',
      done: 'Orange blasts crowd the marrow; {=tCells} smaller blue T cells crawl between them at random. They have touched blasts {=touches} times and moved on each time. No blast has died.',
    },
    secondRun: {
      go: 'The same marrow with the drug',
      line: 'With the drug, a chance touch can kill.',
      explain:
        'The same T cells and blasts, now with {css28PublishedMeanPgPerMl} of the drug, the mean level measured at {doseStep2UgPerDay}. Cells still move at random, and most touches still fail. Where nothing happens for long, the clock skips to just before the first blast dies.',
      outcome:
        'Blasts killed so far: {=kills}. T cells meet blasts by chance, as before; but now and then a touch holds, and the T cell kills. After {=timeS} there were {=touches} touches, and {=adhesions} held. How the drug makes a touch hold is shown in the modules that follow.',
      describe:
        'The same crowd of orange blasts and blue T cells. The drug is there too, far too small to see from here. {=timeS} have passed. The T cells have touched blasts {=touches} times. Touches that held: {=adhesions}. Blasts killed: {=kills}. A blast that is killed rounds up, loses its colour and breaks into small round pieces, while the T cell stays whole.',
    },
  },
  'cast.tcell': {
    title: 'The T cell',
    line: 'CD3 is the part of the receptor that signals.',
    explain:
      'This is one T cell, about {tCellDiameterUm} wide. The clusters on its surface are T-cell receptors, drawn far too large and far too few: the caption says by how much. A T cell has about {tcrPerTCell} of them. Each has two parts. Its alpha and beta chains meet what another cell shows; CD3, the part beside them, carries the signal inside. Cells that can kill in this way are mainly CD8 T cells; CD4 T cells can join.',
    deed: 'Look closer: press the receptor with CD3 in the scene, or choose it below.',
    outcomeLine: 'Every T cell carries CD3, whatever its receptor fits.',
    outcome:
      'The part that meets other cells differs from T cell to T cell, so each one fits other peptides. CD3 is the same on all of them, tens of thousands of times on each. It is not a co-receptor: those are CD4 and CD8. A drug that holds CD3 can therefore engage any T cell, and not only the few that fit a peptide of the leukaemia.',
    describe: {
      still:
        'One blue T cell turns slowly. Receptors stand out all over its surface, drawn far too large.',
      running:
        'One blue T cell fills the view and turns slowly. All over its surface stand T-cell receptors with CD3, each a cluster of small balls. They are drawn far too large, and only one of many; the caption gives both numbers. Through the cell one sees its nucleus, a darker ball. Round that lie the lytic granules, yellow balls, strewn along thin fibres: microtubules, which run together at one knob, the centrosome.',
      done: 'The blue T cell turns slowly, with its receptors, drawn far too large, all over the surface. You have looked at one of them: a T-cell receptor, with alpha and beta chains that meet what another cell shows, and CD3 as the part that signals.',
    },
  },
  'cast.blast': {
    title: 'The blast and the B cell',
    line: 'CD19 marks B-lineage cells, malignant and normal.',
    explain:
      'Two cells of the B lineage, side by side. The larger one, about {blastDiameterUm} wide, is a leukaemic blast: an immature B-lineage cell that goes on dividing. The smaller, paler one is a normal B cell. The marks on their surfaces are CD19. In this model a blast carries about {cd19PerBlast} of them; real blasts differ widely.',
    deed: 'Compare the two: press CD19 in the scene, or choose it below.',
    outcomeLine: 'Both carry CD19, so the drug hits both.',
    outcome:
      'CD19 marks cells of the B lineage, cells that start a leukaemia among them. It tells where a cell comes from, not whether it is malignant. So a drug that holds CD19 holds blasts and normal B cells alike, and both are killed. That normal B cells are lost too is no accident of the treatment: it follows from the target.',
    describe: {
      still:
        'Two cells side by side: a larger orange one and a smaller, paler one. Both have the same small marks on their surface.',
      running:
        'Two cells side by side. The larger is the leukaemic blast, orange, with a nucleus that nearly fills it. The smaller, paler one is a normal B cell. The same receptor, CD19, stands out on both.',
      done: 'The blast and the normal B cell lie side by side. They differ in size and in their nucleus, but both carry CD19, and that is what the drug holds.',
    },
  },
  'cast.blind': {
    title: 'A touch, and nothing more',
    line: 'The T cell touches a blast, and nothing follows.',
    explain:
      'The gap between a T cell above and a blast below, {contactGapNm} wide. The blast shows peptides, short pieces of its own proteins, each on an HLA molecule. The T cell has receptors, and each of them fits certain peptides only. There is no drug. This scene is drawn, not modelled: it shows what such receptors do, not how often. Say what you expect, then watch them.',
    question: {
      ask: 'Why does nothing happen to the blast?',
      options: {
        noTouch: {
          text: 'The receptors never reach it',
          feedback:
            'In the scene they do: each T-cell receptor came down onto a peptide, stayed a moment and let go. Reaching the blast is not what is missing. What is missing is a peptide that fits, and the second signal that a T cell normally needs to become active.',
        },
        noMatch: {
          text: 'No receptor finds a peptide that fits',
          feedback:
            'Yes: each receptor met a peptide and let go again, because none fitted. A second, costimulatory signal did not come either.',
        },
        slowKill: {
          text: 'One fits, but killing takes hours',
          feedback:
            'In the scene none fitted: every receptor let go of its peptide again. Time is not what is missing, because a T cell that is triggered needs only minutes to kill.',
        },
      },
    },
    outcomeLine: 'No peptide that fits, no second signal: nothing follows.',
    outcome:
      'Each receptor met a peptide on HLA and let go: none was the one it fits. To become active a T cell normally needs that fit, and a second, costimulatory signal besides, for example when CD28 on the T cell finds its partner on the other cell. Here neither comes. The drug will need neither: it holds CD3 itself, whatever the receptor fits, and works without that second signal.',
    describe: {
      still:
        'A narrow gap between two membranes. Above, blue T-cell receptors hang from the T cell. Below, peptides sit in small holders on the orange blast, with CD19 standing between them.',
      running:
        'The receptors of the T cell drift above the blast. One comes down onto a peptide, rests there for a moment, lets go and moves on; then another does the same. Nothing else happens.',
      done: 'The receptors have met peptides one after another and have let go of every one. None fitted. No second signal has come, and the blast is unharmed.',
    },
  },
  'cast.scale': {
    title: 'Down to the molecule',
    line: 'A cell is a thousand times wider than the drug.',
    explain:
      'From here the way leads down through three decades of length: from the marrow to one T cell beside one blast, about {blastDiameterUm} wide, and on to the gap between their membranes, {contactGapNm} across. The scale bar stays true for the cells all the way. Molecules beside whole cells would be too small to see: there they are drawn larger, and the caption says by how much.',
    deed: 'Dive: use the slider or its buttons, from the marrow to the molecule.',
    outcomeLine: 'With a receptor at each end, the drug spans the gap.',
    outcome:
      'A blast is about {blastDiameterUm} wide. The drug is about {tandemScfvLengthNm} long in this model, a thousandth of that, and the gap between two touching membranes is {contactGapNm}. The drug alone would not reach across: the receptors that it holds stand out from both membranes and make up the rest. So one molecule links one receptor on each side, and no more: it is a link between two cells, not a net around them.',
    describe: {
      still:
        'The crowded marrow, with orange blasts and a few blue T cells, seen from some way off.',
      running: [
        'The crowded marrow from some way off: orange blasts, and a few smaller blue T cells that crawl between them. Molecules are far too small to be seen from here.',
        'One blue T cell beside one larger orange blast, so near that the two fill the view; in each a nucleus shows. T-cell receptors with CD3 stand on the T cell, CD19 on the blast. Drug molecules, each with an orange and a blue end, hang on them or drift past. All these molecules are drawn far too large and too few; the caption gives the numbers.',
        'The narrow gap between two membranes, cut open: above that of the T cell, in blue, below that of the blast, in pale orange. One drug molecule reaches from CD19, which stands on the blast, to a receptor with CD3, which hangs from the T cell. Beside them stands an antibody to compare, a grey Y nearly as tall as the gap. Here nothing is enlarged.',
      ],
      done: 'One drug molecule from near by, between the two membranes. Its pale orange end holds CD19, which stands up from the blast below; its pale blue end holds a T-cell receptor with CD3, which hangs from the T cell above. Receptor, drug and receptor together reach from one membrane to the other.',
    },
  },
  'cast.check': {
    title: 'Check: the cast',
    line: 'What do you know of the cast by now?',
    explain:
      'A few questions on what you have seen in this module, while the marrow goes on behind them. Each answer is explained at once, right or not, and says where in the scene it could be seen. You may try as often as you like, go back to any step in between, or skip the check and come back later.',
    deed: 'Answer the questions below.',
    outcomeLine: 'That was the cast.',
    outcome:
      'You have met the two cells that matter here and what each carries: CD3 on the T cell, CD19 on the blast and on normal B cells. And you have seen that a touch between them comes to nothing by itself. Any question can be tried again. The next module looks at the drug alone.',
    describe: {
      still: 'The crowded marrow in the background: orange blasts, and a few smaller blue T cells.',
      running:
        'The crowded marrow goes on in the background. Blue T cells crawl between orange blasts, touch them and move on.',
      done: 'The crowded marrow goes on in the background. All questions of this check have been answered.',
    },
  },
} as const satisfies StepsWords<(typeof cast)[number]>;
