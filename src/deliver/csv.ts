/** A run's table as text: the same bytes from the page and from the command line. */

import type { Call } from '../sim/commands/command.ts';
import type { UsedValue } from '../sim/commands/option.ts';
import type { RunTable } from '../sim/runTable.ts';

/** All that is needed to make the table again. */
export interface RunHeading {
  readonly version: string;
  readonly command: string;
  readonly seed: number;
  readonly values: readonly UsedValue[];
}

/** What stands above the table of a call. */
export function headingOf(version: string, { line, seed, used }: Call): RunHeading {
  return { version, command: line, seed, values: used };
}

/**
 * Comma-separated text: `#` lines (product and version, command line, seed, every value with unit
 * and grade), a header row, then the rows, numbers in the shortest form that reads back the same.
 */
export function csvText(heading: RunHeading, table: RunTable): string {
  const lines = [
    `# engager ${heading.version}`,
    `# command: ${heading.command}`,
    `# seed: ${heading.seed}`,
    ...heading.values.map(
      ({ name, value, unit, grade }) => `# ${name}: ${value} ${unit} (${grade})`,
    ),
  ].map((line) => line.replaceAll(/[\r\n]+/g, ' '));
  lines.push(table.columns.map(csvCell).join(','));
  for (const row of table.rows) lines.push(row.join(','));
  return `${lines.join('\n')}\n`;
}

/** The same as one JSON object, a row an object by column name. */
export function jsonText(heading: RunHeading, table: RunTable): string {
  const rows = table.rows.map((row) =>
    Object.fromEntries(table.columns.map((column, index) => [column, row[index]])),
  );
  return `${JSON.stringify({ ...heading, columns: table.columns, rows })}\n`;
}

/** An answer that is no table, in full precision. */
export function answerText(answer: Readonly<Record<string, number>>): string {
  return `${JSON.stringify(answer)}\n`;
}

/** Quoted as in RFC 4180 where a name holds a comma, a quote or a line break. */
function csvCell(name: string): string {
  return /[",\r\n]/.test(name) ? `"${name.replaceAll('"', '""')}"` : name;
}
