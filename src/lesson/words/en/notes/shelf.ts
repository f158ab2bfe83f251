/** The lecturer's notes, fetched module by module: only who presents needs them. */
import type { StepId, steps } from '../../../lesson.ts';
import type { NotesFor, StepNotes } from '../../notes.ts';
import type { WrittenModule } from '../shelf.ts';

type NotesIn<M extends WrittenModule> = NotesFor<Extract<(typeof steps)[number], { module: M }>>;

const shelves: { readonly [M in WrittenModule]: () => Promise<NotesIn<M>> } = {
  cast: async () => (await import('./cast.ts')).castNotes,
  molecule: async () => (await import('./molecule.ts')).moleculeNotes,
  grips: async () => (await import('./grips.ts')).gripsNotes,
  bridge: async () => (await import('./bridge.ts')).bridgeNotes,
  hit: async () => (await import('./hit.ts')).hitNotes,
  serial: async () => (await import('./serial.ts')).serialNotes,
  infusion: async () => (await import('./infusion.ts')).infusionNotes,
  cytokine: async () => (await import('./cytokine.ts')).cytokineNotes,
  failure: async () => (await import('./failure.ts')).failureNotes,
  evidence: async () => (await import('./evidence.ts')).evidenceNotes,
};

const here = new Map<WrittenModule, Readonly<Partial<Record<StepId, StepNotes>>>>();

/** Fetches the notes of modules. Rejects where they cannot be fetched. */
export async function loadNotes(...wanted: readonly WrittenModule[]): Promise<void> {
  await Promise.all(
    wanted.map(async (module) => {
      if (!here.has(module)) here.set(module, await shelves[module]());
    }),
  );
}

/** The notes of a step, or null while its module's notes have not been fetched. */
export function stepNotes(id: StepId): StepNotes | null {
  for (const notes of here.values()) {
    const found = notes[id];
    if (found) return found;
  }
  return null;
}
