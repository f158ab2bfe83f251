import { describe, expect, test } from 'vitest';
import { lectureActs, type LectureAct } from '../../lesson/words/present.ts';
import { actOf, keepsKey, lectureKeys, scrolls } from './keys.ts';

function press(key: string, held: Partial<Record<'shiftKey' | 'ctrlKey' | 'altKey', true>> = {}) {
  return { key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held };
}

const expected: readonly [LectureAct, ReturnType<typeof press>[]][] = [
  ['next', [press('PageDown'), press(' '), press('ArrowRight'), press('n'), press('N')]],
  ['back', [press('PageUp'), press(' ', { shiftKey: true }), press('ArrowLeft'), press('p')]],
  ['first', [press('Home')]],
  ['last', [press('End')]],
  ['black', [press('b'), press('.'), press('v')]],
  ['fullScreen', [press('f')]],
  ['save', [press('c')]],
  ['overview', [press('o'), press('Escape')]],
  ['jump', [press('g')]],
  ['notes', [press('s')]],
  ['ground', [press('l')]],
  ['labels', [press('t')]],
  ['run', [press('k')]],
  ['replay', [press('r')]],
  ['pointer', [press('q')]],
  ['help', [press('?', { shiftKey: true })]],
];

test.each(expected)('%s has its keys', (act, presses) => {
  for (const each of presses) expect(actOf(each, true)).toBe(act);
});

test('everything that can be done has a key, and no key does two things', () => {
  expect(new Set(expected.map(([act]) => act))).toEqual(new Set(lectureActs));
  const all = Object.values(lectureKeys).flat();
  expect(new Set(all).size).toBe(all.length);
});

describe('with single-key shortcuts off', () => {
  test('letters and signs do nothing', () => {
    for (const key of 'nbpvfcogsltkrq.?') expect(actOf(press(key), false)).toBeUndefined();
  });

  test('a clicker still works', () => {
    for (const key of ['PageDown', ' ', 'ArrowRight'])
      expect(actOf(press(key), false)).toBe('next');
    expect(actOf(press('PageUp'), false)).toBe('back');
    expect(actOf(press('Home'), false)).toBe('first');
  });
});

test('the browser keeps its own', () => {
  expect(actOf(press('r', { ctrlKey: true }), true)).toBeUndefined();
  expect(actOf(press('ArrowLeft', { altKey: true }), true)).toBeUndefined();
  expect(actOf(press('j'), true)).toBeUndefined();
  expect(scrolls(press('ArrowDown'))).toBe(true);
});

/** An element that matches any of the selectors in a list. */
function element(...own: string[]) {
  return { matches: (list: string) => list.split(', ').some((each) => own.includes(each)) };
}

test('a focused control keeps the keys it needs', () => {
  for (const key of ['n', ' ', 'PageDown', 'Home']) {
    expect(keepsKey(element('input'), press(key))).toBe(true);
    expect(keepsKey(element('dialog[open] *'), press(key))).toBe(true);
    expect(keepsKey(element('dialog:not([open]) *'), press(key))).toBe(false);
  }
  expect(keepsKey(element('button'), press(' '))).toBe(true);
  expect(keepsKey(element('button'), press('PageDown'))).toBe(false);
  expect(keepsKey(element('button'), press('n'))).toBe(false);
  expect(keepsKey(element('.view:focus-visible'), press('ArrowRight'))).toBe(true);
  expect(keepsKey(element('.view:focus-visible'), press(' '))).toBe(false);
  expect(keepsKey(element('.view'), press('ArrowRight'))).toBe(false);
});
