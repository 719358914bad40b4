import type { ReceptionDuty } from '#room/democracy';
import { frozen } from '../frozen.js';

const first = {
  from: '2019-02-18',
  to: '2025-10-31',
  article: 'Quy định 11-QĐi/TW ngày 18/02/2019 của Bộ Chính trị',
  confirmed: true,
} as const;

const since2025 = {
  from: '2025-11-01',
  article: 'Quy định 11-QĐi/TW, sửa đổi theo Kết luận 215 (tháng 11/2025) của Bộ Chính trị',
  confirmed: true,
  why: 'Kết luận ban hành trong tháng 11/2025, chưa rõ ngày; tạm tính từ 01/11/2025.',
} as const;

/**
 * On how many days a month heads of party committees receive the people, at least, by level and
 * days in force.
 *
 * Vietnamese: số ngày người đứng đầu cấp ủy tiếp dân hằng tháng.
 *
 * From 18/02/2019 one day a month in provinces and districts, two in communes. In 11/2025 the level
 * of districts is dropped; the day of that month is not known and taken to be its first. A month
 * that a row covers in part owes nothing.
 *
 * @example
 * ```ts
 * import { receptionDuties } from 'danvan/vietnam';
 *
 * receptionDuties.filter(({ to }) => to === undefined).map(({ days }) => days); //=> [1, 2]
 * ```
 *
 * @category Vietnam
 */
export const receptionDuties: readonly ReceptionDuty[] = /* @__PURE__ */ frozen([
  { id: 'qdi-11-2019-province', level: 'province', days: 1, ...first },
  { id: 'qdi-11-2019-district', level: 'district', days: 1, ...first },
  { id: 'qdi-11-2019-commune', level: 'commune', days: 2, ...first },
  { id: 'kl-215-2025-province', level: 'province', days: 1, ...since2025 },
  { id: 'kl-215-2025-commune', level: 'commune', days: 2, ...since2025 },
]);
