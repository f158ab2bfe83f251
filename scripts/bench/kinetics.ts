/** How many events per second the two exact engines pass, on the networks of the lesson. */
import { parameters } from '../../src/science/parameters.ts';
import { bindingNetwork, defaultBindingConditions } from '../../src/sim/binding.ts';
import { defaultContactConditions } from '../../src/sim/contact.ts';
import { contactNetwork, type ContactPatch } from '../../src/sim/contactNetwork.ts';
import { createDirectMethod } from '../../src/sim/kinetics/directMethod.ts';
import type { KineticsEngine } from '../../src/sim/kinetics/engine.ts';
import {
  compileNetwork,
  type Network,
  type NetworkDescription,
} from '../../src/sim/kinetics/network.ts';
import { createNextReactionMethod } from '../../src/sim/kinetics/nextReactionMethod.ts';
import { createRandom, type Random } from '../../src/sim/random.ts';

export interface KineticsCost {
  readonly network: string;
  readonly reactions: number;
  readonly fastPerS: number;
  readonly directPerS: number;
  /** Events of the fast engine for each of the direct one in the same time. */
  readonly ratio: number;
}

const SEED = 7;
/** Time each engine gets, milliseconds. */
const SPENT_MS = 1500;
const STRETCH_EVENTS = 1000;

function eventsPerS(engine: KineticsEngine): number {
  // A stretch of model time that holds about a thousand events, so that the calls do not count.
  let stretch = engine.nextEventTime;
  while (engine.events < STRETCH_EVENTS) engine.advanceTo(engine.time + stretch);
  stretch = (engine.time / engine.events) * STRETCH_EVENTS;
  const eventsBefore = engine.events;
  const start = performance.now();
  let passedMs = 0;
  while (passedMs < SPENT_MS) {
    engine.advanceTo(engine.time + stretch);
    passedMs = performance.now() - start;
  }
  return (engine.events - eventsBefore) / (passedMs / 1000);
}

/** Runs both engines on the networks of the lesson. */
export function measureKinetics(): KineticsCost[] {
  const patch: ContactPatch = {
    conditions: defaultContactConditions,
    cd19Copies: parameters.cd19PerBlast.value,
    areaUm2: parameters.matureSynapseAreaUm2.value,
    exchange: true,
  };
  const networks: [string, NetworkDescription][] = [
    ['race', bindingNetwork(defaultBindingConditions)],
    ['contact', contactNetwork(patch, createRandom(SEED, 'bench contact'))],
  ];
  return networks.map(([name, description]) => {
    const network = compileNetwork(description);
    const run = (create: (network: Network, random: Random) => KineticsEngine): number =>
      eventsPerS(create(network, createRandom(SEED, 'bench')));
    const fastPerS = run(createNextReactionMethod);
    const directPerS = run(createDirectMethod);
    const reactions = network.rates.length;
    return { network: name, reactions, fastPerS, directPerS, ratio: fastPerS / directPerS };
  });
}
