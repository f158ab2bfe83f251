/** Ties the session to this device: what it keeps, and what its system prefers. */
import type { NoticeId } from '../lesson/words/subjects.ts';
import { isLecture } from '../store/address.ts';
import { deviceRecord, type ReadOutcome, type RecordShape } from '../store/deviceStorage.ts';
import { progressRecord } from '../store/progress.ts';
import { settingsRecord, type Quality } from '../store/settings.ts';
import type { StoreApi } from 'zustand/vanilla';
import type { Stores } from './createSession.ts';

const said: Partial<Record<ReadOutcome, NoticeId>> = {
  broken: 'storageBroken',
  newer: 'storageNewer',
  unavailable: 'storageUnavailable',
};

/** Fills the stores from the device and keeps every later change there. */
export function keepOnDevice(stores: Stores, browser: Window): void {
  const keep = <T>(store: StoreApi<T>, shape: RecordShape<T>): ReadOutcome => {
    const record = deviceRecord(shape, () => browser.localStorage);
    const { value, outcome } = record.read();
    store.setState(value);
    store.subscribe((now) => {
      record.write(now);
    });
    return outcome;
  };
  const outcomes = [keep(stores.settings, settingsRecord), keep(stores.progress, progressRecord)];
  const notices = new Set(outcomes.flatMap((outcome) => said[outcome] ?? []));
  stores.notices.setState(({ list }) => ({
    list: [...list, ...[...notices].map((notice) => ({ notice, what: '' }))],
  }));
}

/**
 * Keeps the appearance in step with the address, the settings and the system, in that order.
 * `usualQuality` stands where nobody chose one; null leaves it to the machine.
 */
export function followAppearance(
  stores: Stores,
  browser: Window,
  usualQuality: Quality | null,
): void {
  const prefersLight = browser.matchMedia('(prefers-color-scheme: light)');
  const prefersLessMotion = browser.matchMedia('(prefers-reduced-motion: reduce)');
  const follow = (): void => {
    const address = stores.address.getState();
    const settings = stores.settings.getState();
    const now = {
      ground:
        address.ground ??
        settings.ground ??
        // Halls are bright more often than not.
        (prefersLight.matches || isLecture(address.mode) ? 'light' : 'dark'),
      motion: address.motion ?? settings.motion ?? (prefersLessMotion.matches ? 'reduced' : 'full'),
      quality: address.quality ?? settings.quality ?? usualQuality,
    } as const;
    stores.appearance.setState(now);
    // The notes show what the hall sees, and are read in the dark.
    browser.document.documentElement.dataset['ground'] =
      address.mode === 'notes' ? (settings.ground ?? 'dark') : now.ground;
    browser.document.documentElement.dataset['motion'] = now.motion;
    browser.document.documentElement.dataset['textSize'] = settings.textSize;
  };
  follow();
  stores.address.subscribe(follow);
  stores.settings.subscribe(follow);
  prefersLight.addEventListener('change', follow);
  prefersLessMotion.addEventListener('change', follow);
}
