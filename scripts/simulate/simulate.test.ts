/** The command as a person runs it: what it prints, where, and how it ends. */

import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const entry = ['--import', 'tsx', 'scripts/simulate.ts'];
const folder = mkdtempSync(path.join(tmpdir(), 'engager-simulate-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly told: string;
}

function simulate(...args: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, [...entry, ...args], (error, out, told) => {
      resolve({ code: error === null ? 0 : Number(error.code), out, told });
    });
  });
}

interface Csv {
  readonly heading: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly number[])[];
}

function readCsv(text: string): Csv {
  const lines = text.trimEnd().split('\n');
  const heading = lines.filter((line) => line.startsWith('#'));
  const [header = '', ...rows] = lines.slice(heading.length);
  const columns = header.split(',');
  const cells = rows.map((row) => row.split(',').map((cell) => (cell === '' ? NaN : Number(cell))));
  for (const row of cells) {
    expect(row).toHaveLength(columns.length);
    expect(row.every((cell) => Number.isFinite(cell))).toBe(true);
  }
  return { heading, columns, rows: cells };
}

/** A birth and a death at equal rates, the dead counted, written where the command can read it. */
function birthAndDeath(name: string, dead: string): string {
  const file = path.join(folder, name);
  const reactions = [
    { reactants: { X: 1 }, products: { X: 2 }, rate: 0.1 },
    { reactants: { X: 1 }, products: { [dead]: 1 }, rate: 0.1 },
  ];
  writeFileSync(file, JSON.stringify({ species: { X: 100, [dead]: 0 }, reactions }));
  return file;
}

