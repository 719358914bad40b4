import type { UnitInput } from '#room/organization';
import { frozen } from './frozen.js';

/**
 * The country as a unit, to be put above the provinces where a report covers all of it.
 *
 * Vietnamese: nước Cộng hòa xã hội chủ nghĩa Việt Nam.
 *
 * No unit of this library names it as its parent.
 *
 * @example
 * ```ts
 * import { vietNam } from 'danvan/vietnam';
 *
 * vietNam.id; //=> 'viet-nam'
 * ```
 *
 * @category Organization
 */
export const vietNam: UnitInput = /* @__PURE__ */ frozen({
  id: 'viet-nam',
  name: { vi: 'Việt Nam', en: 'Viet Nam' },
  kind: 'country',
  level: 'central',
});
