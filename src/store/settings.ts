/** How this person wants to see it: kept on the device, overruled by the address. */
import type { Ground } from '../design/tokens.ts';
import type { RecordShape } from './deviceStorage.ts';

export type Motion = 'full' | 'reduced';
export type Quality = 'low' | 'medium' | 'high';
export type TextSize = 'usual' | 'large' | 'largest';

/** Null stands for "as the system says". */
export interface Settings {
  readonly ground: Ground | null;
  readonly motion: Motion | null;
  /** Null leaves it to what the machine keeps up with. */
  readonly quality: Quality | null;
  readonly textSize: TextSize;
  /** Single-key shortcuts, such as K for pause. */
  readonly shortcuts: boolean;
  /** Whether the words of a step are spoken by the browser's own voice. */
  readonly narration: boolean;
  /** Whether happenings in the scene are heard. */
  readonly sound: boolean;
}

export const grounds = ['dark', 'light'] as const satisfies readonly Ground[];
export const motions = ['full', 'reduced'] as const satisfies readonly Motion[];
export const qualities = ['low', 'medium', 'high'] as const satisfies readonly Quality[];

export const textSizes = ['usual', 'large', 'largest'] as const satisfies readonly TextSize[];

export const usualSettings: Settings = {
  ground: null,
  motion: null,
  quality: null,
  textSize: 'usual',
  shortcuts: true,
  narration: false,
  sound: false,
};

function oneOf<T>(list: readonly T[], value: unknown): value is T {
  return (list as readonly unknown[]).includes(value);
}

export const settingsRecord: RecordShape<Settings> = {
  key: 'engager.settings',
  version: 2,
  empty: usualSettings,
  parse(value, version) {
    if (typeof value !== 'object' || value === null) return undefined;
    // The first version knew fewer settings.
    const kept: Record<string, unknown> =
      version === 1 ? { ...usualSettings, ...value } : { ...value };
    const { ground, motion, quality, textSize, shortcuts, narration, sound } = kept;
    if (!oneOf([...grounds, null], ground) || !oneOf([...motions, null], motion)) return undefined;
    if (!oneOf([...qualities, null], quality) || typeof shortcuts !== 'boolean') return undefined;
    if (!oneOf(textSizes, textSize) || typeof narration !== 'boolean') return undefined;
    if (typeof sound !== 'boolean') return undefined;
    return { ground, motion, quality, textSize, shortcuts, narration, sound };
  },
};
