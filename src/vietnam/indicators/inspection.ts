import { by } from './by.js';
import { acts, inferred, practice, seenIn } from './confidence.js';
import { countedIn as as } from './counted-in.js';
import { afterMergers } from './network.js';
import { flow, rate, stock } from './rows.js';

const onTopics = { ...acts.democracy, dimensions: ['topic'] } as const;

/** People's inspection boards. */
export const inspectionIndicators = () => [
  stock(
    'people-inspection.boards',
    ['Số Ban Thanh tra nhân dân', "People's inspection boards", as.boards],
    {
      ...afterMergers,
      ...acts.democracy,
      ...seenIn.press,
      ...by('sphere'),
      called: ['ban thanh tra nhân dân', 'ban ttnd', 'bttnd'],
    },
  ),
  stock(
    'people-inspection.members',
    ['Số thành viên Ban Thanh tra nhân dân', "Members of people's inspection boards", as.persons],
    {
      ...afterMergers,
      ...acts.democracy,
      ...seenIn.press,
      ...by('sphere', 'gender'),
      called: [
        'thành viên ban thanh tra nhân dân',
        'thành viên ban ttnd',
        'ủy viên ban thanh tra nhân dân',
      ],
    },
  ),
  flow(
    'people-inspection.supervisions',
    [
      'Số cuộc giám sát của Ban Thanh tra nhân dân',
      "Supervisions by people's inspection boards",
      as.sessions,
    ],
    {
      ...onTopics,
      ...seenIn.tayNinh,
      called: [
        'ban thanh tra nhân dân giám sát',
        'ban ttnd giám sát',
        'cuộc giám sát của ban thanh tra nhân dân',
        'thanh tra nhân dân giám sát',
      ],
    },
  ),
  flow(
    'people-inspection.cases-found',
    [
      'Số sai phạm, vụ việc Ban Thanh tra nhân dân phát hiện',
      "Irregularities found by people's inspection boards",
      as.incidents,
    ],
    {
      ...onTopics,
      ...seenIn.bacGiang,
      called: [
        'phát hiện sai phạm',
        'sai phạm, vụ việc phát hiện',
        'vụ việc phát hiện',
        'sai phạm được phát hiện',
      ],
    },
  ),
  flow(
    'people-inspection.cases-recommended',
    [
      'Số vụ việc Ban Thanh tra nhân dân kiến nghị',
      "Cases that people's inspection boards recommended for handling",
      as.incidents,
    ],
    {
      ...onTopics,
      ...seenIn.bacGiang,
      partOf: 'people-inspection.cases-found',
      // A board also recommends what is no irregularity.
      relations: 'usual',
      called: ['vụ việc kiến nghị', 'kiến nghị xử lý', 'kiến nghị của ban thanh tra nhân dân'],
    },
  ),
  flow(
    'people-inspection.cases-resolved',
    [
      'Số kiến nghị của Ban Thanh tra nhân dân được giải quyết',
      "Recommendations of people's inspection boards resolved",
      as.incidents,
    ],
    {
      ...onTopics,
      ...seenIn.press,
      partOf: 'people-inspection.cases-recommended',
      // Recommendations of earlier periods are among them.
      relations: 'usual',
      called: [
        'kiến nghị được giải quyết',
        'vụ việc được giải quyết',
        'vụ đã giải quyết',
        'kiến nghị được xem xét, giải quyết',
      ],
    },
  ),
  rate(
    'people-inspection.resolution-rate',
    [
      'Tỷ lệ kiến nghị của Ban Thanh tra nhân dân được giải quyết',
      "Resolution rate of recommendations of people's inspection boards",
    ],
    {
      ...acts.democracy,
      // Thanh Miện divides by the cases found, others by those recommended.
      ...practice,
      of: ['people-inspection.cases-resolved', 'people-inspection.cases-recommended'],
      called: ['tỷ lệ giải quyết kiến nghị', 'tỷ lệ kiến nghị được giải quyết'],
    },
  ),
  flow(
    'people-inspection.money-recovered',
    [
      'Số tiền thu hồi qua giám sát của Ban Thanh tra nhân dân',
      "Money recovered by people's inspection",
      as.dong,
    ],
    {
      ...acts.democracy,
      ...seenIn.bacGiang,
      called: ['thu hồi số tiền', 'kiến nghị thu hồi', 'tiền thu hồi'],
    },
  ),
  flow(
    'people-inspection.land-recovered',
    [
      'Diện tích đất thu hồi qua giám sát của Ban Thanh tra nhân dân',
      "Land recovered by people's inspection",
      as.squareMetres,
    ],
    {
      ...acts.democracy,
      ...seenIn.bacGiang,
      decimals: 2,
      called: [
        'thu hồi đất',
        'm2 đất thu hồi',
        'diện tích đất thu hồi',
        'diện tích đất thu hồi qua giám sát',
      ],
    },
  ),
  flow(
    'people-inspection.law-gaps',
    [
      'Số bất cập pháp luật Ban Thanh tra nhân dân kiến nghị',
      "Gaps in the law that people's inspection boards pointed out",
      as.recommendations,
    ],
    {
      ...acts.democracy,
      ...inferred,
      called: [
        'bất cập pháp luật',
        'bất cập pháp luật được kiến nghị',
        'kiến nghị sửa đổi quy định',
      ],
    },
  ),
];
