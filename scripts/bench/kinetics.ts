/** How many events per second the exact engines pass, on the networks of the lesson, and how many
 * seconds of a contact. */
import { bindingNetwork, defaultBindingConditions } from '../../src/sim/binding.ts';
import { contactNetwork, createContact } from '../../src/sim/contactNetwork.ts';
import { usualPatch } from '../../src/sim/contactWorld.ts';
import { createDirectMethod } from '../../src/sim/kinetics/directMethod.ts';
import type { KineticsEngine } from '../../src/sim/kinetics/engine.ts';
import {
  compileNetwork,
  type Network,
  type NetworkDescription,
} from '../../src/sim/kinetics/network.ts';
import { createNextReactionMethod } from '../../src/sim/kinetics/nextReactionMethod.ts';
import { createRandom, type Random } from '../../src/sim/random.ts';
import type { DirectMethodInC } from './inC.ts';
import { compare, secondsOf, type Comparison } from './timing.ts';

export interface KineticsCost {
  readonly network: string;
  readonly reactions: number;
  /** Events a second: the engine of the product against the plain direct method. */
  readonly againstDirect: Comparison;
  /** And against the plain direct method in C; null without a C compiler. */
  readonly againstC: Comparison | null;
}

const SEED = 7;
const STRETCH_EVENTS = 1000;
/** Contacts run in one round, and how long each of them lasts, seconds. */
const CONTACTS = 20;
const CONTACT_S = 60 * 60;

const draws = (): Random => createRandom(SEED, 'bench');

type Create = (network: Network, random: Random) => KineticsEngine;

function eventsPerS(engine: KineticsEngine, spentMs: number): number {
  // A stretch of model time that holds about a thousand events, so that the calls do not count.
  let stretch = engine.nextEventTime;
  while (engine.events < STRETCH_EVENTS) engine.advanceTo(engine.time + stretch);
  stretch = (engine.time / engine.events) * STRETCH_EVENTS;
  const eventsBefore = engine.events;
  const start = performance.now();
  let passedMs = 0;
  while (passedMs < spentMs) {
    engine.advanceTo(engine.time + stretch);
    passedMs = performance.now() - start;
  }
  return (engine.events - eventsBefore) / (passedMs / 1000);
}

/** Runs the engines in turn on the networks of the lesson, so many milliseconds each in a round. */
export function measureKinetics(
  inC: DirectMethodInC | null,
  rounds: number,
  spentMs: number,
): KineticsCost[] {
  const networks: [string, NetworkDescription][] = [
    ['race', bindingNetwork(defaultBindingConditions)],
    ['contact', contactNetwork(usualPatch, createRandom(SEED, 'bench contact'))],
  ];
  return networks.map(([name, description]) => {
    const network = compileNetwork(description);
    const run = (create: Create) => () => eventsPerS(create(network, draws()), spentMs);
    const fast = run(createNextReactionMethod);
    return {
      network: name,
      reactions: network.rates.length,
      againstDirect: compare(fast, run(createDirectMethod), rounds),
      againstC: inC && compare(fast, () => inC(network, draws(), spentMs), rounds),
    };
  });
}

function contactSecondsPerS(create: (replicate: number) => KineticsEngine): number {
  const spentS = secondsOf(() => {
    for (let replicate = 0; replicate < CONTACTS; replicate += 1) {
      create(replicate).advanceTo(CONTACT_S);
    }
  });
  return (CONTACTS * CONTACT_S) / spentS;
}

function createPlainContact(replicate: number): KineticsEngine {
  const start = contactNetwork(usualPatch, createRandom(SEED, `contact start ${replicate}`));
  return createDirectMethod(compileNetwork(start), createRandom(SEED, `contact ${replicate}`));
}

/** Seconds of the usual contact, from first touch on and made anew each time, in a second of machine
 * time: the product's against the plain direct method. */
export function measureContact(rounds: number): Comparison {
  return compare(
    () => contactSecondsPerS((replicate) => createContact(usualPatch, SEED, replicate)),
    () => contactSecondsPerS(createPlainContact),
    rounds,
  );
}
