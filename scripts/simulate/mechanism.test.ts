/** `contact`, `killing` and `niche` as a person runs them. */

import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { csvText, headingOf } from '../../src/deliver/csv.ts';
import { readArguments } from './arguments.ts';
import { finish } from '../../src/sim/runTable.ts';
import { SettingError } from '../../src/sim/setting.ts';
import type { Call, Command } from '../../src/sim/commands/command.ts';
import { contact } from '../../src/sim/commands/contact.ts';
import { killing } from '../../src/sim/commands/killing.ts';
import { niche } from '../../src/sim/commands/niche.ts';
import { UsageError } from '../../src/sim/commands/option.ts';

const commands: Readonly<Record<string, Command>> = { contact, killing, niche };

function call(line: string): Call {
  const [name = '', ...args] = line.split(' ');
  const command = commands[name];
  if (command === undefined) throw new Error(`No command ${name}.`);
  return readArguments(command, args).call;
}

/** What a call prints. */
function textOf(line: string): string {
  const asked = call(line);
  const outcome = asked.start();
  if (outcome.kind === 'answer') throw new Error(`${line} is no table.`);
  const table = outcome.kind === 'table' ? outcome.table : finish(outcome.plan);
  return csvText(headingOf('0.0.0', asked), table);
}

/** Its rows by column name; every cell is a finite number. */
function rowsOf(line: string): Readonly<Record<string, number>>[] {
  const lines = textOf(line).trimEnd().split('\n');
  const [header = '', ...rows] = lines.filter((each) => !each.startsWith('#'));
  const columns = header.split(',');
  return rows.map((row) => {
    const cells = row.split(',');
    expect(cells).toHaveLength(columns.length);
    const values = cells.map((cell) => (cell === '' ? NaN : Number(cell)));
    expect(values.every((value) => Number.isFinite(value))).toBe(true);
    return Object.fromEntries(columns.map((column, n) => [column, values[n] ?? NaN]));
  });
}

describe('simulate contact', () => {
  it('gives the published bonds within 1 % and three standard errors', () => {
    const runs = 300;
    const rows = rowsOf(
      `contact --kinetics=published --drug=10ng/mL --every=5s --replicates=${runs}`,
    );
    const last = rows.at(-1) ?? {};
    expect(rows[0]?.['bonds_mean']).toBe(0);
    // Liu 2023's formulas: 8.90712 bonds in 5 µm² after 5 s, chance of adhesion 0.254675.
    const within = (column: string, wanted: number) =>
      expect(Math.abs((last[`${column}_mean`] ?? NaN) - wanted)).toBeLessThan(
        0.01 * wanted + (3 * (last[`${column}_sd`] ?? NaN)) / Math.sqrt(runs),
      );
    within('bonds', 8.90712);
    within('trimersPerUm2', 1.78142);
    within('adhesionProbability', 0.254675);
  });

  it('keeps 60 to 99 % of held drug bridged, by its own columns', () => {
    const rows = rowsOf('contact --area=65um2 --seconds=300 --every=300 --replicates=60');
    const { bonds_mean: bonds = 0, heldByCd19_mean: loose = 0 } = rows.at(-1) ?? {};
    expect(bonds / (bonds + loose)).toBeGreaterThan(0.7);
    expect(bonds / (bonds + loose)).toBeLessThan(0.85);
  });

  it('runs extremes: no drug, 10 mg/mL, one receptor of each kind', () => {
    const none = rowsOf('contact --drug=0 --every=5');
    const much = rowsOf('contact --drug=10mg/mL --every=5');
    const one = rowsOf('contact --cd19=1 --cd3=1 --every=5');
    expect(none.at(-1)).toEqual({
      time: 5,
      bonds: 0,
      trimersPerUm2: 0,
      heldByCd19: 0,
      adhesionProbability: 0,
    });
    expect(much.at(-1)?.['bonds']).toBeLessThan(3);
    expect(much.at(-1)?.['heldByCd19']).toBeGreaterThan(100);
    expect(one.at(-1)?.['bonds']).toBeLessThanOrEqual(1);
  });
});

describe('simulate killing', () => {
  it('clears 1:5 within a day in at least 95 % of runs', () => {
    const rows = rowsOf('killing --replicates=100 --every=1h');
    const last = rows.at(-1) ?? {};
    expect(Object.keys(last)).toContain('cleared_fraction');
    expect([rows.length, last['time']]).toEqual([25, 1440]);
    expect(last['cleared_fraction']).toBeGreaterThanOrEqual(0.95);
    expect(last['killsPerTCell_mean']).toBeCloseTo(5, 1);
  });

  it('keeps the steady pace where targets are replaced', () => {
    const rows = rowsOf('killing --t-cells=200 --targets=4000 --replace --hours=480 --every=20d');
    const last = rows.at(-1) ?? {};
    // 10.24 a day, and a first day that gains a third of a kill on it.
    expect(Math.abs((last['killsPerTCellPerDay'] ?? 0) / 10.26 - 1)).toBeLessThan(0.03);
    expect(last['targetsAlive']).toBe(4000);
  });

  it('traces one T cell by the legend above the table', () => {
    const out = textOf('killing --trace --hours=12');
    const rows = rowsOf('killing --trace --hours=12');
    expect(Object.keys(rows[0] ?? {})).toEqual(['time', 'event', 'state', 'target']);
    expect(out).toContain('# state 0: scanning');
    expect(out).toContain('# event 5: hitLethally');
    expect(rows[0]).toEqual({ time: 0, event: -1, state: 0, target: -1 });
    expect(rows.at(-1)?.['time']).toBe(720);
    expect(rows.map((row) => row['time'])).toEqual(
      rows.map((row) => row['time']).toSorted((a = 0, b = 0) => a - b),
    );
    expect(rows.length).toBeGreaterThan(15);
  });

  it('runs without T cells and without targets', () => {
    const idle = rowsOf('killing --t-cells=0 --hours=1');
    const empty = rowsOf('killing --targets=0 --hours=1');
    expect(idle.at(-1)).toMatchObject({ targetsAlive: 500, killsPerTCell: 0, cleared_fraction: 0 });
    expect(empty.at(-1)).toMatchObject({ targetsAlive: 0, killsPerTCell: 0, cleared_fraction: 1 });
  });
});

