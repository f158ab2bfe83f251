/** `npm run bench`: what the product weighs, and what a frame, an event and an experiment cost, as ratios
 * that mean something on any machine; prints a table and writes it to the README, and bench/result.json.
 * With `--quick` it takes little time, means little and writes nothing. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { measureCells, measureExperiments, measureNiche } from './bench/experiments.ts';
import { compileDirectMethod } from './bench/inC.ts';
import { measureContact, measureKinetics } from './bench/kinetics.ts';
import { measureProduct } from './bench/product.ts';
import { most, tooMuch, type BenchResult } from './bench/result.ts';
import { measureScenes } from './bench/scenes.ts';
import { machineOf, markdownOf, markedPart, rowsOf } from './bench/table.ts';
import { root } from './install.mjs';

/** Cells at one density for the cost against cells. */
const SIZES = [60, 180, 540, 1620, 5000];
const quick = process.argv.includes('--quick');
const scenes = quick
  ? { every: 10, frames: 3, rounds: 1, drawn: 1 }
  : { every: 1, frames: 31, rounds: 3, drawn: 3 };
const effort = quick
  ? { rounds: 1, spentMs: 100, nicheHours: 2, crowdHours: 0.02, sizeHours: 0.5, replicates: 5 }
  : { rounds: 7, spentMs: 400, nicheHours: 24, crowdHours: 0.1, sizeHours: 6, replicates: 100 };

const started = performance.now();
const { rounds, spentMs, nicheHours, crowdHours, sizeHours, replicates } = effort;
const inC = compileDirectMethod();
const saying = <T>(what: string, found: T): T => {
  console.log(`  ${Math.round((performance.now() - started) / 1000)} s: ${what}`);
  return found;
};
const result: BenchResult = {
  machine: `${cpus()[0]?.model ?? 'unknown'} × ${cpus().length}, Node ${process.version}`,
  product: saying('the product', await measureProduct()),
  scenes: saying('the scenes of its steps', await measureScenes(scenes)),
  most,
  kinetics: saying('kinetics', measureKinetics(inC, rounds, spentMs)),
  contact: measureContact(rounds),
  niche: [measureNiche(72, nicheHours, rounds), measureNiche(1200, crowdHours, rounds)],
  cells: saying('the niche', measureCells(SIZES, sizeHours, rounds)),
  experiments: saying('experiments', measureExperiments(replicates, rounds)),
};

const rows = rowsOf(result);
const width = Math.max(...rows.map(({ figure }) => figure.length)) + 2;
console.log(`\n${machineOf(result)}\n`);
for (const { figure, measured, limit } of rows) {
  console.log(`  ${figure.padEnd(width)}${measured}${limit === '' ? '' : `  (${limit})`}`);
}
if (!inC) console.log('  No C compiler was found here, so nothing is compared with C.');
const slow = result.scenes.steps.filter(({ ratio }) => ratio > most.script);
for (const { step, ratio } of slow) {
  console.log(`Above the aim for script: ${step}, × ${ratio.toFixed(2)}.`);
}
for (const { step, ratio } of result.scenes.shading.filter((each) => each.ratio > most.shading)) {
  console.log(`Above the aim for shading: ${step}, × ${ratio.toFixed(2)}.`);
}
if (!quick) {
  mkdirSync(join(root, 'bench'), { recursive: true });
  writeFileSync(join(root, 'bench/result.json'), `${JSON.stringify(result, null, 2)}\n`);
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const written = readme.replace(markedPart(readme), () => markdownOf(result));
  writeFileSync(join(root, 'README.md'), written);
  console.log('\nbench/result.json and the table in the README are written.');
}
console.log(`\nAfter ${Math.round((performance.now() - started) / 1000)} s.`);
const failures = tooMuch(result);
for (const sentence of failures) console.error(sentence);
process.exit(failures.length > 0 ? 1 : 0);
