import { describe, expect, test } from 'vitest';
import {
  newChannelId,
  openNotesChannel,
  readMessage,
  type LectureMessage,
  type LectureState,
  type LectureWord,
} from './notesChannel.ts';

const state: LectureState = {
  step: 'grips.race',
  beat: 'run',
  track: 'lecture-15',
  steps: [],
  name: '',
  seed: 7,
  speed: 1,
  ground: 'light',
  running: true,
  black: false,
  pointing: false,
  startedAtMs: null,
  replays: 0,
};

const words: readonly LectureWord[] = [
  { kind: 'hello' },
  { kind: 'ping' },
  { kind: 'bye' },
  { kind: 'taken', to: 'b' },
  { kind: 'state', age: 3, state, timeS: 12.5 },
  { kind: 'state', age: 3, state: { ...state, startedAtMs: 1, steps: ['hit.spared'] }, timeS: 0 },
  { kind: 'pose', pose: { azimuth: -7, elevation: 1, zoom: 2, panX: 0, panY: 0.1 } },
  { kind: 'pointer', at: { x: 0, y: 1 } },
  { kind: 'pointer', at: null },
  { kind: 'pong', timeS: 1, hall: null },
  {
    kind: 'pong',
    timeS: 1,
    hall: { screen: { aspect: 1.6, top: 0, bottom: 0.2, right: 0.5 }, loweredTo: 'low' },
  },
];

function wrapped(word: unknown, more: object = {}): unknown {
  return { product: 'engager-lecture', version: 1, from: 'a', role: 'hall', word, ...more };
}

test.each(words)('a message of the kind $kind is read', (word) => {
  expect(readMessage(wrapped(word))).toEqual({ from: 'a', role: 'hall', word });
});

test.each([
  null,
  undefined,
  'hello',
  7,
  [],
  {},
  wrapped(undefined),
  wrapped({ kind: 'dance' }),
  wrapped({ kind: 'toString' }),
  wrapped({ kind: 'hello' }, { version: 2 }),
  wrapped({ kind: 'hello' }, { product: 'other' }),
  wrapped({ kind: 'hello' }, { role: 'audience' }),
  wrapped({ kind: 'hello' }, { from: 3 }),
  wrapped({ kind: 'pose', pose: { azimuth: 0, elevation: 0, zoom: 0, panX: 0, panY: 0 } }),
  wrapped({ kind: 'pose', pose: { azimuth: NaN, elevation: 0, zoom: 1, panX: 0, panY: 0 } }),
  wrapped({ kind: 'pointer', at: { x: 2, y: 0 } }),
  wrapped({ kind: 'pointer' }),
  wrapped({ kind: 'taken' }),
  wrapped({ kind: 'pong', timeS: -1, hall: null }),
  wrapped({ kind: 'pong', timeS: 1, hall: { screen: null, loweredTo: 'ultra' } }),
  ...[
    { step: 'no.such' },
    { step: 'constructor' },
    { beat: 'shown' },
    { track: 'mine' },
    { steps: ['no.such'] },
    { steps: 'cast.marrow' },
    { name: 'x'.repeat(61) },
    { seed: -1 },
    { seed: 2 ** 32 },
    { speed: 3 },
    { ground: 'pink' },
    { running: 1 },
    { startedAtMs: '0' },
    { replays: 0.5 },
  ].map((wrong) => wrapped({ kind: 'state', age: 1, timeS: 0, state: { ...state, ...wrong } })),
  wrapped({ kind: 'state', age: -1, timeS: 0, state }),
])('what is no message is left unread: %j', (data) => {
  expect(readMessage(data)).toBeUndefined();
});

function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}

describe('a channel', () => {
  test('is heard by the other window and by no other lecture', async () => {
    const heard: Record<string, LectureMessage[]> = { hall: [], notes: [], other: [] };
    const id = newChannelId();
    const open = [
      openNotesChannel(id, 'hall', (message) => heard['hall']?.push(message)),
      openNotesChannel(id, 'notes', (message) => heard['notes']?.push(message)),
      openNotesChannel(newChannelId(), 'notes', (message) => heard['other']?.push(message)),
    ];
    open[0]?.send({ kind: 'hello' });
    await settled();
    for (const channel of open) channel?.close();
    expect(heard).toMatchObject({
      hall: [],
      notes: [{ role: 'hall', word: { kind: 'hello' } }],
      other: [],
    });
  });

  test('that is closed tells nobody, and does not fail', () => {
    const channel = openNotesChannel(newChannelId(), 'hall', () => {});
    channel?.close();
    expect(() => channel?.send({ kind: 'ping' })).not.toThrow();
  });

  test('has a name that an address can hold', () => {
    for (let turn = 0; turn < 100; turn += 1) expect(newChannelId()).toMatch(/^[0-9a-z]{14}$/);
  });
});
