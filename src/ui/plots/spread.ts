/** Labels along a line, moved apart until none covers another. */

interface Cluster {
  readonly members: readonly number[];
  readonly size: number;
  /** Sum over members of where the cluster would have to begin to please each of them. */
  readonly wish: number;
}

/**
 * Where the centres of labels of these sizes stand that would like to be at `wanted`, between `low`
 * and `high`: labels that would touch form a cluster, which stands where its members are least
 * displaced. Too many for the room start at its low end and leave it.
 */
export function spread(
  wanted: readonly number[],
  sizes: readonly number[],
  low: number,
  high: number,
): number[] {
  const sizeOf = (index: number): number => sizes[index] ?? 0;
  const order = wanted.map((_, index) => index);
  order.sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
  const startOf = ({ members, size, wish }: Cluster): number =>
    Math.max(low, Math.min(high - size, wish / members.length));

  const clusters: Cluster[] = [];
  for (const index of order) {
    const size = sizeOf(index);
    let last: Cluster = { members: [index], size, wish: (wanted[index] ?? low) - size / 2 };
    let before = clusters.at(-1);
    while (before && startOf(before) + before.size > startOf(last)) {
      clusters.pop();
      last = joined(before, last);
      before = clusters.at(-1);
    }
    clusters.push(last);
  }

  const centres = wanted.map(() => low);
  for (const cluster of clusters) {
    let next = startOf(cluster);
    for (const index of cluster.members) {
      centres[index] = next + sizeOf(index) / 2;
      next += sizeOf(index);
    }
  }
  return centres;
}

function joined(first: Cluster, second: Cluster): Cluster {
  return {
    members: [...first.members, ...second.members],
    size: first.size + second.size,
    wish: first.wish + second.wish - first.size * second.members.length,
  };
}

export function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
