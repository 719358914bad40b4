import { acts, inferred, practice, seenIn } from './confidence.js';
import { countedIn as as } from './counted-in.js';
import { flow, stock } from './rows.js';

const onProjects = { ...acts.democracy, dimensions: ['project'] } as const;

/** Boards that supervise investment in the community: one for each project. */
export const investmentIndicators = () => [
  stock(
    'community-investment.boards',
    ['Số Ban Giám sát đầu tư của cộng đồng', 'Community investment supervision boards', as.boards],
    {
      ...acts.democracy,
      ...seenIn.press,
      breaks: [
        {
          on: '2023-07-01',
          what: {
            vi: 'Mỗi chương trình, dự án có một ban; trước đó mỗi xã có một ban.',
            en: 'One board for each programme or project; before, one for each commune.',
          },
          legalBasis: '10/2022/QH15',
        },
      ],
      called: [
        'ban giám sát đầu tư của cộng đồng',
        'ban giám sát đầu tư cộng đồng',
        'ban gsđtcđ',
        'ban giám sát đầu tư',
      ],
    },
  ),
  stock(
    'community-investment.members',
    ['Số thành viên Ban Giám sát đầu tư của cộng đồng', 'Members of these boards', as.persons],
    {
      ...acts.democracy,
      ...practice,
      called: ['thành viên ban giám sát đầu tư của cộng đồng', 'thành viên ban gsđtcđ'],
    },
  ),
  stock(
    'community-investment.projects',
    ['Số công trình, dự án trên địa bàn', 'Projects in the area', as.projects],
    {
      ...acts.democracy,
      ...seenIn.bacGiang,
      called: ['công trình, dự án trên địa bàn', 'dự án đầu tư trên địa bàn'],
    },
  ),
  flow(
    'community-investment.supervisions',
    [
      'Số cuộc giám sát của Ban Giám sát đầu tư của cộng đồng',
      'Supervisions by community investment supervision boards',
      as.sessions,
    ],
    {
      ...onProjects,
      ...seenIn.tayNinh,
      called: [
        'ban giám sát đầu tư giám sát',
        'giám sát đầu tư của cộng đồng',
        'ban giám sát đầu tư cộng đồng giám sát',
        'giám sát đầu tư cộng đồng',
      ],
    },
  ),
  flow(
    'community-investment.violations-found',
    ['Số sai phạm của công trình được phát hiện', 'Violations found at works', as.incidents],
    {
      ...onProjects,
      ...seenIn.bacGiang,
      called: [
        'sai phạm công trình',
        'sai phạm của công trình phát hiện',
        'công trình có sai phạm',
      ],
    },
  ),
  flow(
    'community-investment.cases-recommended',
    ['Số vụ việc kiến nghị về công trình', 'Cases recommended at works', as.incidents],
    {
      ...onProjects,
      ...seenIn.bacGiang,
      called: ['kiến nghị của ban giám sát đầu tư', 'kiến nghị chủ đầu tư'],
    },
  ),
  flow(
    'community-investment.cases-resolved',
    [
      'Số kiến nghị về công trình được giải quyết',
      'Recommendations on works resolved',
      as.incidents,
    ],
    {
      ...onProjects,
      ...inferred,
      partOf: 'community-investment.cases-recommended',
      relations: 'usual',
      called: ['chủ đầu tư khắc phục', 'kiến nghị về công trình được giải quyết'],
    },
  ),
  flow(
    'community-investment.money-recovered',
    ['Số tiền thu hồi qua giám sát đầu tư', 'Money recovered by these boards', as.dong],
    {
      ...onProjects,
      ...seenIn.bacGiang,
      called: ['thu hồi qua giám sát đầu tư'],
    },
  ),
  flow(
    'community-investment.settlement-reduced',
    ['Số tiền giảm trừ quyết toán công trình', 'Reductions in final settlements of works', as.dong],
    {
      ...onProjects,
      ...seenIn.bacGiang,
      called: ['giảm trừ quyết toán', 'giảm trừ khi quyết toán'],
    },
  ),
];
