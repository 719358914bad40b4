import { villageMeetingIndicators } from './village-meetings.js';
import { by } from './by.js';
import { acts, inferred, seenIn } from './confidence.js';
import { countedIn as as } from './counted-in.js';
import { flow, rate } from './rows.js';

/** What the people decide: matters, votes and money of their own. */
const votes = () => [
  flow(
    'decisions.items',
    ['Số nội dung Nhân dân bàn và quyết định', 'Matters decided by the people', as.matters],
    {
      ...acts.democracy,
      ...seenIn.bacGiang,
      ...by('decision-content', 'decision-form'),
      called: [
        'nội dung nhân dân bàn và quyết định',
        'nhân dân bàn và quyết định trực tiếp',
        'bàn, biểu quyết',
        'nội dung đưa ra dân bàn',
      ],
    },
  ),
  flow('decisions.items-passed', ['Số nội dung được thông qua', 'Matters passed', as.matters], {
    ...acts.democracy,
    ...inferred,
    ...by('decision-content', 'decision-form'),
    partOf: 'decisions.items',
    called: ['nội dung được thông qua', 'được nhân dân thông qua', 'biểu quyết thông qua'],
  }),
  flow(
    'decisions.items-carried-out',
    ['Số nội dung đã thực hiện sau khi quyết định', 'Decisions carried out', as.matters],
    {
      ...acts.democracy,
      ...inferred,
      ...by('decision-content'),
      partOf: 'decisions.items-passed',
      // Decisions of earlier periods are among them.
      relations: 'usual',
      called: ['nội dung đã thực hiện', 'thực hiện quyết định của cộng đồng dân cư'],
    },
  ),
  flow(
    'decisions.households-for',
    ['Số hộ gia đình tán thành', 'Households in favour', as.households],
    {
      ...acts.democracy,
      ...seenIn.bacGiang,
      dimensions: ['decision'],
      partOf: 'decisions.households-in-scope',
      called: [
        'hộ tán thành',
        'hộ gia đình tán thành',
        'hộ đồng ý',
        'đại diện hộ gia đình tán thành',
      ],
    },
  ),
  flow(
    'decisions.households-in-scope',
    [
      'Tổng số hộ gia đình thuộc phạm vi quyết định',
      'Households within the scope of the decision',
      as.households,
    ],
    {
      ...acts.democracy,
      ...seenIn.bacGiang,
      dimensions: ['decision'],
      called: ['hộ thuộc phạm vi', 'tổng số hộ trong thôn', 'tổng số đại diện hộ gia đình'],
    },
  ),
  rate('decisions.approval-rate', ['Tỷ lệ hộ gia đình tán thành', 'Household approval rate'], {
    ...acts.democracy,
    ...seenIn.bacGiang,
    of: ['decisions.households-for', 'decisions.households-in-scope'],
    dimensions: ['decision'],
    decimals: 2,
    called: ['tỷ lệ tán thành', 'tỷ lệ hộ đồng ý', 'tỷ lệ biểu quyết'],
  }),
];

const money = () => ({ ...acts.democracy, ...seenIn.bacGiang, ...by('decision-content') });

/** What the people decide to pay and to give; what was given is told with works. */
const decided = () => [
  flow(
    'decisions.total-value',
    ['Tổng kinh phí Nhân dân bàn và quyết định', 'Value of what the people decided', as.dong],
    {
      ...money(),
      parts: ['decisions.people-contribution', 'decisions.state-support'],
      otherParts: ['decisions.other-funds'],
      // Some minutes tell a part only.
      relations: 'usual',
      called: ['tổng kinh phí được quyết định', 'tổng dự toán được nhân dân thông qua'],
    },
  ),
  flow(
    'decisions.state-support',
    ['Ngân sách nhà nước hỗ trợ theo quyết định', 'State support that was decided on', as.dong],
    { ...money(), called: ['ngân sách hỗ trợ theo nghị quyết của thôn'] },
  ),
  flow(
    'decisions.people-contribution',
    ['Mức đóng góp bằng tiền Nhân dân quyết định', 'Cash that the people decided to give', as.dong],
    { ...money(), called: ['mức đóng góp được thông qua', 'số tiền nhân dân thống nhất đóng góp'] },
  ),
  flow(
    'decisions.other-funds',
    ['Nguồn khác theo quyết định của Nhân dân', 'Other funds that were decided on', as.dong],
    { ...money(), called: ['nguồn khác theo nghị quyết của thôn'] },
  ),
  flow(
    'decisions.labour-days',
    ['Số ngày công Nhân dân quyết định đóng góp', 'Days of work decided on', as.labourDays],
    { ...money(), decimals: 1, called: ['ngày công được thống nhất đóng góp'] },
  ),
  flow(
    'decisions.land',
    [
      'Diện tích đất Nhân dân thống nhất hiến',
      'Land that the people decided to give',
      as.squareMetres,
    ],
    {
      ...acts.democracy,
      ...inferred,
      ...by('decision-content'),
      decimals: 2,
      called: ['diện tích đất thống nhất hiến'],
    },
  ),
];

/** What the people decide. */
export const decisionIndicators = () => [...votes(), ...decided(), ...villageMeetingIndicators()];
