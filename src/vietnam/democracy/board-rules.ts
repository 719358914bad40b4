import type { BoardRule } from '#room/democracy';
import { frozen } from '../frozen.js';

const law = 'Luật 10/2022/QH15';
const from = '2023-07-01';

const inspection = {
  kinds: ['people-inspection-board'],
  memberPerVillage: false,
  onePer: 'unit',
  from,
  confirmed: true,
} as const;
const investment = {
  kinds: ['community-investment-board'],
  spheres: ['commune'],
  memberPerVillage: false,
  from,
} as const;

/**
 * How boards of inspection and supervision are made up and how long they serve, by act and days in
 * force.
 *
 * Vietnamese: quy định về Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng.
 *
 * From 1/7/2023. A commune has one people's inspection board with a member for each village, five at
 * least; agencies have three to nine members for two years, enterprises of the State two years. A
 * board supervises the investment of one project; how many members it has is not confirmed. The term
 * of a commune's board is that of its village heads and is not told here. Acts before have no row.
 *
 * @example
 * ```ts
 * import { boardRules } from 'danvan/vietnam';
 *
 * boardRules.find(({ id }) => id === 'inspection-agency')?.mostMembers; //=> 9
 * ```
 *
 * @category Vietnam
 */
export const boardRules: readonly BoardRule[] = /* @__PURE__ */ frozen([
  {
    ...inspection,
    id: 'inspection-commune',
    spheres: ['commune'],
    leastMembers: 5,
    memberPerVillage: true,
    article: `${law}, Điều 36`,
  },
  {
    ...inspection,
    id: 'inspection-agency',
    spheres: ['agency'],
    leastMembers: 3,
    mostMembers: 9,
    termYears: 2,
    article: `${law}, Điều 60`,
  },
  {
    ...inspection,
    id: 'inspection-employer',
    spheres: ['employer'],
    termYears: 2,
    article: `${law}, Điều 77`,
  },
  {
    ...investment,
    id: 'investment-project',
    onePer: 'project',
    confirmed: true,
    article: `${law}, Điều 41`,
  },
  {
    ...investment,
    id: 'investment-members',
    leastMembers: 5,
    mostMembers: 7,
    confirmed: false,
    why: 'Nghị định 59/2023/NĐ-CP, Điều 17 chỉ ghi không quá 05 đại diện người dân; tổng số 5 đến 7 chưa đối chiếu được với nguyên văn điều luật.',
    article: `${law}, Điều 41`,
  },
]);
