import { check, createDataset, periodOf, type Finding } from 'danvan';
import { readEvents, readSituationNotes } from 'danvan/coordination';
import {
  dueDatesOf,
  obligationsOf,
  readAssignments,
  type ReportingAssignment,
  readReceivedReports,
  readUnusableReports,
} from 'danvan/organization';
import { namesOf } from 'danvan/report';
import { dueRuleSchema } from 'danvan/schemas';
import { readHolidayTable } from 'danvan/time';
import { readDecisions, readRecommendations } from 'danvan/democracy';
import { coordinationWords as words, indicators, votingRules } from 'danvan/vietnam';
import { hierarchy } from './units.js';

const units = [...hierarchy.byId.values()];

/** What the forms are called. */
export const forms = [{ id: 'dv-thang', name: { vi: 'Báo cáo công tác dân vận' } }];

const assigned: ReportingAssignment = {
  units: { level: 'commune' },
  form: 'dv-thang',
  periodKind: 'month',
  due: 'ngay-05',
};
const { values: assignments } = readAssignments([assigned], { units });

/** Every commune owes the report of August by the fifth working day after it. */
export const obligations = obligationsOf(assignments, units, { periods: [periodOf('2026-08')] });

const rules = [dueRuleSchema.parse({ id: 'ngay-05', kind: 'working-days', days: 5 })];
export const dueDates = dueDatesOf(obligations, rules, { holidays: readHolidayTable({}).value });

const report = { form: 'dv-thang', period: '2026-08' };
export const { values: received } = readReceivedReports([
  { ...report, unit: 'xa-1', receivedOn: '2026-09-04' },
]);
export const { values: unusable } = readUnusableReports([
  { ...report, unit: 'xa-2', receivedOn: '2026-09-06', reason: 'unreadable' },
  { ...report, unit: 'xa-3', receivedOn: '2026-09-05', reason: 'wrong-period' },
]);

/** A conference at two places, chaired by delegation. */
export const { values: events } = readEvents(
  [
    {
      id: 'so-ket',
      kind: 'interim-review',
      title: 'Hội nghị sơ kết công tác dân vận 9 tháng đầu năm 2026',
      date: '2026-10-02',
      partOfDay: 'afternoon',
      mode: 'hybrid',
      organizers: ['ban-tgdv'],
      sites: [
        { id: 'tinh', name: 'Hội trường Tỉnh ủy Mẫu' },
        { id: 'an', name: 'Hội trường Đảng ủy xã Mẫu An', unit: 'xa-1' },
      ],
      participations: [
        {
          roles: ['chair', 'concluder'],
          site: 'tinh',
          post: 'Trưởng Ban Tuyên giáo và Dân vận Tỉnh ủy',
          delegatedBy: 'Thường trực Tỉnh ủy',
        },
        { roles: ['reporter'], site: 'tinh', post: 'Phó Trưởng Ban Tuyên giáo và Dân vận Tỉnh ủy' },
        { roles: ['attendee'], site: 'an', post: 'Bí thư Đảng ủy xã Mẫu An' },
      ],
      agenda: [
        { title: 'Báo cáo kết quả công tác dân vận 9 tháng đầu năm' },
        { title: 'Thảo luận về việc nắm tình hình Nhân dân' },
        { title: 'Kết luận hội nghị' },
      ],
    },
  ],
  { known: hierarchy, words },
);

/** Who does what by when. */
export const tasks = [
  {
    title: { vi: 'Tổng hợp kiến nghị của Nhân dân về giải phóng mặt bằng' },
    responsible: ['mttq'],
    coordinating: ['ubnd'],
    due: '2026-10-20',
    product: 'Báo cáo',
  },
  {
    title: { vi: 'Tổ chức đối thoại với Nhân dân' },
    responsible: ['ubnd-xa-1', 'ubnd-xa-2'],
    due: '2026-11-15',
  },
];

export const { values: notes } = readSituationNotes(
  [
    {
      id: 'n1',
      area: 'xa-1',
      topic: 'development-projects',
      period: '2026-09',
      learned: 'Nhân dân quan tâm tiến độ giải phóng mặt bằng tuyến đường liên xã',
      followUp: ['tổ chức đối thoại trong quý IV', 'công khai phương án bồi thường'],
    },
    {
      id: 'n2',
      area: 'xa-1',
      topic: 'livelihood',
      period: '2026-09',
      learned: 'Đời sống Nhân dân ổn định, giá vật tư nông nghiệp tăng',
    },
    {
      id: 'n3',
      area: 'xa-2',
      topic: 'religion',
      period: '2026-09',
      learned: 'Sinh hoạt tôn giáo bình thường',
    },
  ],
  { known: hierarchy, words },
);

const asked = { addressee: 'ubnd', date: '2026-07-01' };
export const { values: recommendations } = readRecommendations(
  [
    {
      ...asked,
      id: 'k1',
      unit: 'xa-1',
      content: 'Bố trí kinh phí sửa chữa kênh mương nội đồng',
      due: '2026-08-15',
      answeredOn: '2026-08-20',
      state: 'carried-out',
      answer: 'Đã bố trí kinh phí, hoàn thành trong tháng 9',
    },
    {
      ...asked,
      id: 'k2',
      unit: 'xa-2',
      content: 'Công khai phương án bồi thường tuyến đường liên xã',
      due: '2026-09-15',
    },
    {
      ...asked,
      id: 'k3',
      unit: 'xa-3',
      content: 'Lắp đặt hệ thống chiếu sáng tại khu dân cư',
      due: '2026-10-30',
    },
    {
      ...asked,
      id: 'k4',
      unit: 'xa-3',
      addressee: 'so-noi-vu',
      content: 'Hướng dẫn chế độ đối với người hoạt động không chuyên trách ở thôn',
    },
  ],
  { known: hierarchy },
);

export const { values: decisions } = readDecisions(
  [
    {
      id: 'd1',
      unit: 'thon-1',
      content: 'infrastructure',
      title: 'mức đóng góp làm đường bê tông thôn Một',
      date: '2026-03-08',
      base: 120,
      totalMoney: 450_000_000,
      stateMoney: 300_000_000,
      peopleMoney: 150_000_000,
      rounds: [
        {
          method: 'meeting',
          date: '2026-03-08',
          attended: 104,
          votesFor: 90,
          votesAgainst: 9,
          votesBlank: 5,
        },
      ],
      result: 'passed',
    },
  ],
  { known: hierarchy, votingRules },
);

/** The figures of a report that goes back: more cases ended well than came in, and a number below zero. */
const figures = [
  { indicator: 'mediation.cases-received', value: 10, cell: 'D7' },
  { indicator: 'mediation.cases-successful', value: 12, cell: 'D8' },
  { indicator: 'outreach.sessions', value: -3, cell: 'D12' },
];
const sent = { unit: 'xa-2', period: '2026-08' };
const observations = figures.map(({ indicator, value }) => ({ ...sent, indicator, value }));
const dataset = createDataset({ hierarchy, indicators, observations });

/** What is wrong in it, each with its cell in the workbook. */
export const wrong = check(dataset).map((finding): Finding => {
  const found = figures.find(({ indicator }) => indicator === finding.indicator);
  return found === undefined
    ? finding
    : { ...finding, cell: { sheet: 'Biểu 01', address: found.cell } };
});

export const names = namesOf(dataset);
