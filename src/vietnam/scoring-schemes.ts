import type { ScoringScheme } from '#room/campaigns';
import { frozen } from './frozen.js';

/**
 * The criteria of “Chính quyền thân thiện” as a province used them: 20 + 25 + 20 + 15 + 20 = 100.
 *
 * Vietnamese: bộ tiêu chí “Chính quyền thân thiện”.
 *
 * The five criteria and their maxima are those of the form in the portal of Bắc Giang, as read in
 * 12/2023. Not confirmed: the deciding document, its days in force, the bands and the conditions,
 * which are left out. Hand in a copy with those of your province.
 *
 * @example
 * ```ts
 * import { friendlyGovernmentScheme } from 'danvan/vietnam';
 *
 * friendlyGovernmentScheme.criteria.map(({ maximum }) => maximum); //=> [20, 25, 20, 15, 20]
 * ```
 *
 * @category Campaigns
 */
export const friendlyGovernmentScheme: ScoringScheme = /* @__PURE__ */ frozen({
  id: 'friendly-government-bac-giang',
  name: { vi: 'Chính quyền thân thiện', en: 'Friendly government' },
  maximum: 100,
  criteria: [
    {
      id: 'grassroots-democracy',
      name: {
        vi: 'Xây dựng và thực hiện quy chế dân chủ ở cơ sở; tuyên truyền',
        en: 'Grassroots democracy and outreach',
      },
      maximum: 20,
    },
    {
      id: 'administrative-reform',
      name: { vi: 'Cải cách hành chính', en: 'Administrative reform' },
      maximum: 25,
    },
    {
      id: 'office-culture',
      name: {
        vi: 'Văn minh, văn hóa công sở, quy tắc ứng xử',
        en: 'Office culture and conduct',
      },
      maximum: 20,
    },
    {
      id: 'dialogue',
      name: {
        vi: 'Tiếp xúc, đối thoại, giải quyết đơn thư',
        en: 'Contact, dialogue and handling of letters',
      },
      maximum: 15,
    },
    {
      id: 'satisfaction',
      name: { vi: 'Mức độ hài lòng', en: 'Satisfaction' },
      maximum: 20,
    },
  ],
  source: 'Form of the grassroots-democracy portal of Bắc Giang, read as source code of 12/2023',
  confirmed: true,
});

const verbs = [
  ['know', 'Dân biết', 'People know'],
  ['discuss', 'Dân bàn', 'People discuss'],
  ['do', 'Dân làm', 'People do'],
  ['inspect', 'Dân kiểm tra', 'People inspect'],
  ['supervise', 'Dân giám sát', 'People supervise'],
  ['benefit', 'Dân thụ hưởng', 'People benefit'],
] as const;

/**
 * A blank sheet for the practice of grassroots democracy: criteria by what the people do, no maxima.
 *
 * Vietnamese: bảng chấm điểm thực hiện dân chủ ở cơ sở (mẫu trống).
 *
 * No scale holds for the whole country, so every maximum is null until a copy sets it, and the
 * bands (Tốt, Khá, Trung bình, Yếu) are left to the province too. A score of a criterion without
 * maximum is refused.
 *
 * @example
 * ```ts
 * import { blankDemocracyScheme } from 'danvan/vietnam';
 *
 * const maxima = [20, 20, 15, 15, 15, 15];
 * const ours = {
 *   ...blankDemocracyScheme,
 *   id: 'our-scheme',
 *   maximum: 100,
 *   criteria: blankDemocracyScheme.criteria.map((each, at) => ({ ...each, maximum: maxima[at] })),
 * };
 * ours.criteria.length; //=> 6
 * ```
 *
 * @category Campaigns
 */
export const blankDemocracyScheme: ScoringScheme = /* @__PURE__ */ frozen({
  id: 'grassroots-democracy-blank',
  name: {
    vi: 'Thực hiện dân chủ ở cơ sở (mẫu trống)',
    en: 'Practice of grassroots democracy (blank)',
  },
  maximum: null,
  criteria: verbs.map(([id, vi, en]) => ({ id, name: { vi, en }, maximum: null })),
  legalBasis: 'Luật 10/2022/QH15',
  source: 'The order of the six verbs in Luật 10/2022/QH15; points are set by each province',
  confirmed: false,
  from: '2023-07-01',
});
