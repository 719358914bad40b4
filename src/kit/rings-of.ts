/** Where each node leads. */
export type Graph = ReadonlyMap<string, readonly string[]>;

const targetsOf = (graph: Graph, node: string): readonly string[] => graph.get(node) ?? [];

/** The nodes that can be reached from one, in the order in which they are left; by hand, not by recursion. */
function leave(graph: Graph, start: string, seen: Set<string>): readonly string[] {
  if (seen.has(start)) return [];
  seen.add(start);
  const left: string[] = [];
  const open = [{ node: start, next: 0 }];
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const target = targetsOf(graph, top.node)[top.next];
    top.next += 1;
    if (target === undefined) {
      left.push(top.node);
      open.pop();
    } else if (!seen.has(target)) {
      seen.add(target);
      open.push({ node: target, next: 0 });
    }
  }
  return left;
}

function reversed(graph: Graph): Graph {
  const back = new Map<string, string[]>();
  for (const [from, targets] of graph) {
    for (const to of targets) {
      const sources = back.get(to);
      if (sources) sources.push(from);
      else back.set(to, [from]);
    }
  }
  return back;
}

/** One ring within nodes that all lead to each other, in its order from the first of them. */
function ringWithin(graph: Graph, nodes: ReadonlySet<string>): readonly string[] {
  const walked = new Map<string, number>();
  let [at] = nodes;
  while (at !== undefined && !walked.has(at)) {
    walked.set(at, walked.size);
    at = targetsOf(graph, at).find((target) => nodes.has(target));
  }
  return at === undefined ? [] : [...walked.keys()].slice(walked.get(at) ?? 0);
}

/** The knots of a graph in linear time: sets of nodes of which each leads to every other, itself too. */
export function knotsOf(graph: Graph): readonly ReadonlySet<string>[] {
  const seen = new Set<string>();
  const order = [...graph.keys()].flatMap((node) => leave(graph, node, seen));
  const back = reversed(graph);
  const taken = new Set<string>();
  return order.toReversed().flatMap((node) => {
    const knot = new Set(leave(back, node, taken));
    const isKnot = knot.size > 1 || (knot.size === 1 && targetsOf(graph, node).includes(node));
    return isKnot ? [knot] : [];
  });
}

/** One ring out of each knot, in linear time. */
export const ringsOf = (graph: Graph): readonly (readonly string[])[] =>
  knotsOf(graph).map((knot) => ringWithin(graph, knot));

/** The same ring from the least of its nodes on, which names it whatever the order of input. */
export function fromLeast(ring: readonly string[]): readonly string[] {
  const turn = ring.reduce((least, node, at) => (node < (ring[least] ?? '') ? at : least), 0);
  return [...ring.slice(turn), ...ring.slice(0, turn)];
}
