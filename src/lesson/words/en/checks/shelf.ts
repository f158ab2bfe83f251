/** The items of the checks with their words, fetched module by module when a check is entered. */
import type { AskedItem } from '../../../checks/asked.ts';
import type { ModuleId } from '../../../step.ts';

/** With what trials found in its gaps: only checks that name trials fetch them. */
async function filled(check: readonly AskedItem[]): Promise<readonly AskedItem[]> {
  return (await import('../../../checks/trialGaps.ts')).withTrials(check);
}

const shelves: { readonly [M in ModuleId]: () => Promise<readonly AskedItem[]> } = {
  cast: async () => (await import('./cast.ts')).castCheck,
  molecule: async () => (await import('./molecule.ts')).moleculeCheck,
  grips: async () => (await import('./grips.ts')).gripsCheck,
  bridge: async () => (await import('./bridge.ts')).bridgeCheck,
  hit: async () => (await import('./hit.ts')).hitCheck,
  serial: async () => (await import('./serial.ts')).serialCheck,
  infusion: async () => (await import('./infusion.ts')).infusionCheck,
  cytokine: async () => filled((await import('./cytokine.ts')).cytokineCheck),
  failure: async () => filled((await import('./failure.ts')).failureCheck),
  evidence: async () => filled((await import('./evidence.ts')).evidenceCheck),
};

const here = new Map<ModuleId, readonly AskedItem[]>();

export function hasChecks(module: ModuleId): boolean {
  return here.has(module);
}

/** Fetches the checks of modules. Rejects where they cannot be fetched. */
export async function loadChecks(...wanted: readonly ModuleId[]): Promise<void> {
  await Promise.all(
    wanted.map(async (module) => {
      if (!here.has(module)) here.set(module, await shelves[module]());
    }),
  );
}

/** The items of a module whose check is here. Throws where it is not. */
export function checkOf(module: ModuleId): readonly AskedItem[] {
  const found = here.get(module);
  if (!found) throw new Error(`The check of “${module}” has not been fetched.`);
  return found;
}