describe.concurrent('npm run simulate', { timeout: 60_000 }, () => {
  it('lands within four standard errors of 223.26 and 6.77 after a day', async () => {
    const replicates = 1000;
    const { code, out, told } = await simulate(
      'binding',
      '--every=7h',
      `--replicates=${replicates}`,
    );
    expect([code, told]).toEqual([0, '']);
    const { heading, columns, rows } = readCsv(out);
    expect(heading[0]).toMatch(/^# engager \d+\.\d+\.\d+$/);
    expect(heading[1]).toBe(`# command: simulate binding --every=7h --replicates=${replicates}`);
    expect(heading[2]).toBe('# seed: 7');
    expect(heading).toContain('# drug: 621 pg/mL (published)');
    expect(columns.join()).toBe(
      'time,boundCd19PerBlast_mean,boundCd19PerBlast_sd,boundCd3PerTCell_mean,boundCd3PerTCell_sd,freeDrug_mean,freeDrug_sd',
    );
    expect(rows.map(([time]) => time)).toEqual([0, 25_200, 50_400, 75_600, 86_400]);
    const [, cd19 = 0, , cd3 = 0] = rows.at(-1) ?? [];
    // Exact after a day: 223.26113, SD 14.85829, and 6.77424, SD 2.60259 (60 000 x 1.129040e-4).
    expect(Math.abs(cd19 - 223.26113)).toBeLessThan((4 * 14.85829) / Math.sqrt(replicates));
    expect(Math.abs(cd3 - 6.77424)).toBeLessThan((4 * 2.60259) / Math.sqrt(replicates));
  });

  it('gives the same bytes for the same seed, on standard output or in a file', async () => {
    const file = path.join(folder, 'binding.csv');
    const args = ['binding', '--box=50um', '--hours=2', '--seed=11'];
    const [printed, written, other] = await Promise.all([
      simulate(...args),
      simulate(...args, `--out=${file}`),
      simulate('binding', '--box=50um', '--hours=2', '--seed=12'),
    ]);
    expect(written).toEqual({ code: 0, out: '', told: '' });
    expect(readFileSync(file, 'utf8')).toBe(printed.out);
    const { columns, rows } = readCsv(printed.out);
    expect(columns).toEqual(['time', 'boundCd19PerBlast', 'boundCd3PerTCell', 'freeDrug']);
    const perMolecule = 1 / (6.02214076e8 * 50 ** 3);
    for (const [, cd19 = 0, cd3 = 0, free = 0] of rows) {
      expect(free / perMolecule + cd19 + cd3).toBeCloseTo(850, 6);
    }
    expect(readCsv(other.out).rows).not.toEqual(rows);
  });

  it('runs a network of a file at the times asked for, both ends included', async () => {
    const file = birthAndDeath('comma.json', 'a,b');
    const { code, out } = await simulate('network', `--file=${file}`, '--times=10:35:10');
    expect(code).toBe(0);
    const lines = out.split('\n').filter((line) => !line.startsWith('#'));
    expect(lines[0]).toBe('time,X,"a,b"');
    expect(lines.slice(1, -1).map((line) => line.split(',')[0])).toEqual(['10', '20', '30', '35']);
    expect(out).toContain('# rate of reaction 2: 0.1 1/time (chosen)');
  });

  it('runs ten thousand replicates of a birth and death of 100 to time 50', async () => {
    const { out } = await simulate(
      'network',
      `--file=${birthAndDeath('net.json', 'dead')}`,
      '--times=0:50:25',
      '--replicates=10000',
    );
    const { rows } = readCsv(out);
    // X keeps its mean of 100, its variance grows as 100 x 2 x 0.1 x t; the mean of the dead is
    // 100 x 0.1 x t.
    expect(rows.map(([time]) => time)).toEqual([0, 25, 50]);
    for (const [time = 0, mean = 0, sd = 0, dead = 0, deadSd = 0] of rows) {
      expect(Math.abs(mean - 100)).toBeLessThanOrEqual((4 * Math.sqrt(20 * time)) / 100);
      expect(Math.abs(dead - 10 * time)).toBeLessThanOrEqual((4 * deadSd) / 100);
      expect(sd > 0).toBe(time > 0);
    }
  });

  it('prints one JSON object and nothing else where asked', async () => {
    const [answer, table] = await Promise.all([
      simulate('trimer', '--cd3=1e-12', '--cd19=1e-12', '--drug=1e-8'),
      simulate('binding', '--hours=1', '--every=30min', '--json'),
    ]);
    const equilibrium: unknown = JSON.parse(answer.out);
    expect(equilibrium).toEqual({
      trimerM: expect.closeTo(8.26432620322e-18, 27),
      cd3DrugOnlyM: expect.closeTo(9.09000752737e-14, 23),
      cd19DrugOnlyM: expect.closeTo(9.09075131058e-13, 22),
      freeCd3M: expect.closeTo(9.090916604e-13, 22),
      freeCd19M: expect.closeTo(9.0916604616e-14, 23),
      freeDrugM: expect.closeTo(9.99900001653e-9, 18),
    });
    const read = JSON.parse(table.out) as { seed: number; rows: Record<string, number>[] };
    expect(read.seed).toBe(7);
    expect(read.rows.map((row) => row['time'])).toEqual([0, 1800, 3600]);
    expect(Object.keys(read.rows[0] ?? {})).toEqual([
      'time',
      'boundCd19PerBlast',
      'boundCd3PerTCell',
      'freeDrug',
    ]);
  });

  it.each([
    [['bindng'], /^"bindng" is not a command; perhaps you mean binding\.\n$/],
    [
      ['binding', '--drug=-3'],
      /^--drug takes a number from 0 to \d+ pg\/mL; "-3" is outside it\.\n$/,
    ],
    [['binding', '--every=0.001'], /^--every makes a row every .*\.\n$/],
    [
      ['binding', '--out=no/such/folder.csv'],
      /^--out=\S+ cannot be written: there is no folder no\/such\.\n$/,
    ],
  ] as const)('refuses %j in one sentence, exit 2', async (args, sentence) => {
    const { code, out, told } = await simulate(...args);
    expect([code, out]).toEqual([2, '']);
    expect(told).toMatch(sentence);
  });

  it('explains itself', async () => {
    const [all, one] = await Promise.all([simulate('--help'), simulate('binding', '--help')]);
    expect([all.code, one.code]).toEqual([0, 0]);
    for (const name of ['network', 'binding', 'trimer']) expect(all.out).toContain(`  ${name}  `);
    expect(one.out).toContain('--kd-cd19=NUMBERM');
  });

  it('ends quietly when its reader has seen enough', async () => {
    const child = spawn(process.execPath, [...entry, 'binding', '--every=1']);
    let told = '';
    child.stderr.on('data', (text: Buffer) => (told += text.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => {
      child.on('close', resolve);
    });
    expect([code, told]).toEqual([0, '']);
  });
});
