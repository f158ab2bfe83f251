/** Text in which powers of ten are raised for the eye and said in words for the ear. */
import type { ReactNode } from 'react';
import { speakPowers } from '../../lesson/words/format.ts';

export function Powers({ text }: { text: string }): ReactNode {
  const spoken = speakPowers(text);
  if (spoken === text) return text;
  return (
    <>
      <span aria-hidden="true">{text}</span>
      <span className="visually-hidden">{spoken}</span>
    </>
  );
}
