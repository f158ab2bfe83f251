/** The short table of a run of the bench: the same rows are printed and stand in the README. */
import { placeIds, type PlaceId } from '../../src/lesson/step.ts';
import type { BenchResult } from './result.ts';
import { median, type Comparison } from './timing.ts';

export interface Row {
  readonly figure: string;
  readonly measured: string;
  /** What it may come to at most, or is to come to; empty where nothing was set. */
  readonly limit: string;
}

const BEGIN = '<!-- bench: written by `npm run bench` -->';
const END = '<!-- end of bench -->';

const grouped = (value: number): string => Math.round(value).toLocaleString('en');
const times = (ratio: number): string => `× ${ratio.toFixed(2)}`;
const kb = (size: number): string => `${size.toFixed(1)} kB`;
const seconds = (s: number): string =>
  s < 1 ? `${(1000 * s).toFixed(0)} ms` : `${s.toFixed(1)} s`;
const worstOf = <T>(list: readonly T[], cost: (each: T) => number): T =>
  list.reduce((worst, each) => (cost(each) > cost(worst) ? each : worst));

function weightRows({ product, most }: BenchResult): Row[] {
  const { firstPictures, allScriptKb, still } = product;
  const heaviest = worstOf(firstPictures, ({ codeKb }) => codeKb);
  const media = Math.max(...firstPictures.map(({ mediaKb }) => mediaKb));
  return [
    {
      figure: 'script and style to the first moving picture, gzip',
      measured: kb(heaviest.codeKb),
      limit: kb(most.kb.code),
    },
    { figure: 'fonts and pictures to it', measured: kb(media), limit: kb(most.kb.media) },
    { figure: 'all script, gzip', measured: kb(allScriptKb), limit: kb(most.kb.allScript) },
    {
      figure: 'text before picture',
      measured: firstPictures.every(({ textFirst }) => textFirst) ? 'yes' : 'no',
      limit: 'yes',
    },
    {
      figure: `draws while paused and still, in ${still.length} places`,
      measured: String(still.reduce((sum, { draws }) => sum + draws, 0)),
      limit: '0',
    },
  ];
}

/** The median and the worst of a place. */
function ofPlace<
  T extends { readonly place: PlaceId; readonly step: string; readonly ratio: number },
>(list: readonly T[], place: PlaceId): string {
  const here = list.filter((each) => each.place === place);
  if (here.length === 0) return 'not measured';
  const worst = worstOf(here, ({ ratio }) => ratio);
  return `${times(median(here.map(({ ratio }) => ratio)))}, worst ${times(worst.ratio)} (\`${worst.step}\`)`;
}

function frameRows({ scenes, most }: BenchResult): Row[] {
  const heaviest = (cost: (each: (typeof scenes.steps)[number]) => number): string =>
    grouped(Math.max(...scenes.steps.map(cost)));
  return [
    ...placeIds.map((place) => ({
      figure: `script of a frame against the loop of reference, ${place}`,
      measured: ofPlace(scenes.steps, place),
      limit: times(most.script),
    })),
    ...placeIds.map((place) => ({
      figure: `frame drawn in software against flat colour, ${place}`,
      measured: ofPlace(scenes.shading, place),
      limit: times(most.shading),
    })),
    {
      figure: 'draw calls, most of any step',
      measured: heaviest(({ calls }) => calls),
      limit: grouped(most.calls),
    },
    {
      figure: 'triangles, most of any step',
      measured: heaviest(({ triangles }) => triangles),
      limit: grouped(most.triangles),
    },
    {
      figure: 'bytes left behind by a frame, most of any step',
      measured: heaviest(({ bytesPerFrame }) => bytesPerFrame),
      limit: grouped(most.bytesPerFrame),
    },
  ];
}

function modelRows({ kinetics, contact, niche, cells, experiments, most }: BenchResult): Row[] {
  const compared = (figure: string, { oursPerS, ratio }: Comparison, limit = ''): Row => ({
    figure,
    measured: `${grouped(oursPerS)}, ${times(ratio)}`,
    limit,
  });
  const sizes = cells.sizes.map((size) => size.cells);
  return [
    ...kinetics.flatMap(({ network, againstDirect, againstC }) => {
      const figure = `events of the ${network} in a second`;
      const plain = compared(`${figure}, against the plain direct method`, againstDirect);
      const aim = `${times(1 / most.inC)} or more`;
      return againstC
        ? [plain, compared(`${figure}, against the same in C at -O2`, againstC, aim)]
        : [plain];
    }),
    compared('seconds of a contact in a second, against the plain direct method', contact),
    ...niche.map((each) =>
      compared(
        `hours of a niche of ${grouped(each.cells)} cells in a second, against a plain one`,
        each,
      ),
    ),
    {
      figure: `cost of a niche of ${grouped(Math.min(...sizes))} to ${grouped(Math.max(...sizes))} cells`,
      measured: `grows with cells to the power ${cells.exponent.toFixed(2)}`,
      limit: 'linear',
    },
    ...experiments.map(({ experiment, onceS, replicates, replicatesS }) => ({
      figure: `experiment \`${experiment}\`: one run, ${replicates} runs`,
      measured: `${seconds(onceS)}, ${seconds(replicatesS)}`,
      limit: '',
    })),
  ];
}

export function rowsOf(result: BenchResult): Row[] {
  return [...weightRows(result), ...frameRows(result), ...modelRows(result)];
}

export function machineOf({ machine, scenes }: BenchResult): string {
  return `${machine}; ${scenes.renderer}`;
}

/** The part of the README between its marks. */
export function markdownOf(result: BenchResult): string {
  const rows = rowsOf(result).map(
    ({ figure, measured, limit }) => `| ${figure} | ${measured} | ${limit} |`,
  );
  const head = ['| figure | measured | limit or aim |', '|---|---|---|'];
  return [BEGIN, '', `${machineOf(result)}.`, '', ...head, ...rows, '', END].join('\n');
}

/** The marked part of a README as it is now. Throws where it has no marks. */
export function markedPart(readme: string): string {
  const begin = readme.indexOf(BEGIN);
  const end = readme.indexOf(END);
  if (begin < 0 || end < begin) throw new Error('The README has no place for the figures.');
  return readme.slice(begin, end + END.length);
}
