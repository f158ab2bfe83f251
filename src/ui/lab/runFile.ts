/** A run as files: its table, as the command line writes it, and what they are called. */
import { version } from '../../../package.json';
import { csvText } from '../../deliver/csv.ts';
import type { RunResult } from '../../store/runs.ts';
import type { LabRun } from './useLabData.ts';

export function csvFile({ line, seed, used, table }: RunResult): Blob {
  const text = csvText({ version, command: line, seed, values: used }, table);
  return new Blob([text], { type: 'text/csv;charset=utf-8' });
}

/** `engager-ratio-seed7.csv`, of many runs `engager-ratio-seed7-100runs.csv`. */
export function csvName({ experiment, seed }: LabRun, runs: number): string {
  return `engager-${experiment.id}-seed${seed}${runs === 1 ? '' : `-${runs}runs`}.csv`;
}

export function plotName({ experiment, seed }: LabRun, plot: string, kind: 'svg' | 'png'): string {
  const plain = plot
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return `engager-${experiment.id}-${plain}-seed${seed}.${kind}`;
}
