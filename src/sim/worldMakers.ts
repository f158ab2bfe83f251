/** How worlds come to be: a plan says what differs from the usual conditions, a maker builds it. The
 * code of each kind of world is fetched when a step first needs it. */
import type { ContactPatch } from './contactNetwork.ts';
import type { CourseWorldConditions } from './courseWorld.ts';
import type { HoldConditions } from './holdWorld.ts';
import type { IdleScene } from './idleWorld.ts';
import type { InfusionWorldConditions } from './infusionWorld.ts';
import type { NicheWorldConditions } from './nicheWorld.ts';
import type { PairWorldConditions } from './pairWorld.ts';
import type { PeopleWorldConditions } from './peopleWorld.ts';
import type { RaceConditions } from './raceWorld.ts';
import type { TouchWorldConditions } from './touchWorld.ts';
import type { World } from './world.ts';

/** Length of the run and seconds of the model in one second on screen, and whatever is not usual. */
interface Run {
  readonly durationS: number;
  readonly pace: number;
}

export type WorldPlan =
  | (Run & { readonly kind: 'race' } & Partial<RaceConditions>)
  | (Run & { readonly kind: 'niche' } & Partial<NicheWorldConditions>)
  | (Run & { readonly kind: 'contact' } & Partial<ContactPatch>)
  | (Run & { readonly kind: 'hold' } & Partial<HoldConditions>)
  | (Run & { readonly kind: 'pair' } & Partial<PairWorldConditions>)
  | (Run & { readonly kind: 'touch' } & Partial<TouchWorldConditions>)
  | (Run & { readonly kind: 'infusion' } & Partial<InfusionWorldConditions>)
  | (Run & { readonly kind: 'people' } & Partial<PeopleWorldConditions>)
  | (Run & { readonly kind: 'course' } & Partial<CourseWorldConditions>)
  | (Run & { readonly kind: 'idle'; readonly scene: IdleScene });

type PlanOf<K extends WorldPlan['kind']> = Extract<WorldPlan, { kind: K }>;
type Make<K extends WorldPlan['kind']> = (plan: PlanOf<K>, seed: number) => World;

const loaders: { readonly [K in WorldPlan['kind']]: () => Promise<Make<K>> } = {
  race: async () => {
    const [{ createRaceWorld }, { defaultBindingConditions }] = await Promise.all([
      import('./raceWorld.ts'),
      import('./binding.ts'),
    ]);
    return (plan, seed) => createRaceWorld({ ...defaultBindingConditions, ...plan }, seed);
  },
  niche: async () => {
    const { createNicheWorld, nicheWorldDefaults } = await import('./nicheWorld.ts');
    return (plan, seed) => createNicheWorld({ ...nicheWorldDefaults, ...plan }, seed);
  },
  contact: async () => {
    const { createContactWorld, usualPatch } = await import('./contactWorld.ts');
    return ({ durationS, pace, ...changed }, seed) => {
      const patch = { ...usualPatch, ...changed };
      return createContactWorld({ patch, durationS, pace }, seed);
    };
  },
  hold: async () => {
    const [{ createHoldWorld }, { defaultBindingConditions }] = await Promise.all([
      import('./holdWorld.ts'),
      import('./binding.ts'),
    ]);
    return (plan, seed) => createHoldWorld({ ...defaultBindingConditions, ...plan }, seed);
  },
  pair: async () => {
    const { createPairWorld, pairWorldDefaults } = await import('./pairWorld.ts');
    return (plan, seed) => createPairWorld({ ...pairWorldDefaults, ...plan }, seed);
  },
  touch: async () => {
    const { createTouchWorld, touchWorldDefaults } = await import('./touchWorld.ts');
    return (plan, seed) => createTouchWorld({ ...touchWorldDefaults, ...plan }, seed);
  },
  infusion: async () => {
    const { createInfusionWorld, infusionWorldDefaults } = await import('./infusionWorld.ts');
    return (plan) => createInfusionWorld({ ...infusionWorldDefaults, ...plan });
  },
  people: async () => {
    const { createPeopleWorld, peopleWorldDefaults } = await import('./peopleWorld.ts');
    return (plan, seed) => createPeopleWorld({ ...peopleWorldDefaults, ...plan }, seed);
  },
  course: async () => {
    const { createCourseWorld, courseWorldDefaults } = await import('./courseWorld.ts');
    return (plan) => createCourseWorld({ ...courseWorldDefaults, ...plan });
  },
  idle: async () => {
    const { createIdleWorld } = await import('./idleWorld.ts');
    return ({ scene, durationS }) => createIdleWorld(scene, durationS);
  },
};

export class WorldMakers {
  private readonly makers: { [K in WorldPlan['kind']]?: Make<K> } = {};

  /** Whether worlds of this kind can be built now. */
  has(kind: WorldPlan['kind']): boolean {
    return this.makers[kind] !== undefined;
  }

  /** Fetches what builds worlds of this kind. Rejects where the code cannot be fetched. */
  async load<K extends WorldPlan['kind']>(kind: K): Promise<void> {
    const make: Make<K> = await loaders[kind]();
    Object.assign(this.makers, { [kind]: make });
  }

  /** Builds the world of a plan whose kind is loaded. The same plan and seed give the same world. */
  create<K extends WorldPlan['kind']>(plan: PlanOf<K> & { kind: K }, seed: number): World {
    const make = this.makers[plan.kind] as Make<K> | undefined;
    if (!make) throw new Error(`No world of the kind “${plan.kind}” has been loaded.`);
    return make(plan, seed);
  }
}

/** A set of makers that can build worlds of the kinds named. */
export async function loadWorldMakers(
  ...kinds: readonly WorldPlan['kind'][]
): Promise<WorldMakers> {
  const makers = new WorldMakers();
  await Promise.all(kinds.map((kind) => makers.load(kind)));
  return makers;
}
