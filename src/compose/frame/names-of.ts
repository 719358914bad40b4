import type { Dataset } from '#room/aggregation';
import type { Names } from '#room/locale';
import { nameIn } from '#room/organization';
import type { Language } from '#room/text';

/**
 * The names behind the ids of a dataset, for {@link describeFinding}.
 *
 * Vietnamese: tên gọi.
 *
 * @param dataset - The dataset whose units, indicators and lines are named.
 * @returns A look-up by id and language; undefined for an id that the dataset does not hold.
 *
 * @example
 * ```ts
 * import { createDataset, createHierarchy } from 'danvan';
 * import { namesOf } from 'danvan/report';
 *
 * const hierarchy = createHierarchy([{ id: 'tay-ninh', name: 'tỉnh Tây Ninh' }]);
 * const names = namesOf(createDataset({ hierarchy, indicators: [], observations: [] }));
 * names.unit?.('tay-ninh', 'vi'); //=> 'tỉnh Tây Ninh'
 * ```
 *
 * @category Report
 */
export function namesOf(dataset: Dataset): Names {
  const lines = new Map(dataset.lines.map((line) => [line.id, line]));
  const named =
    (found: { readonly name: Parameters<typeof nameIn>[0] } | undefined) => (language: Language) =>
      found && nameIn(found.name, language);
  const names: Names = {
    unit: (id, language) => named(dataset.hierarchy.byId.get(id))(language),
    indicator: (code, language) => named(dataset.catalogue.get(code))(language),
    line: (id, language) => named(lines.get(id))(language),
  };
  return Object.freeze(names);
}
