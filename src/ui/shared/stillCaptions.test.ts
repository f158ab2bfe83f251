import { expect, test } from 'vitest';
import captions from '../../../assets/steps/captions.json';
import { steps } from '../../lesson/lesson.ts';

test('the picture of every step was asked what is not as it is in it', () => {
  expect(Object.keys(captions)).toEqual(steps.map(({ id }) => id));
});
