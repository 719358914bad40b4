import { builtIndicators } from './built.js';
import { clearanceIndicators } from './clearance.js';
import { by } from './by.js';
import { acts, practice, seenIn } from './confidence.js';
import { countedIn as as } from './counted-in.js';
import { flow } from './rows.js';

const money = () => ({
  ...acts.democracy,
  ...seenIn.bacGiang,
  ...by('decision-content'),
  dimensions: ['project'],
});

/** Works that the people and the state pay for together. */
const moneyOfWorks = () => [
  flow(
    'works.total-value',
    ['Tổng giá trị công trình huy động Nhân dân đóng góp', 'Value of co-financed works', as.dong],
    {
      ...money(),
      parts: ['works.people-contribution', 'works.state-support'],
      otherParts: ['works.in-kind-value', 'works.other-funds'],
      // Labour and land are valued in some reports and not in others.
      relations: 'usual',
      called: [
        'tổng giá trị công trình',
        'tổng kinh phí xây dựng',
        'tổng vốn đầu tư',
        'tổng trị giá',
      ],
    },
  ),
  flow(
    'works.people-contribution',
    ['Nhân dân đóng góp (tiền)', "People's cash contribution", as.dong],
    {
      ...money(),
      called: ['nhân dân đóng góp', 'vốn nhân dân', 'dân góp', 'nhân dân đối ứng'],
    },
  ),
  flow('works.state-support', ['Ngân sách nhà nước hỗ trợ', 'State budget support', as.dong], {
    ...money(),
    called: ['nhà nước hỗ trợ', 'ngân sách hỗ trợ', 'vốn nhà nước', 'ngân sách nhà nước'],
  }),
  flow(
    'works.in-kind-value',
    [
      'Hiện vật, ngày công, đất quy đổi trong giá trị công trình',
      'Goods, work and land in the value of works',
      as.dong,
    ],
    {
      ...acts.democracy,
      ...practice,
      ...by('decision-content'),
      dimensions: ['project'],
      called: ['ngày công, hiến đất quy đổi', 'đóng góp quy đổi thành tiền của công trình'],
    },
  ),
  flow(
    'works.other-funds',
    ['Nguồn khác đóng góp cho công trình', 'Other funds for works', as.dong],
    {
      ...money(),
      called: ['nguồn khác', 'nguồn xã hội hóa', 'doanh nghiệp hỗ trợ'],
    },
  ),
];

/** Works, roads, houses and the land for them. */
export const workIndicators = () => [
  ...moneyOfWorks(),
  ...builtIndicators(),
  ...clearanceIndicators(),
];
