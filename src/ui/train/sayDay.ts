/** A moment as the day on which it is. */
export function sayDay(atMs: number): string {
  return new Date(atMs).toLocaleDateString('en-GB', { dateStyle: 'long' });
}
