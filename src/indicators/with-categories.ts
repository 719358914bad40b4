import { DanvanError, requireList, requireText } from '#room/findings';
import { deepFreeze } from '#room/kit';
import type { Indicator } from './indicator.js';

/**
 * Makes the list of categories of a breakdown longer.
 *
 * Vietnamese: bổ sung mục phân tổ.
 *
 * Categories that the list has already are not added again.
 *
 * @param indicator - The indicator that is broken down.
 * @param field - The field of the breakdown: `field`, `level`.
 * @param categories - The ids to add, behind those that there are.
 * @returns The indicator with the longer list, frozen; the one given is left as it is.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` where the indicator has no breakdown by
 * that field; the message names those that it has.
 *
 * @example
 * ```ts
 * import { withCategories } from 'danvan/indicators';
 * import { indicators } from 'danvan/vietnam';
 *
 * const registered = indicators.find(({ code }) => code === 'models.registered');
 * const longer = registered && withCategories(registered, 'field', ['digital']);
 * longer?.breakdowns?.find(({ field }) => field === 'field')?.categories.at(-1); //=> 'digital'
 * ```
 *
 * @category Indicators
 */
export function withCategories(
  indicator: Indicator,
  field: string,
  categories: readonly string[],
): Indicator {
  requireText(field, 'field');
  requireList(categories, 'categories');
  for (const category of categories) requireText(category, 'category');
  const { code, breakdowns = [] } = indicator;
  if (!breakdowns.some((one) => one.field === field)) {
    const known = breakdowns.map((one) => `"${one.field}"`).join(', ') || 'none';
    const message = `The indicator "${code}" has no breakdown by "${field}"; it has: ${known}.`;
    throw new DanvanError('INVALID_ARGUMENT', message);
  }
  return deepFreeze({
    ...indicator,
    breakdowns: breakdowns.map((one) =>
      one.field === field
        ? { ...one, categories: [...new Set([...one.categories, ...categories])] }
        : one,
    ),
  });
}
