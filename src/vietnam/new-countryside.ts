import type { ModelField } from '#room/campaigns';
import type { ModelTally } from '#room/tally';
import { frozen } from './frozen.js';

/**
 * The fifth field of “Dân vận khéo”, which some provinces have.
 *
 * Vietnamese: lĩnh vực xây dựng nông thôn mới.
 *
 * Seen in Bà Rịa - Vũng Tàu, 2021. Its models are counted by {@link newCountrysideTally}.
 *
 * @example
 * ```ts
 * import { modelFields, newCountrysideField } from 'danvan/vietnam';
 *
 * [...modelFields, newCountrysideField].length; //=> 5
 * ```
 *
 * @category Campaigns
 */
export const newCountrysideField: ModelField = /* @__PURE__ */ frozen({
  id: 'new-countryside',
  name: { vi: 'xây dựng nông thôn mới', en: 'building the new countryside' },
});

/**
 * Counts the models of the fifth field, {@link newCountrysideField}, where a province has it.
 *
 * Vietnamese: quy tắc thống kê mô hình xây dựng nông thôn mới.
 *
 * Put it behind {@link modelTallies}.
 *
 * @example
 * ```ts
 * import { modelTallies, newCountrysideTally } from 'danvan/vietnam';
 *
 * [...modelTallies, newCountrysideTally].at(-1)?.fields; //=> ['new-countryside']
 * ```
 *
 * @category Tally
 */
export const newCountrysideTally: ModelTally = /* @__PURE__ */ frozen({
  indicator: 'models.registered-new-countryside',
  milestone: 'registered',
  fields: ['new-countryside'],
});
