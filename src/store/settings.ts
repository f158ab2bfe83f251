/** How this person wants to see it: kept on the device, overruled by the address. */
import type { Ground } from '../design/tokens.ts';
import type { RecordShape } from './deviceStorage.ts';

export type Motion = 'full' | 'reduced';
export type Quality = 'low' | 'medium' | 'high';

/** Null stands for "as the system says". */
export interface Settings {
  readonly ground: Ground | null;
  readonly motion: Motion | null;
  /** Null leaves it to what the machine keeps up with. */
  readonly quality: Quality | null;
  /** Single-key shortcuts, such as K for pause. */
  readonly shortcuts: boolean;
}

export const grounds = ['dark', 'light'] as const satisfies readonly Ground[];
export const motions = ['full', 'reduced'] as const satisfies readonly Motion[];
export const qualities = ['low', 'medium', 'high'] as const satisfies readonly Quality[];

export const usualSettings: Settings = {
  ground: null,
  motion: null,
  quality: null,
  shortcuts: true,
};

function oneOf<T>(list: readonly T[], value: unknown): value is T {
  return (list as readonly unknown[]).includes(value);
}

export const settingsRecord: RecordShape<Settings> = {
  key: 'engager.settings',
  version: 1,
  empty: usualSettings,
  parse(value) {
    if (typeof value !== 'object' || value === null) return undefined;
    const { ground, motion, quality, shortcuts } = value as Record<string, unknown>;
    if (!oneOf([...grounds, null], ground) || !oneOf([...motions, null], motion)) return undefined;
    if (!oneOf([...qualities, null], quality) || typeof shortcuts !== 'boolean') return undefined;
    return { ground, motion, quality, shortcuts };
  },
};
