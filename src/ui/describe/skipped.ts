/** What the clock passed over, in one sentence. */
import { interfaceWords } from '../../lesson/words/en/interface.ts';
import { sayClock } from '../../lesson/words/format.ts';
import type { Skip } from '../../store/session.ts';

export function saySkip({ before, after }: Skip): string {
  const passed = (reading: string): number | null => {
    const end = after[reading];
    return end === undefined ? null : end - (before[reading] ?? 0);
  };
  const time = sayClock(after.timeS - before.timeS);
  return interfaceWords.clock.skipped(time, passed('touches'), passed('kills'));
}
