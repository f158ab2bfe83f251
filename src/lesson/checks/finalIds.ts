/** Under which ids the answers of a final assessment are kept: apart by draw, so that an answer says
 * nothing of one given in a check, nor in another draw. */

export function finalId(seed: number, item: string): string {
  return `final.${seed}.${item}`;
}

/** The item that an answer was given to, and the seed of the draw; null where it was in a check. */
export function itemOfAnswer(id: string): { readonly item: string; readonly seed: number | null } {
  const [, seed, item] = /^final\.(\d+)\.(.+)$/s.exec(id) ?? [];
  return item === undefined ? { item: id, seed: null } : { item, seed: Number(seed) };
}
