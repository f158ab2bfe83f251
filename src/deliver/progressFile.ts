/** Progress as a file: what is kept on the device, with a mark of whose it is. */
import { readKept } from '../store/deviceStorage.ts';
import { progressRecord, type Progress } from '../store/progress.ts';

const MARK = 'progress';
/** No progress is nearly as large, in bytes; such a file is not read. */
export const LARGEST_FILE = 8 * 1024 * 1024;

export type ReadFile =
  | { readonly outcome: 'ok'; readonly progress: Progress }
  /** `notOurs`: nothing says that it is one of ours. `broken`: it says so, but is none. */
  | { readonly outcome: 'notOurs' | 'newer' | 'broken' };

/** The text of a file that holds `progress`. `version` is the product's; `savedAt` is now. */
export function writeProgressFile(progress: Progress, version: string, savedAt: Date): string {
  const { version: format } = progressRecord;
  const file = { engager: MARK, version: format, product: version, savedAt, value: progress };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** `engager-progress-2026-11-22.json`, by the day of this device. */
export function progressFileName(savedAt: Date): string {
  const [year, month, day] = [savedAt.getFullYear(), savedAt.getMonth() + 1, savedAt.getDate()].map(
    (part) => String(part).padStart(2, '0'),
  );
  return `engager-progress-${year}-${month}-${day}.json`;
}

function isMarked(text: string): boolean {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null && 'engager' in parsed
      ? parsed.engager === MARK
      : false;
  } catch {
    return false;
  }
}

/**
 * What a file holds. Never throws. What was set aside on a device and saved as it was can be read too,
 * though it has no mark.
 */
export function readProgressFile(text: string): ReadFile {
  const kept = readKept(progressRecord, text.replace(/^\uFEFF/, ''));
  if (kept.outcome === 'ok') return { outcome: 'ok', progress: kept.value };
  return { outcome: isMarked(text) ? kept.outcome : 'notOurs' };
}
