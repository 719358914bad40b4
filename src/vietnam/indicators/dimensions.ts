import type { Dimension } from '#room/indicators';
import { frozen } from '../frozen.js';
import { bodyRows } from './body-dimensions.js';
import { campaignRows } from './campaign-dimensions.js';
import { democracyRows } from './democracy-dimensions.js';
import type { DimensionRow } from './dimension-rows.js';
import { voiceRows } from './voice-dimensions.js';

const dimensionOf = ([id, field, [vi, en], categories, isOpen]: DimensionRow): Dimension => ({
  id,
  field,
  name: { vi, en },
  categories: categories.map(([category, inVi, inEn]) => ({
    id: category,
    name: { vi: inVi, en: inEn },
  })),
  complete: isOpen === undefined,
});

/**
 * The ways in which figures of {@link indicators} are broken down, with their categories.
 *
 * Vietnamese: phân tổ.
 *
 * A figure names its category by `field`: `{ field: 'economy' }`. Where `complete` is false, there
 * are more categories than those listed. Make a list longer with {@link withCategories}.
 *
 * @example
 * ```ts
 * import { dimensions } from 'danvan/vietnam';
 *
 * const fields = dimensions.find(({ id }) => id === 'model-field');
 * fields?.categories[0]?.name.vi; //=> 'kinh tế'
 * ```
 *
 * @category Indicators
 */
export const dimensions: readonly Dimension[] = /* @__PURE__ */ (() =>
  frozen([...bodyRows, ...campaignRows, ...democracyRows, ...voiceRows].map(dimensionOf)))();
