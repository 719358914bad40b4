import { fromLeast, ringsOf } from '#room/kit';
import type { MobilizationModel } from './mobilization-model.js';

/** Each circle of models that replicate each other, by the one of its ids that comes first. */
export function replicationCircles(
  models: readonly Pick<MobilizationModel, 'id' | 'replicates'>[],
): ReadonlyMap<string, readonly string[]> {
  const graph = new Map(models.map(({ id, replicates }) => [id, [replicates ?? []].flat()]));
  const circles = new Map(
    ringsOf(graph)
      .map(fromLeast)
      .map((circle) => [circle[0] ?? '', circle]),
  );
  return new Map(
    models.flatMap(({ id }) => {
      const circle = circles.get(id);
      return circle === undefined ? [] : [[id, circle] as const];
    }),
  );
}
