/** Ties the session to this device: what it keeps, and what its system prefers. */
import type { NoticeId } from '../lesson/words/subjects.ts';
import { isLecture } from '../store/address.ts';
import { deviceRecord, readKept, type ReadOutcome } from '../store/deviceStorage.ts';
import { mergeProgress } from '../store/mergeProgress.ts';
import { progressRecord, type Progress } from '../store/progress.ts';
import { settingsRecord, type Quality } from '../store/settings.ts';
import type { Stores } from './createSession.ts';

const said: Partial<Record<ReadOutcome, NoticeId>> = {
  broken: 'storageBroken',
  newer: 'storageNewer',
  unavailable: 'storageUnavailable',
};

/** Fills the stores from the device and keeps every later change there; but not progress, where a learning
 * system keeps that. */
export function keepOnDevice(stores: Stores, browser: Window, keepsProgress = true): void {
  const told = new Set<NoticeId>();
  const tell = (outcome: ReadOutcome): void => {
    const notice = said[outcome];
    if (notice === undefined || told.has(notice)) return;
    told.add(notice);
    stores.notices.setState(({ list }) => ({ list: [...list, { notice, what: '' }] }));
  };
  const { settings, progress } = stores;
  const storage = (): Storage => browser.localStorage;

  const settingsKept = deviceRecord(settingsRecord, storage);
  const usual = settingsKept.read();
  tell(usual.outcome);
  settings.setState(usual.value);
  settings.subscribe((now) => {
    if (!settingsKept.write(now)) tell('unavailable');
  });

  if (!keepsProgress) return;
  const progressKept = deviceRecord(progressRecord, storage);
  /** Another tab may have kept something since: both together stand here and on the device. */
  const keepTogether = (now: Progress): void => {
    const { value, outcome } = progressKept.read();
    tell(outcome);
    const mine = mergeProgress(now, now);
    const both = outcome === 'ok' ? mergeProgress(mine, value) : mine;
    if (!progressKept.write(both)) tell('unavailable');
    if (JSON.stringify(both) !== JSON.stringify(mine)) progress.setState(both);
  };
  const before = progressKept.read();
  tell(before.outcome);
  progress.setState(before.value);
  progress.subscribe(keepTogether);
  browser.addEventListener('storage', ({ key, newValue }) => {
    if (key !== progressRecord.key || newValue === null) return;
    const theirs = readKept(progressRecord, newValue);
    if (theirs.outcome !== 'ok') return;
    const now = progress.getState();
    const both = mergeProgress(now, theirs.value);
    // What is the same already is not told back and forth.
    if (JSON.stringify(both) !== JSON.stringify(mergeProgress(now, now))) progress.setState(both);
  });
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
