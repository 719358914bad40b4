import type { VotingRule } from '#room/democracy';
import { frozen } from '../frozen.js';

const half = { numerator: 1, denominator: 2, strict: true } as const;
const twoThirds = { numerator: 2, denominator: 3, strict: false } as const;
const law = 'Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15';
const ordinance = 'Pháp lệnh Thực hiện dân chủ ở xã, phường, thị trấn số 34/2007/PL-UBTVQH11';

const commune = { spheres: ['commune'], base: 'all', confirmed: true } as const;
const workplace = {
  spheres: ['agency', 'employer', 'armed-forces'],
  base: 'participants',
  confirmed: false,
  why: 'Chưa đối chiếu được với nguyên văn điều luật; hãy kiểm tra trước khi dùng.',
} as const;

/**
 * How many votes pass a decision of the people, by act and days in force.
 *
 * Vietnamese: tỷ lệ tán thành để quyết định có giá trị thi hành.
 *
 * Up to 30/6/2023 more than half of all in scope. From 1/7/2023 at least two thirds of all
 * households for contributions and their budget, more than half for all else. Votes of electors on
 * contributions, of which the law says nothing, and rows of conferences of staff are not confirmed:
 * they give notes, never errors. The base is always all in scope, not those present, but for
 * conferences. No article is named where none was seen.
 *
 * @example
 * ```ts
 * import { votingRules } from 'danvan/vietnam';
 *
 * votingRules.map(({ share }) => `${share.numerator}/${share.denominator}`)[1]; //=> '2/3'
 * ```
 *
 * @category Vietnam
 */
export const votingRules: readonly VotingRule[] = /* @__PURE__ */ frozen([
  {
    id: 'pl-34-2007',
    ...commune,
    share: half,
    from: '2007-07-01',
    to: '2023-06-30',
    article: ordinance,
  },
  {
    id: 'law-10-2022-contributions',
    ...commune,
    contents: ['infrastructure', 'contributions'],
    scopes: ['households'],
    share: twoThirds,
    from: '2023-07-01',
    article: `Điều 21 ${law} (việc nêu tại khoản 1, khoản 2 Điều 15)`,
  },
  {
    id: 'law-10-2022-contributions-electors',
    ...commune,
    contents: ['infrastructure', 'contributions'],
    scopes: ['electors', 'members'],
    share: twoThirds,
    from: '2023-07-01',
    article: `Điều 21 ${law} (việc nêu tại khoản 1, khoản 2 Điều 15)`,
    confirmed: false,
    why: 'Điều 21 tính theo tổng số đại diện hộ gia đình; hồ sơ ghi cử tri, chưa rõ căn cứ.',
  },
  {
    id: 'law-10-2022',
    ...commune,
    share: half,
    from: '2023-07-01',
    article: `Điều 21 ${law}`,
  },
  {
    id: 'law-10-2022-conference',
    ...workplace,
    share: half,
    quorum: twoThirds,
    from: '2023-07-01',
    article: `${law}, hội nghị cán bộ, công chức, viên chức, người lao động`,
  },
]);
