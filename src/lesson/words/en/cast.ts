/** Module 1 in English. */
import type { StepsWords } from '../words.ts';
import type { cast } from '../../modules/cast.ts';

export const castWords = {
  'cast.marrow': {
    title: 'The crowded marrow',
    line: 'Leukaemic blasts fill the marrow. T cells pass by.',
    explain:
      'This is a speck of bone marrow in B-cell leukaemia, some fifty micrometres across. Leukaemic B lymphoblasts, or blasts, about {blastDiameterUm} wide, crowd it: {blastDensityPerMl} in this model. A few T cells, about {tCellDiameterUm} wide, crawl between them at {tCellSpeedUmPerMin}, turning at random. Nothing draws them to a blast. When one meets a blast, it stays a moment and moves on.',
    deed: 'Find a T cell: press its name in the scene, or choose it below.',
    outcomeLine: 'T cells able to kill meet blasts all the time, and pass by.',
    outcome:
      'T cells and blasts touch again and again; the count so far in this speck is {=touches}. There is no drug here yet, and no touch leads to a kill. A T cell normally needs its own peptide on HLA, and a second signal besides. The rest of the lesson is about one small molecule that makes such a chance touch enough.',
    describe: {
      still:
        'A crowd of orange blasts with large nuclei fills a cube of marrow. Smaller blue T cells sit between them.',
      running:
        'Orange blasts crowd the marrow; {=tCells} smaller blue T cells crawl between them at random. They have touched blasts {=touches} times and moved on each time. No blast has died.',
      done: 'Orange blasts crowd the marrow; {=tCells} smaller blue T cells crawl between them at random. They have touched blasts {=touches} times and moved on each time. No blast has died.',
    },
  },
  'cast.scale': {
    title: 'Down to the molecule',
    line: 'A cell is a thousand times wider than the drug.',
    explain:
      'From here the way leads down through three decades of length: from the marrow to one T cell beside one blast, about {blastDiameterUm} wide, and on to the gap between their membranes, {contactGapNm} across. The scale bar stays true all the way. Nothing on this way is magnified until the caption says so.',
    deed: 'Dive: use the slider or its buttons, from the marrow to the molecule.',
    outcomeLine: 'The drug just spans the gap between two cells.',
    outcome:
      'A blast is about {blastDiameterUm} wide. The drug is about {tandemScfvLengthNm} long, a thousandth of that, and the gap between two touching membranes is {contactGapNm}. So one molecule can hold a receptor on each side, and no more than that: it is a link between two cells, not a net around them.',
    describe: {
      still:
        'The crowded marrow, with orange blasts and a few blue T cells, seen from some way off.',
      running:
        'The view moves between the crowded marrow, one T cell beside one blast, and the narrow gap between two membranes where single receptors and drug molecules can be seen.',
      done: 'The narrow gap between two membranes: the T cell above in blue, the blast below in orange, receptors standing on both, and drug molecules that reach from one to the other.',
    },
  },
} as const satisfies StepsWords<(typeof cast)[number]>;