describe('simulate niche', () => {
  it('kills some three a T cell and day, near its mean field', () => {
    const rows = rowsOf('niche --replicates=10 --every=12h');
    const last = rows.at(-1) ?? {};
    const alive = last['blastsAlive_mean'] ?? NaN;
    expect(last['killsPerTCellPerDay_mean']).toBeGreaterThan(2.5);
    expect(last['killsPerTCellPerDay_mean']).toBeLessThan(4);
    expect(Math.abs(alive - (last['blastsAliveMeanField_mean'] ?? NaN))).toBeLessThan(6);
    expect(rows.map((row) => row['time'])).toEqual([0, 12, 24]);
  });

  it('clears the box where touches hold as in vitro, and spares it without drug or CD19', () => {
    const assay = rowsOf('niche --adhesion=assay --hours=36 --every=12');
    const noDrug = rowsOf('niche --drug=0 --hours=12 --every=12');
    const noCd19 = rowsOf('niche --cd19-negative=1 --hours=12 --every=12');
    expect(assay.at(-1)?.['blastsAlive']).toBeLessThanOrEqual(1);
    for (const rows of [noDrug, noCd19]) {
      expect(rows.at(-1)).toMatchObject({ kills: 0, adhesions: 0 });
      expect(rows.at(-1)?.['touches']).toBeGreaterThan(500);
      expect(rows.at(-1)?.['blastsAlive']).toBeGreaterThanOrEqual(60);
    }
  });

  it('holds the number where the killed are replaced, and gives the same for the same seed', () => {
    const line = 'niche --replace --hours=12 --every=12 --treg=5% --density=2e8 --seed=11';
    const [first, second] = [rowsOf(line), rowsOf(line)];
    expect(first).toEqual(second);
    expect(first.at(-1)).toMatchObject({ blastsAlive: 60, blastsAliveMeanField: 60 });
    expect(first.at(-1)?.['kills']).toBeGreaterThan(0);
  });

  it('runs extremes: no T cells, no blasts, 10 mg/mL', () => {
    const idle = rowsOf('niche --t-cells=0 --hours=2');
    const empty = rowsOf('niche --blasts=0 --hours=2 --adhesion=assay');
    const much = rowsOf('niche --drug=10mg/mL --hours=6 --every=6');
    expect(idle.at(-1)).toMatchObject({ touches: 0, kills: 0, killsPerTCellPerDay: 0 });
    expect(empty.at(-1)).toMatchObject({ blastsAlive: 0, touches: 0, kills: 0 });
    expect(much.at(-1)?.['kills']).toBeLessThan(10);
  });
});

describe('bad input', () => {
  it.each([
    ['contact --kinetics=fast', '--kinetics takes one of simple, published'],
    ['contact --penalty=0.5', '--penalty takes a number from 1 to 1000'],
    ['contact --area=-1', '--area takes a number from 0.01 to 300 um^2'],
    ['killing --t-cells=2.5', '--t-cells takes a whole number from 0 to 100000'],
    ['killing --trace --t-cells=0', '--t-cells must be at least 1 for a trace'],
    ['killing --trace --replicates=2', '--replicates must be 1 for a trace'],
    ['killing --t-cells=100000 --hours=10000', '--hours of 10000 with 100000 T cells'],
    ['niche --density=5e9', '--density takes a number from 1000000 to 1000000000 cells/mL'],
    ['niche --treg=120', '--treg takes a number from 0 to 100 %'],
    ['niche --adhesion=0.2', '--adhesion takes one of contact, assay'],
    ['niche --drug=-1', '--drug takes a number from 0 to'],
  ])('%s is refused in one sentence', (line, sentence) => {
    const told = (): unknown => {
      try {
        return textOf(line);
      } catch (error) {
        // The entry sets the option's name before a setting's own words.
        if (error instanceof SettingError) return `--${error.setting} ${error.message}`;
        return error instanceof UsageError ? error.message : error;
      }
    };
    expect(told()).toContain(sentence);
  });
});

describe('the three', () => {
  it.each(Object.keys(commands))('%s is known to npm run simulate', (name) => {
    const args = ['--import', 'tsx', 'scripts/simulate.ts', name, '--help'];
    const help = execFileSync(process.execPath, args, { encoding: 'utf8' });
    for (const option of Object.keys(commands[name]?.options ?? {})) {
      expect(help).toContain(`--${option}`);
    }
  });
});
