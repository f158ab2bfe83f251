/** The minutes of the notes make the plans that `docs/teaching.md` prints, and these keep their length. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { stepNumber } from '../../../contents.ts';
import { lectureWay } from '../../../lectureChart.ts';
import { stepOf, type StepId } from '../../../lesson.ts';
import { modules } from '../../../step.ts';
import { tracks, type TrackId } from '../../../tracks.ts';
import { minutesOn } from '../../notes.ts';
import { loadNotes, stepNotes } from './shelf.ts';

await loadNotes(...modules);
const teaching = readFileSync(new URL('../../../../../docs/teaching.md', import.meta.url), 'utf8');

function minutesOf(track: TrackId, id: StepId): number {
  const notes = stepNotes(id);
  if (!notes) throw new Error(`There are no notes for ${id}.`);
  return minutesOn(track, notes);
}

function together(track: TrackId, ids: readonly StepId[]): number {
  return ids.reduce((sum, id) => sum + minutesOf(track, id), 0);
}

/** `4:45` for 4.75 minutes. */
function clock(minutes: number): string {
  const seconds = Math.round(60 * minutes);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** The cells of every row of the guide that begins with `begin`. */
function rows(begin: RegExp): string[][] {
  return teaching
    .split('\n')
    .filter((line) => line.startsWith('| ') && begin.test(line))
    .map((line) =>
      line
        .split('|')
        .map((cell) => cell.trim())
        .slice(1, -1),
    );
}

test.each([
  ['lecture-15', 15],
  ['lecture-45', 45],
] as const)('%s ends within %d minutes, and leaves no more than one', (track, whole) => {
  const minutes = together(track, lectureWay(track, []));
  expect(minutes).toBeLessThanOrEqual(whole);
  expect(minutes).toBeGreaterThanOrEqual(whole - 1);
});

test('a step takes no longer where there is less time', () => {
  for (const id of lectureWay('full', [])) {
    const notes = stepNotes(id);
    if (!notes) continue;
    const { usual, 'lecture-45': long = usual, 'lecture-15': short = long } = notes.minutes;
    expect(short, id).toBeLessThanOrEqual(long);
    expect(long, id).toBeLessThanOrEqual(usual);
  }
});

test('the guide times the short lecture as the notes do', () => {
  const printed = rows(/^\| \d+:\d\d \| \d+\.\d+ `/);
  let at = 0;
  const planned = lectureWay('lecture-15', []).map((id) => {
    const minutes = minutesOf('lecture-15', id);
    const row = [clock(at), `${stepNumber(id)} \`${id}\``, String(minutes)];
    at += minutes;
    return row;
  });
  expect(printed.map(([when, step, , minutes]) => [when, step, minutes])).toEqual(planned);
  expect(teaching).toContain(`${lectureWay('lecture-15', []).length} steps, ${at} minutes`);
});

test('the guide times the modules of the long lecture as the notes do', () => {
  const way = lectureWay('lecture-45', []);
  const printed = rows(/^\| \d+:\d\d \| \d+ [A-Z]/);
  const planned = modules.map((_, index) => {
    const before = way.filter((id) => modules.indexOf(stepOf(id).module) < index);
    return [clock(together('lecture-45', before)), String(index + 1)];
  });
  expect(printed.map(([when, module]) => [when, module?.split(' ')[0]])).toEqual(planned);
  expect(teaching).toContain(`${together('lecture-45', way)} minutes in the notes`);
});

test('the guide times the two sittings as the notes do', () => {
  const printed = rows(/^\| [12] (How|At)/).map((cells) => Number(cells[2]));
  const first = modules.indexOf('infusion');
  const of = (earlier: boolean): readonly StepId[] =>
    tracks.clinical.filter((id) => modules.indexOf(stepOf(id).module) < first === earlier);
  expect(printed).toEqual([together('clinical', of(true)), together('clinical', of(false))]);
  expect(teaching).toContain(`${together('clinical', tracks.clinical)} minutes by the notes`);
});
