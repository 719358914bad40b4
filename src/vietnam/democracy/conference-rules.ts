import type { ConferenceRule } from '#room/democracy';
import { frozen } from '../frozen.js';

const law = 'Luật 10/2022/QH15';
const twoThirds = { numerator: 2, denominator: 3, strict: false } as const;
const third = { numerator: 1, denominator: 3, strict: false } as const;

/**
 * When conferences of staff are valid and until when they are held, and who can ask for an
 * extraordinary one, by act and days in force.
 *
 * Vietnamese: quy định về tổ chức hội nghị cán bộ, công chức, viên chức, người lao động.
 *
 * The conference of a State enterprise is held within three months after the fiscal year; the row takes
 * it for that of the calendar. All that they give is a note. Rows with `confirmed: false` say why.
 *
 * @example
 * ```ts
 * import { conferenceRules } from 'danvan/vietnam';
 *
 * conferenceRules.filter(({ confirmed }) => confirmed).map(({ id }) => id)[0];
 * //=> 'law-10-2022-state-enterprises'
 * ```
 *
 * @category Vietnam
 */
export const conferenceRules: readonly ConferenceRule[] = /* @__PURE__ */ frozen([
  {
    id: 'law-10-2022-state-enterprises',
    spheres: ['employer'],
    enterpriseKinds: ['state'],
    lastDay: '03-31',
    asked: third,
    from: '2023-07-01',
    article: `${law}, Chương IV, hội nghị người lao động`,
    confirmed: true,
  },
  {
    id: 'law-10-2022-quorum',
    spheres: ['agency', 'employer'],
    quorum: twoThirds,
    from: '2023-07-01',
    article: `${law}, hội nghị cán bộ, công chức, viên chức, người lao động`,
    confirmed: false,
    why: 'Chưa đối chiếu được với nguyên văn điều luật; hãy kiểm tra trước khi dùng.',
  },
]);
