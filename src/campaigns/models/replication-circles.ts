import type { MobilizationModel } from './mobilization-model.js';

type Linked = Pick<MobilizationModel, 'id' | 'replicates'>;

const least = (ids: readonly string[]): string => ids.reduce((a, b) => (b < a ? b : a));

/** The same circle, from the id on that comes first. */
function fromLeast(circle: readonly string[]): readonly string[] {
  const at = circle.indexOf(least(circle));
  return [...circle.slice(at), ...circle.slice(0, at)];
}

/** Walks back from one model to the first that was met before; the way, and where it ended. */
function walk(start: string, origins: ReadonlyMap<string, string | undefined>, met: Set<string>) {
  const way: string[] = [];
  let at: string | undefined = start;
  while (at !== undefined && !met.has(at)) {
    met.add(at);
    way.push(at);
    at = origins.get(at);
  }
  return { way, end: at };
}

/** Each circle of models that replicate each other, by the one of its ids that comes first. */
export function replicationCircles(
  models: readonly Linked[],
): ReadonlyMap<string, readonly string[]> {
  const origins = new Map(models.map(({ id, replicates }) => [id, replicates]));
  const met = new Set<string>();
  const circles = models.flatMap(({ id }) => {
    const { way, end } = walk(id, origins, met);
    const at = end === undefined ? -1 : way.indexOf(end);
    return at === -1 ? [] : [fromLeast(way.slice(at))];
  });
  return new Map(circles.map((circle) => [least(circle), circle]));
}
