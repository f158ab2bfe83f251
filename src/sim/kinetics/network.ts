/** Reaction networks on copy numbers: the description people write and its compiled typed arrays. */

/** A network as in a `net.json` file; rates are stochastic, per unit of the file's time. */
export interface NetworkDescription {
  /** Copy number of each species at the start. */
  readonly species: Readonly<Record<string, number>>;
  readonly reactions: readonly ReactionDescription[];
}

/** One channel: how many of each species it takes and gives, and its rate per distinct combination. */
export interface ReactionDescription {
  readonly reactants: Readonly<Record<string, number>>;
  readonly products: Readonly<Record<string, number>>;
  readonly rate: number;
}

/**
 * A validated network laid out for the engines, never changed once compiled.
 *
 * Species and reactions keep the order of the description. The propensity of reaction r is
 * `rates[r] * slots[firstSlots[r]] * (slots[secondSlots[r]] - paired[r])`, halved where paired, with
 * `slots` the copy numbers followed by a constant 1 that stands in for a missing reactant.
 */
export interface Network {
  readonly species: readonly string[];
  /** Copy numbers at the start, by species. */
  readonly initialCounts: Float64Array;
  /** Stochastic rates as described, by reaction. */
  readonly rates: Float64Array;
  readonly firstSlots: Int32Array;
  readonly secondSlots: Int32Array;
  /** 1 where both reactants are the same species (n(n − 1)/2 pairs), else 0. */
  readonly paired: Uint8Array;
  /** Net changes of reaction r: entries changeStarts[r] up to changeStarts[r + 1]. */
  readonly changeStarts: Int32Array;
  readonly changedSpecies: Int32Array;
  readonly changes: Float64Array;
  /**
   * Reactions whose clock reaction r sets anew, itself first, then those whose propensity it alters:
   * entries touchedStarts[r] up to touchedStarts[r + 1].
   */
  readonly touchedStarts: Int32Array;
  readonly touched: Int32Array;
}

/**
 * Compiles a description, here of unknown shape as read from a file.
 *
 * Throws a RangeError whose one sentence names the reaction (counted from 1) and species at fault:
 * counts and multiplicities must be whole and not negative, rates finite and not negative, species
 * known, reactants at most two.
 */
export function compileNetwork(description: unknown): Network {
  const fields = requireRecord(description, 'A network');
  const speciesCounts = requireRecord(fields['species'], 'The field "species" of the network');
  const reactions: unknown = fields['reactions'];
  if (!Array.isArray(reactions)) {
    throw new RangeError(
      `The field "reactions" of the network must be a list, ${fault(reactions)}.`,
    );
  }
  const species = Object.keys(speciesCounts);
  const indexOf = new Map(species.map((name, index) => [name, index]));
  const initialCounts = Float64Array.from(species, (name) =>
    requireCount(speciesCounts[name], `The count of species "${name}"`),
  );
  const parsed = reactions.map((reaction: unknown, index) =>
    parseReaction(reaction, `reaction ${index + 1}`, indexOf),
  );

  const changeLists = parsed.map(({ reactants, products }) => netChanges(reactants, products));
  const reactantLists = parsed.map(({ reactants }) =>
    [...reactants].flatMap(([index, count]) => Array.from({ length: count }, () => index)),
  );
  const touchedLists = changeLists.map((changes, fired) => {
    const changed = new Set(changes.map(([index]) => index));
    const altered = reactantLists.flatMap((reactants, r) =>
      r !== fired && reactants.some((index) => changed.has(index)) ? [r] : [],
    );
    return [fired, ...altered];
  });
  const constantSlot = species.length;
  return {
    species,
    initialCounts,
    rates: Float64Array.from(parsed, ({ rate }) => rate),
    firstSlots: Int32Array.from(reactantLists, ([first]) => first ?? constantSlot),
    secondSlots: Int32Array.from(reactantLists, ([, second]) => second ?? constantSlot),
    paired: Uint8Array.from(reactantLists, ([first, second]) =>
      second !== undefined && first === second ? 1 : 0,
    ),
    changeStarts: startsOf(changeLists),
    changedSpecies: Int32Array.from(changeLists.flat(), ([index]) => index),
    changes: Float64Array.from(changeLists.flat(), ([, change]) => change),
    touchedStarts: startsOf(touchedLists),
    touched: Int32Array.from(touchedLists.flat()),
  };
}

