/** What the settings say: the shape every language fills in. */
import type { Ground } from '../../design/tokens.ts';
import type { Text } from './words.ts';

type Choices<T extends string> = { readonly legend: Text } & Readonly<Record<T, Text>>;

interface SwitchWords {
  readonly name: Text;
  readonly what: Text;
}

export interface SettingsWords {
  readonly title: Text;
  readonly close: Text;
  readonly ground: Choices<Ground | 'system'>;
  readonly textSize: Choices<'usual' | 'large' | 'largest'>;
  readonly motion: Choices<'system' | 'full' | 'reduced'>;
  readonly quality: Choices<'machine' | 'low' | 'medium' | 'high'>;
  readonly sound: SwitchWords;
  readonly narration: SwitchWords;
  readonly shortcuts: SwitchWords;
  readonly keys: Text;
  /** Key, and what it does. */
  readonly keyList: readonly (readonly [key: Text, what: Text])[];
  readonly progress: Text;
  readonly nothingKept: Text;
  kept(steps: number, answers: number): Text;
  readonly reset: Text;
  sure(steps: number, answers: number): Text;
  readonly resetNow: Text;
  readonly keep: Text;
  readonly forgotten: Text;
  readonly more: Text;
  readonly glossary: Text;
  readonly about: Text;
  readonly review: Text;
}
