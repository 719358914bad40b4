import { by } from './by.js';
import { inferred, practice, seenIn } from './confidence.js';
import { countedIn as as } from './counted-in.js';
import { afterPartyReform } from './network.js';
import { coverage, flow, rate } from './rows.js';

/** Acts, visits and inspections of those who lead. */
export const leadershipIndicators = () => [
  flow(
    'leadership.documents-issued',
    [
      'Số văn bản lãnh đạo, chỉ đạo, cụ thể hóa đã ban hành',
      'Guiding documents issued',
      as.instruments,
    ],
    {
      ...inferred,
      ...by('level'),
      dimensions: ['document-kind', 'issuer'],
      called: [
        'văn bản lãnh đạo, chỉ đạo',
        'văn bản chỉ đạo',
        'ban hành văn bản',
        'văn bản cụ thể hóa',
      ],
    },
  ),
  coverage(
    'leadership.party-organizations-informed',
    [
      'Số tổ chức cơ sở đảng đã quán triệt, phổ biến',
      'Grassroots Party organizations that passed a document on',
      as.organizations,
    ],
    {
      ...afterPartyReform,
      ...seenIn.dakDoa,
      partOf: 'network.grassroots-party-organizations',
      dimensions: ['document'],
      called: [
        'tổ chức cơ sở đảng tổ chức quán triệt',
        'tổ chức quán triệt, phổ biến',
        'đã quán triệt',
      ],
    },
  ),
  rate(
    'leadership.party-organizations-informed-rate',
    ['Tỷ lệ tổ chức cơ sở đảng đã quán triệt', 'Share of grassroots Party organizations informed'],
    {
      ...afterPartyReform,
      ...seenIn.dakDoa,
      of: ['leadership.party-organizations-informed', 'network.grassroots-party-organizations'],
      dimensions: ['document'],
    },
  ),
  flow(
    'leadership.briefings',
    ['Số hội nghị quán triệt, phổ biến', 'Conferences that passed documents on', as.meetings],
    {
      ...practice,
      ...by('level'),
      called: ['hội nghị quán triệt', 'lớp quán triệt', 'hội nghị triển khai'],
    },
  ),
  flow(
    'leadership.briefing-attendances',
    ['Số lượt người dự quán triệt, phổ biến', 'Attendances at these conferences', as.attendances],
    {
      ...practice,
      ...by('level'),
      sessions: 'leadership.briefings',
      called: ['lượt người học tập, quán triệt'],
    },
  ),
  flow(
    'leadership.inspections',
    [
      'Số cuộc kiểm tra, khảo sát về công tác dân vận, thực hiện dân chủ ở cơ sở',
      'Inspections and surveys of mass mobilization',
      as.sessions,
    ],
    {
      ...inferred,
      ...by('level'),
      dimensions: ['topic'],
      called: [
        'cuộc kiểm tra',
        'kiểm tra, khảo sát',
        'kiểm tra, khảo sát về công tác dân vận, qcdc',
        'cuộc khảo sát',
        'đoàn kiểm tra',
        'kiểm tra, giám sát',
      ],
    },
  ),
  flow(
    'leadership.grassroots-visits',
    ['Số lượt đi cơ sở nắm tình hình Nhân dân', 'Visits to the grassroots', as.receptions],
    {
      ...inferred,
      ...by('level', 'organization'),
      called: ['đi cơ sở', 'lượt đi cơ sở', 'nắm tình hình nhân dân', 'nắm tình hình cơ sở'],
    },
  ),
  flow(
    'leadership.training-classes',
    ['Số lớp tập huấn, bồi dưỡng nghiệp vụ', 'Training classes', { vi: 'lớp', en: 'classes' }],
    {
      ...practice,
      ...by('level'),
      called: ['lớp tập huấn', 'lớp bồi dưỡng', 'tập huấn nghiệp vụ'],
    },
  ),
  flow(
    'leadership.training-attendances',
    ['Số lượt người được tập huấn, bồi dưỡng', 'Attendances at training classes', as.attendances],
    {
      ...practice,
      ...by('level'),
      sessions: 'leadership.training-classes',
      called: ['lượt người tập huấn', 'lượt cán bộ được tập huấn', 'học viên'],
    },
  ),
];
