import { recommendationIndicators } from './recommendations.js';
import type { IndicatorInput } from '#room/indicators';
import { by } from './by.js';
import { acts, inferred, practice, seenIn } from './confidence.js';
import { countedIn as as } from './counted-in.js';
import { flow, rate, type Facts } from './rows.js';

const bodies = () => ({ ...by('level', 'organization'), dimensions: ['topic'] });

const byParty = (more: Facts) => ({
  ...by('level'),
  ...inferred,
  dimensions: ['topic'],
  ...more,
});

/** Sessions of a supervisor who is none of the Front, and the recommendations after them. */
const ofSupervisor = <Code extends string>(
  code: Code,
  [vi, en]: readonly [vi: string, en: string],
  called: { readonly sessions: readonly string[]; readonly recommendations: readonly string[] },
): readonly IndicatorInput<`supervision.${Code}-${'supervisions' | 'recommendations'}`>[] => [
  flow(
    `supervision.${code}-supervisions`,
    [`Số cuộc giám sát của ${vi}`, `Supervisions by ${en}`, as.sessions],
    byParty({ called: called.sessions }),
  ),
  flow(
    `supervision.${code}-recommendations`,
    [`Số kiến nghị sau giám sát của ${vi}`, `Recommendations of ${en}`, as.recommendations],
    byParty({ called: called.recommendations }),
  ),
];

/** Supervision by the people themselves, and by others than those that acts name. */
const byOthers = () => [
  ...ofSupervisor('residents', ['Nhân dân', 'the people themselves'], {
    sessions: ['nhân dân trực tiếp giám sát', 'giám sát trực tiếp của nhân dân'],
    recommendations: ['kiến nghị của nhân dân qua giám sát trực tiếp'],
  }),
  ...ofSupervisor('other', ['cơ quan, tổ chức khác', 'other bodies'], {
    sessions: ['giám sát của cơ quan, tổ chức khác'],
    recommendations: ['kiến nghị sau giám sát của cơ quan, tổ chức khác'],
  }),
];

/** Supervision by Party committees and their boards, apart from that of the Front. */
const withinTheParty = () => [
  flow(
    'supervision.party-supervisions',
    ['Số cuộc kiểm tra, giám sát của cấp ủy', 'Supervisions by Party committees', as.sessions],
    byParty({ called: ['cấp ủy giám sát', 'giám sát của cấp ủy', 'cấp ủy kiểm tra, giám sát'] }),
  ),
  flow(
    'supervision.party-recommendations',
    [
      'Số kiến nghị sau kiểm tra, giám sát của cấp ủy',
      'Recommendations of Party committees',
      as.recommendations,
    ],
    byParty({ called: ['kiến nghị sau giám sát của cấp ủy'] }),
  ),
  flow(
    'supervision.board-supervisions',
    [
      'Số cuộc giám sát của cơ quan tham mưu công tác dân vận của cấp ủy',
      'Supervisions by mass-mobilization boards',
      as.sessions,
    ],
    byParty({ called: ['ban dân vận giám sát', 'giám sát của ban dân vận'] }),
  ),
  flow(
    'supervision.board-recommendations',
    [
      'Số kiến nghị sau giám sát của cơ quan tham mưu công tác dân vận của cấp ủy',
      'Recommendations of mass-mobilization boards',
      as.recommendations,
    ],
    byParty({ called: ['kiến nghị của ban dân vận'] }),
  ),
];

/** Supervision and criticism by the Front, its organizations and councils. */
const supervisions = () => [
  flow(
    'supervision.supervisions',
    [
      'Số cuộc giám sát của Mặt trận, tổ chức chính trị - xã hội',
      'Supervisions by the Front and its organizations',
      as.sessions,
    ],
    {
      ...bodies(),
      ...by('level', 'organization', 'supervision-form'),
      ...acts.front,
      ...seenIn.press,
      called: [
        'cuộc giám sát',
        'giám sát chuyên đề',
        'mặt trận giám sát',
        'chủ trì giám sát',
        'đoàn giám sát',
      ],
    },
  ),
  flow(
    'supervision.council-supervisions',
    ['Số cuộc giám sát của Hội đồng nhân dân', "Supervisions by people's councils", as.sessions],
    {
      ...by('level'),
      ...inferred,
      dimensions: ['topic'],
      called: ['hđnd giám sát', 'hội đồng nhân dân giám sát', 'giám sát của thường trực hđnd'],
    },
  ),
  flow(
    'supervision.council-recommendations',
    [
      'Số kiến nghị sau giám sát của Hội đồng nhân dân',
      "Recommendations of people's councils",
      as.recommendations,
    ],
    byParty({ called: ['kiến nghị sau giám sát của hội đồng nhân dân'] }),
  ),
  ...withinTheParty(),
  ...byOthers(),
  flow(
    'supervision.recommendations',
    [
      'Số kiến nghị sau giám sát của Mặt trận, tổ chức chính trị - xã hội',
      'Recommendations of the Front and its organizations',
      as.recommendations,
    ],
    {
      ...bodies(),
      ...acts.front,
      ...seenIn.bacGiang,
      called: ['kiến nghị sau giám sát', 'kiến nghị qua giám sát'],
    },
  ),
  flow(
    'supervision.recommendations-accepted',
    [
      'Số kiến nghị của Mặt trận, tổ chức chính trị - xã hội được tiếp thu, giải quyết',
      'Recommendations of the Front and its organizations accepted',
      as.recommendations,
    ],
    {
      ...bodies(),
      ...acts.front,
      ...practice,
      partOf: 'supervision.recommendations',
      called: [
        'kiến nghị được tiếp thu',
        'kiến nghị được tiếp thu, giải quyết',
        'kiến nghị sau giám sát được tiếp thu, giải quyết',
      ],
    },
  ),
  rate(
    'supervision.acceptance-rate',
    [
      'Tỷ lệ kiến nghị của Mặt trận, tổ chức chính trị - xã hội được tiếp thu, giải quyết',
      'Acceptance rate of recommendations of the Front and its organizations',
    ],
    {
      ...acts.front,
      ...practice,
      of: ['supervision.recommendations-accepted', 'supervision.recommendations'],
      called: ['tỷ lệ kiến nghị được tiếp thu', 'tỷ lệ kiến nghị được tiếp thu, giải quyết'],
    },
  ),
  flow(
    'supervision.criticism-conferences',
    ['Số cuộc phản biện xã hội', 'Sessions of social criticism', as.sessions],
    {
      ...by('level', 'organization', 'criticism-form'),
      ...acts.supervision,
      ...inferred,
      called: [
        'phản biện xã hội',
        'hội nghị phản biện',
        'hội nghị phản biện xã hội',
        'cuộc phản biện',
      ],
    },
  ),
  flow(
    'supervision.criticism-opinions',
    ['Số ý kiến phản biện xã hội', 'Opinions of social criticism', as.opinions],
    {
      ...bodies(),
      ...acts.supervision,
      ...practice,
      called: ['ý kiến phản biện'],
    },
  ),
  flow(
    'supervision.party-building-opinions',
    [
      'Số ý kiến góp ý xây dựng Đảng, chính quyền',
      'Opinions on building the Party and the government',
      as.opinions,
    ],
    {
      ...bodies(),
      legalBasis: '218-QĐ/TW',
      ...practice,
      called: ['góp ý xây dựng đảng', 'góp ý xây dựng đảng, xây dựng chính quyền'],
    },
  ),
];

/** Who watches, and what became of it. */
export const supervisionIndicators = () => [...supervisions(), ...recommendationIndicators()];
