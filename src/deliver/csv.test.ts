/** The bytes of a table: heading, header, rows, nothing lost and nothing blank. */

import { describe, expect, it } from 'vitest';

import { csvText, jsonText, type RunHeading } from './csv.ts';

const heading: RunHeading = {
  version: '1.2.3',
  command: 'simulate binding --drug=621pg/mL',
  seed: 7,
  values: [
    { name: 'drug', value: 621, unit: 'pg/mL', grade: 'published' },
    { name: 'hours', value: 24, unit: 'h', grade: 'chosen' },
  ],
};
const table = {
  columns: ['time', 'a "b", c'],
  rows: [Float64Array.of(0, 0.1 + 0.2), Float64Array.of(1e-300, 5e-324)],
};

describe('csvText', () => {
  it('writes heading, header and rows', () => {
    expect(csvText(heading, table)).toBe(
      [
        '# engager 1.2.3',
        '# command: simulate binding --drug=621pg/mL',
        '# seed: 7',
        '# drug: 621 pg/mL (published)',
        '# hours: 24 h (chosen)',
        'time,"a ""b"", c"',
        '0,0.30000000000000004',
        '1e-300,5e-324',
        '',
      ].join('\n'),
    );
  });

  it('keeps every heading on one line', () => {
    const text = csvText({ ...heading, command: 'simulate network --file=a\nb' }, table);
    expect(text.split('\n')[1]).toBe('# command: simulate network --file=a b');
  });
});

describe('jsonText', () => {
  it('is one object that holds the same numbers', () => {
    const read: unknown = JSON.parse(jsonText(heading, table));
    expect(read).toEqual({
      ...heading,
      columns: table.columns,
      rows: [
        { time: 0, 'a "b", c': 0.1 + 0.2 },
        { time: 1e-300, 'a "b", c': 5e-324 },
      ],
    });
  });
});
