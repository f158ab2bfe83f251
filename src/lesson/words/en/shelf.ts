/** The words of the steps, fetched module by module: nobody waits for words of a module that they are
 * not in. */
import type { StepId, steps } from '../../lesson.ts';
import type { AnyStepWords, QuestionWords, StepsWords } from '../words.ts';

type AnyStep = (typeof steps)[number];
/** Modules that have steps. */
export type WrittenModule = AnyStep['module'];
type WordsIn<M extends WrittenModule> = StepsWords<Extract<AnyStep, { module: M }>>;

/** With what trials and the review found in their gaps: only words that name such findings fetch them. */
async function filled<T>(words: T): Promise<T> {
  return (await import('../../checks/trialGaps.ts')).withTrials(words);
}

const shelves: { readonly [M in WrittenModule]: () => Promise<WordsIn<M>> } = {
  cast: async () => (await import('./cast.ts')).castWords,
  molecule: async () => (await import('./molecule.ts')).moleculeWords,
  grips: async () => (await import('./grips.ts')).gripsWords,
  bridge: async () => (await import('./bridge.ts')).bridgeWords,
  hit: async () => (await import('./hit.ts')).hitWords,
  serial: async () => (await import('./serial.ts')).serialWords,
  infusion: async () => filled((await import('./infusion.ts')).infusionWords),
  cytokine: async () => filled((await import('./cytokine.ts')).cytokineWords),
  failure: async () => (await import('./failure.ts')).failureWords,
  evidence: async () => filled((await import('./evidence.ts')).evidenceWords),
};

export const writtenModules = Object.keys(shelves) as WrittenModule[];

const here = new Map<WrittenModule, Readonly<Partial<Record<StepId, AnyStepWords>>>>();

export function hasWords(module: WrittenModule): boolean {
  return here.has(module);
}

/** Fetches the words of modules. Rejects where they cannot be fetched. */
export async function loadWords(...wanted: readonly WrittenModule[]): Promise<void> {
  await Promise.all(
    wanted.map(async (module) => {
      if (!here.has(module)) here.set(module, await shelves[module]());
    }),
  );
}

/** The words of a step whose module's words are here. Throws where they are not. */
export function stepWords(id: StepId): AnyStepWords {
  for (const words of here.values()) {
    const found = words[id];
    if (found) return found;
  }
  throw new Error(`The words of “${id}” have not been fetched.`);
}

/** The words of a step's question, or null where it asks nothing. */
export function questionWords(id: StepId): QuestionWords<string>['question'] | null {
  const words = stepWords(id);
  return 'question' in words ? words.question : null;
}
