/** The keys of a lecture: those of a clicker and of reveal.js, and which of them a focused control keeps. */
import type { LectureAct } from '../../lesson/words/present.ts';

export const lectureKeys: Readonly<Record<LectureAct, readonly string[]>> = {
  next: ['PageDown', ' ', 'ArrowRight', 'N'],
  back: ['PageUp', 'Shift+ ', 'ArrowLeft', 'P'],
  first: ['Home'],
  last: ['End'],
  run: ['K'],
  replay: ['R'],
  overview: ['O', 'Escape'],
  jump: ['G'],
  notes: ['S'],
  labels: ['T'],
  ground: ['L'],
  pointer: ['Q'],
  black: ['B', '.', 'V'],
  fullScreen: ['F'],
  save: ['C'],
  help: ['?'],
};

const acts = new Map(
  Object.entries(lectureKeys).flatMap(([act, keys]) =>
    keys.map((key): [string, LectureAct] => [key, act as LectureAct]),
  ),
);

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** A letter, a figure or a sign: what the setting for single-key shortcuts is about. Space is none. */
export function isSingleKey(key: string): boolean {
  return key.length === 1 && key !== ' ';
}

/** What a key does in a lecture; `shortcuts`: whether letters and signs do anything. */
export function actOf(event: Key, shortcuts: boolean): LectureAct | undefined {
  const { key, shiftKey } = event;
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (isSingleKey(key)) return shortcuts ? acts.get(key.toUpperCase()) : undefined;
  return acts.get(shiftKey ? `Shift+${key}` : key);
}

/** Keys that would scroll a page: nothing does in a lecture. */
const scrolling: readonly string[] = ['ArrowUp', 'ArrowDown'];

export function scrolls({ key }: Pick<Key, 'key'>): boolean {
  return scrolling.includes(key);
}

const TAKES_ALL = 'input, select, textarea, [contenteditable], dialog[open], dialog[open] *';
const TAKES_SPACE = 'button, summary, [role="button"]';
const CAMERA_KEYS: readonly string[] = [
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  '+',
  '=',
  '-',
  '0',
];

/** As much of an element as is asked. */
interface Matching {
  matches(selectors: string): boolean;
}

/** Whether the focused control needs this key itself. The scene does when it was reached by key. */
export function keepsKey(target: Matching, { key }: Pick<Key, 'key'>): boolean {
  // Focus stays in a dialog that has closed until the page is painted next.
  if (target.matches('dialog:not([open]) *')) return false;
  if (target.matches(TAKES_ALL)) return true;
  if (key === ' ' && target.matches(TAKES_SPACE)) return true;
  return CAMERA_KEYS.includes(key) && target.matches('.view:focus-visible');
}
