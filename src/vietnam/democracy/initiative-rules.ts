import type { InitiativeRule } from '#room/democracy';
import { frozen } from '../frozen.js';

/**
 * For how long the support for an initiative of residents is valid, by act and days in force.
 *
 * Vietnamese: thời hạn giá trị của ý kiến ủng hộ sáng kiến của công dân.
 *
 * Three months. What it gives is a note, for no source tells from which day they count.
 *
 * @example
 * ```ts
 * import { initiativeRules } from 'danvan/vietnam';
 *
 * initiativeRules.map(({ months }) => months); //=> [3]
 * ```
 *
 * @category Vietnam
 */
export const initiativeRules: readonly InitiativeRule[] = /* @__PURE__ */ frozen([
  {
    id: 'law-10-2022-initiative',
    months: 3,
    from: '2023-07-01',
    article: 'Luật 10/2022/QH15, Mục 2 Chương II (sáng kiến của công dân)',
    confirmed: false,
    why: 'Nguồn chỉ ghi ý kiến ủng hộ có giá trị 03 tháng; chưa đối chiếu được ngày bắt đầu tính với nguyên văn điều luật.',
  },
]);
