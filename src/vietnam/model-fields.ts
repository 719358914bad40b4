import type { ModelField } from '#room/campaigns';
import { frozen } from './frozen.js';

/**
 * The four fields of “Dân vận khéo”.
 *
 * Vietnamese: lĩnh vực “Dân vận khéo”.
 *
 * Bà Rịa - Vũng Tàu (2021) has a fifth, xây dựng nông thôn mới: add such a field with its days by
 * handing a longer list to {@link readModels}.
 *
 * @example
 * ```ts
 * import { modelFields } from 'danvan/vietnam';
 *
 * modelFields.map(({ id }) => id); //=> ['economy', 'culture-society', 'defence-security', 'political-system']
 * ```
 *
 * @category Campaigns
 */
export const modelFields: readonly ModelField[] = /* @__PURE__ */ frozen([
  { id: 'economy', name: { vi: 'kinh tế', en: 'economy' } },
  { id: 'culture-society', name: { vi: 'văn hóa - xã hội', en: 'culture and society' } },
  { id: 'defence-security', name: { vi: 'quốc phòng - an ninh', en: 'defence and security' } },
  {
    id: 'political-system',
    name: { vi: 'xây dựng hệ thống chính trị', en: 'building the political system' },
  },
]);
