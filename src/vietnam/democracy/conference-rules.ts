import type { ConferenceRule } from '#room/democracy';
import { frozen } from '../frozen.js';

const law = 'Luật 10/2022/QH15';
const twoThirds = { numerator: 2, denominator: 3, strict: false } as const;
const third = { numerator: 1, denominator: 3, strict: false } as const;

/**
 * When conferences of staff are valid, and who can ask for an extraordinary one, by act and days in
 * force.
 *
 * Vietnamese: quy định về tổ chức hội nghị cán bộ, công chức, viên chức, người lao động.
 *
 * All that they give is a note. Rows with `confirmed: false` say why.
 *
 * @example
 * ```ts
 * import { conferenceRules } from 'danvan/vietnam';
 *
 * conferenceRules.filter(({ confirmed }) => confirmed).map(({ id }) => id)[0];
 * //=> 'law-10-2022-asked'
 * ```
 *
 * @category Vietnam
 */
export const conferenceRules: readonly ConferenceRule[] = /* @__PURE__ */ frozen([
  {
    id: 'law-10-2022-asked',
    spheres: ['employer'],
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
