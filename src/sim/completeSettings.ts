/** Makes settings whole by their defaults and holds each to its range. */

import { acceptedRange } from '../science/quantity.ts';
import { SettingError, type Setting } from './setting.ts';

type TableWithDefaults = Readonly<Record<string, Setting & { readonly fallback: number }>>;

/** Every setting of the table, in its unit; throws a SettingError for one out of its range. */
export function completeSettings<Table extends TableWithDefaults>(
  table: Table,
  given: { readonly [Name in keyof Table]?: number },
): { readonly [Name in keyof Table]: number } {
  const entries = Object.entries(table).map(([name, rule]) => {
    const value = given[name] ?? rule.fallback;
    if (!(value >= rule.low && value <= rule.high)) {
      throw new SettingError(name, `takes ${acceptedRange(rule)}, not ${value}.`);
    }
    return [name, value];
  });
  // Built entry by entry from the same keys, which Object.fromEntries cannot tell the compiler.
  return Object.fromEntries(entries) as { readonly [Name in keyof Table]: number };
}
