import { expect, test } from 'vitest';
import { readParameters } from './learningParameters.ts';

test('nothing asked for is all of the lesson', () => {
  expect(readParameters('')).toEqual({ track: 'full', module: null, complaints: [] });
  expect(readParameters('?probe', 'track=')).toMatchObject({ track: 'full', complaints: [] });
});

test('a track and a module of it', () => {
  expect(readParameters('?track=clinical&module=hit')).toEqual({
    track: 'clinical',
    module: 'hit',
    complaints: [],
  });
  // What the system says at the launch goes before what the package has.
  expect(readParameters('?track=clinical', 'module=cast&track=full')).toMatchObject({
    track: 'full',
    module: 'cast',
  });
});

test.each(['?track=nowhere', '?module=13', '?module=<script>', '?track=clinical%00'])(
  '%s is said, and nothing is lost by it',
  (text) => {
    const { track, module, complaints } = readParameters(text);
    expect({ track, module }).toEqual({ track: 'full', module: null });
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toMatchObject({ notice: 'badValue' });
  },
);
