import { groupBy } from '#room/kit';
import type { MobilizationModel } from './mobilization-model.js';

/**
 * The models that carry on a model elsewhere, also at second hand.
 *
 * Vietnamese: nhân rộng mô hình.
 *
 * @param models - All the models.
 * @param id - The id of the model that was replicated.
 * @returns Its replications in the order given, nearest first; the model itself is not among them.
 *
 * @example
 * ```ts
 * import { replicationsOf } from 'danvan/campaigns';
 *
 * const models = [{ id: 'a' }, { id: 'b', replicates: 'a' }, { id: 'c', replicates: 'b' }];
 * replicationsOf(models, 'a').map((model) => model.id); //=> ['b', 'c']
 * ```
 *
 * @category Campaigns
 */
export function replicationsOf<Model extends Pick<MobilizationModel, 'id' | 'replicates'>>(
  models: readonly Model[],
  id: string,
): readonly Model[] {
  const copies = groupBy(
    models.filter(({ replicates }) => replicates !== undefined),
    ({ replicates }) => replicates ?? '',
  );
  const found = new Map<string, Model>();
  const origins = new Set([id]);
  // A set hands out what is added to it while it is being walked through.
  for (const origin of origins) {
    for (const model of copies.get(origin) ?? []) {
      if (origins.has(model.id)) continue;
      origins.add(model.id);
      found.set(model.id, model);
    }
  }
  return [...found.values()];
}