/** A fresh copy of the copy numbers at the start, followed by the constant 1. */
export function startingSlots({ initialCounts }: Network): Float64Array {
  const slots = new Float64Array(initialCounts.length + 1).fill(1);
  slots.set(initialCounts);
  return slots;
}

type Amounts = ReadonlyMap<number, number>;

function parseReaction(reaction: unknown, where: string, indexOf: ReadonlyMap<string, number>) {
  const fields = requireRecord(reaction, sentenceStart(where));
  const reactants = parseAmounts(fields['reactants'], 'reactants', where, indexOf);
  const products = parseAmounts(fields['products'], 'products', where, indexOf);
  const rate: unknown = fields['rate'];
  requireRate(rate, `The rate of ${where}`);
  const order = [...reactants.values()].reduce((sum, count) => sum + count, 0);
  if (order > 2) {
    const names = [...indexOf.keys()];
    const sum = [...reactants].map(([index, count]) => `${count} "${names[index]}"`).join(' + ');
    throw new RangeError(
      `${sentenceStart(where)} takes ${sum}, order ${order}, and 2 is the most.`,
    );
  }
  return { reactants, products, rate };
}

function parseAmounts(
  value: unknown,
  side: string,
  where: string,
  indexOf: ReadonlyMap<string, number>,
): Amounts {
  const amounts = requireRecord(value, `The field "${side}" of ${where}`);
  return new Map(
    Object.entries(amounts).map(([name, amount]) => {
      const index = indexOf.get(name);
      if (index === undefined) {
        throw new RangeError(
          `${sentenceStart(where)} names the unknown species "${name}" among its ${side}.`,
        );
      }
      return [
        index,
        requireCount(amount, `The multiplicity of "${name}" in the ${side} of ${where}`),
      ];
    }),
  );
}

/** Net changes by species, those that cancel left out. */
function netChanges(reactants: Amounts, products: Amounts): [number, number][] {
  const indices = new Set([...reactants.keys(), ...products.keys()]);
  return [...indices]
    .map((index): [number, number] => [
      index,
      (products.get(index) ?? 0) - (reactants.get(index) ?? 0),
    ])
    .filter(([, change]) => change !== 0);
}

/** Where each list begins once all are laid end to end, and where the last ends. */
function startsOf(lists: readonly (readonly unknown[])[]): Int32Array {
  const starts = new Int32Array(lists.length + 1);
  lists.forEach((list, index) => (starts[index + 1] = starts[index]! + list.length));
  return starts;
}

/** Throws a RangeError naming `subject` unless `value` is a whole number, 0 to 2⁵³ − 1. */
function requireCount(value: unknown, subject: string): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
    throw new RangeError(
      `${subject} must be a whole number from 0 to ${Number.MAX_SAFE_INTEGER}, ${fault(value)}.`,
    );
  }
  return value;
}

/** Far above any rate of nature, and low enough that no propensity overflows to infinity. */
const largestRate = 1e250;

/** Throws a RangeError naming `subject` unless `value` is a number from 0 to 1e250. */
function requireRate(value: unknown, subject: string): asserts value is number {
  if (typeof value !== 'number' || !(value >= 0 && value <= largestRate)) {
    throw new RangeError(`${subject} must be a number from 0 to ${largestRate}, ${fault(value)}.`);
  }
}

/** Throws a RangeError unless the network has a species of that index and it can have that count. */
export function requireCountAt(network: Network, species: number, count: number): void {
  const name = network.species[species];
  if (name === undefined) {
    throw new RangeError(
      `species must be an index below ${network.species.length}, not ${species}.`,
    );
  }
  requireCount(count, `The count of species "${name}"`);
}

/** Throws a RangeError unless the network has a reaction of that index and it can have that rate. */
export function requireRateAt(network: Network, reaction: number, rate: number): void {
  if (network.rates[reaction] === undefined) {
    throw new RangeError(
      `reaction must be an index below ${network.rates.length}, not ${reaction}.`,
    );
  }
  requireRate(rate, `The rate of reaction ${reaction + 1}`);
}

function requireRecord(value: unknown, subject: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new RangeError(`${subject} must be an object, ${fault(value)}.`);
  }
  return value as Readonly<Record<string, unknown>>;
}

function fault(value: unknown): string {
  if (value === undefined) return 'but is missing';
  return `not ${typeof value === 'number' ? value : (JSON.stringify(value) ?? typeof value)}`;
}

function sentenceStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
