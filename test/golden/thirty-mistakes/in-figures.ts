import type { ObservationInput } from 'danvan';

/** Unit, indicator, period and value of a figure, and what else is said of it. */
export type Row = readonly [
  unit: string,
  indicator: string,
  period: string,
  value: ObservationInput['value'],
  more?: Partial<ObservationInput>,
];

/** What a clerk sent in place of what is right, and the one finding that says so. */
export interface Mistake {
  readonly what: string;
  readonly code: string;
  /** What the finding says, in both languages. */
  readonly vi: string;
  readonly en: string;
}

/** A mistake among figures. */
export interface MistakenFigures extends Mistake {
  readonly right: readonly Row[];
  readonly wrong: readonly Row[];
}

const inQ2 = (unit: string, figures: Readonly<Record<string, number>>): readonly Row[] =>
  Object.entries(figures).map(([indicator, value]) => [unit, indicator, '2026-Q2', value]);

const over = (
  unit: string,
  indicator: string,
  values: Readonly<Record<string, number>>,
): readonly Row[] =>
  Object.entries(values).map(([period, value]) => [unit, indicator, period, value]);

/** One report whose figures do not go together. */
const withinReports: readonly MistakenFigures[] = [
  {
    what: 'more opinions answered than there were',
    code: 'rules/part-exceeds-whole',
    right: inQ2('xa-01', { 'dialogues.opinions': 40, 'dialogues.opinions-answered': 35 }),
    wrong: inQ2('xa-01', { 'dialogues.opinions': 40, 'dialogues.opinions-answered': 53 }),
    vi: 'xã Mẫu 01, quý II năm 2026: “Số ý kiến tại đối thoại được trả lời, giải quyết” (53) lớn hơn “Số ý kiến, kiến nghị tại đối thoại” (40), vượt 13; hãy kiểm tra lại hai số.',
    en: 'xã Mẫu 01, second quarter of 2026: “Opinions answered” (53) exceeds “Opinions raised at dialogues” (40) by 13.',
  },
  {
    what: 'sessions and attendances changed places',
    code: 'rules/fewer-attendances-than-sessions',
    right: inQ2('xa-01', { 'outreach.sessions': 30, 'outreach.attendances': 900 }),
    wrong: inQ2('xa-01', { 'outreach.sessions': 900, 'outreach.attendances': 30 }),
    vi: 'xã Mẫu 01, quý II năm 2026, “Số lượt người tham dự tuyên truyền, vận động”: số này (30) nhỏ hơn “Số cuộc tuyên truyền, vận động” (900), thiếu 870; mỗi cuộc, mỗi lượt có ít nhất một người, hãy kiểm tra lại hai số.',
    en: 'xã Mẫu 01, second quarter of 2026, “Outreach attendances”: this figure (30) is smaller than “Outreach sessions” (900), short by 870; each is of one person or more.',
  },
  {
    what: 'parts that do not add up to their total',
    code: 'rules/parts-differ-from-total',
    right: inQ2('xa-02', {
      'petitions.competent': 20,
      'petitions.competent-complaints': 9,
      'petitions.competent-denunciations': 2,
      'petitions.competent-feedback': 9,
    }),
    wrong: inQ2('xa-02', {
      'petitions.competent': 20,
      'petitions.competent-complaints': 9,
      'petitions.competent-denunciations': 2,
      'petitions.competent-feedback': 7,
    }),
    vi: 'xã Mẫu 02, quý II năm 2026, “Số đơn thuộc thẩm quyền”: tổng số (20) khác tổng các thành phần (18) gồm “Số đơn khiếu nại thuộc thẩm quyền”, “Số đơn tố cáo thuộc thẩm quyền”, “Số đơn kiến nghị, phản ánh thuộc thẩm quyền”, chênh lệch 2; hãy kiểm tra lại các số này.',
    en: 'xã Mẫu 02, second quarter of 2026, “Letters within competence”: the total (20) differs from the sum of its parts (18), “Complaints within competence”, “Denunciations within competence”, “Petitions and feedback within competence”, by 2.',
  },
  {
    what: 'women and men that are more than all',
    code: 'rules/breakdown-differs',
    right: [
      ['xa-02', 'members.new', '2026-Q2', 12],
      ['xa-02', 'members.new', '2026-Q2', 7, { categories: { gender: 'male' } }],
      ['xa-02', 'members.new', '2026-Q2', 5, { categories: { gender: 'female' } }],
    ],
    wrong: [
      ['xa-02', 'members.new', '2026-Q2', 12],
      ['xa-02', 'members.new', '2026-Q2', 7, { categories: { gender: 'male' } }],
      ['xa-02', 'members.new', '2026-Q2', 8, { categories: { gender: 'female' } }],
    ],
    vi: 'xã Mẫu 02, quý II năm 2026, “Số đoàn viên, hội viên phát triển mới”: tổng số (12) không khớp với số phân theo “gender” (“male”, “female”: cộng lại 15), chênh lệch 3; hãy kiểm tra lại các số này.',
    en: 'xã Mẫu 02, second quarter of 2026, “New union and association members”: the total (12) does not fit its breakdown by “gender” (“male”, “female”: 15 together), a difference of 3.',
  },
  {
    what: 'a rate that its terms do not give',
    code: 'rules/stated-rate-differs',
    right: inQ2('xa-03', {
      'dialogues.opinions': 40,
      'dialogues.opinions-answered': 30,
      'dialogues.answer-rate': 75,
    }),
    wrong: inQ2('xa-03', {
      'dialogues.opinions': 40,
      'dialogues.opinions-answered': 30,
      'dialogues.answer-rate': 85,
    }),
    vi: 'xã Mẫu 03, quý II năm 2026, “Tỷ lệ ý kiến tại đối thoại được trả lời”: tỷ lệ báo cáo (85%) khác tỷ lệ tính lại (75%) từ “Số ý kiến tại đối thoại được trả lời, giải quyết” (30) và “Số ý kiến, kiến nghị tại đối thoại” (40), chênh lệch 10 điểm phần trăm; hãy kiểm tra lại các số này.',
    en: 'xã Mẫu 03, second quarter of 2026, “Answer rate at dialogues”: the stated rate (85%) differs from the rate recomputed (75%) from “Opinions answered” (30) and “Opinions raised at dialogues” (40) by 10 percentage points.',
  },
  {
    what: 'a rate in per cent written as a fraction',
    code: 'rules/rate-like-fraction',
    right: inQ2('xa-03', { 'people-inspection.resolution-rate': 74 }),
    wrong: inQ2('xa-03', { 'people-inspection.resolution-rate': 0.74 }),
    vi: 'xã Mẫu 03, quý II năm 2026, “Tỷ lệ kiến nghị của Ban Thanh tra nhân dân được giải quyết”: tỷ lệ 0,74% rất nhỏ, có thể đã ghi dưới dạng phân số của 74%; hãy kiểm tra lại.',
    en: "xã Mẫu 03, second quarter of 2026, “Resolution rate of recommendations of people's inspection boards”: the rate of 0.74% is very small; perhaps it is 74% written as a fraction.",
  },
  {
    what: 'a rate without its comma',
    code: 'rules/rate-out-of-range',
    right: inQ2('xa-04', { 'satisfaction.rate': 95.5 }),
    wrong: inQ2('xa-04', { 'satisfaction.rate': 955 }),
    vi: 'xã Mẫu 04, quý II năm 2026, “Tỷ lệ hài lòng của người dân, tổ chức”: tỷ lệ 955% lớn hơn 100%, trong khi tử số là một phần của mẫu số; hãy kiểm tra lại.',
    en: 'xã Mẫu 04, second quarter of 2026, “Satisfaction rate”: the rate of 955% is above 100%, though its numerator is a part of its denominator; please check it.',
  },
  {
    what: 'a quarter that opens with other letters than the one before left over',
    code: 'rules/relation-may-break',
    right: [
      ['xa-04', 'petitions.outstanding', '2026-Q1', 6],
      ['xa-04', 'petitions.carried-over', '2026-Q2', 6],
    ],
    wrong: [
      ['xa-04', 'petitions.outstanding', '2026-Q1', 6],
      ['xa-04', 'petitions.carried-over', '2026-Q2', 9],
    ],
    vi: 'xã Mẫu 04, quý II năm 2026, “Số đơn kỳ trước chuyển sang”: số này (9) khác “Số đơn chưa giải quyết cuối kỳ” quý I năm 2026 (6), chênh lệch 3; hãy kiểm tra lại, nếu đúng thực tế thì ghi rõ lý do.',
    en: 'xã Mẫu 04, second quarter of 2026, “Letters carried over”: this figure (9) differs from “Letters outstanding” in first quarter of 2026 (6) by 3; look again, and say why where it is so.',
  },
];

/** A unit against what it sent before. */
const againstThePast: readonly MistakenFigures[] = [
  {
    what: 'đồng sent as triệu đồng',
    code: 'rules/amount-out-of-scale',
    right: over('xa-05', 'appeal.cash', {
      '2025-Q3': 120_000_000,
      '2025-Q4': 150_000_000,
      '2026-Q1': 135_000_000,
      '2026-Q2': 140_000_000,
    }),
    wrong: over('xa-05', 'appeal.cash', {
      '2025-Q3': 120_000_000,
      '2025-Q4': 150_000_000,
      '2026-Q1': 135_000_000,
      '2026-Q2': 140,
    }),
    vi: 'xã Mẫu 05, quý II năm 2026, “Số tiền vận động ủng hộ”: số này (140) lệch hàng trăm lần so với 3 kỳ khác của đơn vị (thường khoảng 120.000.000), có thể là 140.000.000; đơn vị tính là đồng hay triệu đồng? Hãy kiểm tra lại.',
    en: 'xã Mẫu 05, second quarter of 2026, “Cash raised by appeals”: this figure (140) is hundreds of times off the 3 other reports of the unit (usually about 120,000,000), perhaps 140,000,000 is meant; is it in đồng or in million đồng? Please check.',
  },
  {
    what: 'the report of the quarter before, sent again',
    code: 'rules/copied-from-before',
    right: [
      ...['2026-Q1', '2026-Q2'].flatMap((period, at) =>
        ['outreach.sessions', 'leadership.inspections', 'appeal.gifts', 'dialogues.events'].map(
          (indicator, place): Row => ['xa-06', indicator, period, 11 + 3 * place + at],
        ),
      ),
      ['xa-06', 'members.new', '2026-Q1', 31],
      ['xa-06', 'members.new', '2026-Q2', 29],
    ],
    wrong: [
      ...['2026-Q1', '2026-Q2'].flatMap((period) =>
        ['outreach.sessions', 'leadership.inspections', 'appeal.gifts', 'dialogues.events'].map(
          (indicator, place): Row => ['xa-06', indicator, period, 11 + 3 * place],
        ),
      ),
      ['xa-06', 'members.new', '2026-Q1', 31],
      ['xa-06', 'members.new', '2026-Q2', 31],
    ],
    vi: 'xã Mẫu 06, quý II năm 2026: cả 5 số liệu lớn hơn 0 đều giống hệt số của quý I năm 2026; hãy kiểm tra xem có sao chép nhầm số của kỳ trước không.',
    en: 'xã Mẫu 06, second quarter of 2026: all 5 figures above zero are those of first quarter of 2026; check whether they were copied by mistake.',
  },
  {
    what: 'running totals that do not say so',
    code: 'rules/looks-like-running-totals',
    right: over('xa-07', 'outreach.sessions', {
      '2025-Q1': 10,
      '2025-Q2': 12,
      '2025-Q3': 9,
      '2025-Q4': 11,
    }),
    wrong: over('xa-07', 'outreach.sessions', {
      '2025-Q1': 10,
      '2025-Q2': 22,
      '2025-Q3': 31,
      '2025-Q4': 42,
    }),
    vi: 'xã Mẫu 07, “Số cuộc tuyên truyền, vận động”: các số trong kỳ tăng đều từ đầu năm (quý I năm 2025: 10; quý II năm 2025: 22; quý III năm 2025: 31; quý IV năm 2025: 42), có thể là số lũy kế; nếu đúng thì hãy ghi là lũy kế.',
    en: 'xã Mẫu 07, “Outreach sessions”: the figures in period rise evenly from the beginning of the year (first quarter of 2025: 10; second quarter of 2025: 22; third quarter of 2025: 31; fourth quarter of 2025: 42); mark them as cumulative where they are running totals.',
  },
  {
    what: 'a digit too many',
    code: 'rules/outside-earlier-range',
    right: over('xa-08', 'leadership.grassroots-visits', {
      '2024-Q2': 30,
      '2024-Q3': 28,
      '2024-Q4': 33,
      '2025-Q1': 27,
      '2025-Q2': 31,
      '2025-Q3': 29,
      '2025-Q4': 32,
      '2026-Q1': 30,
      '2026-Q2': 31,
    }),
    wrong: over('xa-08', 'leadership.grassroots-visits', {
      '2024-Q2': 30,
      '2024-Q3': 28,
      '2024-Q4': 33,
      '2025-Q1': 27,
      '2025-Q2': 31,
      '2025-Q3': 29,
      '2025-Q4': 32,
      '2026-Q1': 30,
      '2026-Q2': 311,
    }),
    vi: 'xã Mẫu 08, quý II năm 2026, “Số lượt đi cơ sở nắm tình hình Nhân dân”: số này (311) nằm xa ngoài khoảng của 8 kỳ trước (từ 27 đến 33, thường khoảng 30); hãy kiểm tra lại, nếu đúng thực tế thì ghi rõ lý do.',
    en: 'xã Mẫu 08, second quarter of 2026, “Visits to the grassroots”: this figure (311) lies far outside the 8 earlier reports (27 to 33, usually about 30); look again, and say why where it is so.',
  },
  {
    what: 'a figure of a quarter before there was the commune',
    code: 'rules/unit-not-in-force',
    right: [['xa-12', 'outreach.sessions', '2025-Q4', 8]],
    wrong: [['xa-12', 'outreach.sessions', '2025-Q1', 8]],
    vi: 'xã Mẫu 12, quý I năm 2025: 1 số liệu thuộc thời gian đơn vị không tồn tại (chỉ có từ 01/7/2025); hãy kiểm tra lại kỳ báo cáo hoặc đơn vị.',
    en: 'xã Mẫu 12, first quarter of 2025: one figure is of days on which the unit was not there (it begins on 1 July 2025); check the period or the unit.',
  },
];

const cumulative = { basis: 'cumulative' } as const;

/** Reports for days that overlap. */
const overTime: readonly MistakenFigures[] = [
  {
    what: 'the figure of the quarter sent as the running total',
    code: 'dataset/cumulative-fell',
    right: [
      ['xa-09', 'outreach.sessions', '2026-Q1', 30, cumulative],
      ['xa-09', 'outreach.sessions', '2026-H1', 55, cumulative],
    ],
    wrong: [
      ['xa-09', 'outreach.sessions', '2026-Q1', 30, cumulative],
      ['xa-09', 'outreach.sessions', '2026-H1', 25, cumulative],
    ],
    vi: 'xã Mẫu 09, 6 tháng đầu năm 2026, “Số cuộc tuyên truyền, vận động”: số lũy kế 25 nhỏ hơn số 30 của quý I năm 2026, giảm 5; số lũy kế không thể giảm, hãy kiểm tra lại.',
    en: 'xã Mẫu 09, first half of 2026, “Outreach sessions”: the running total of 25 is below the earlier 30 (first quarter of 2026), a fall of 5.',
  },
  {
    what: 'a half-year that is not the sum of its quarters',
    code: 'dataset/longer-report-differs',
    right: over('xa-09', 'leadership.inspections', { '2026-Q1': 4, '2026-Q2': 5, '2026-H1': 9 }),
    wrong: over('xa-09', 'leadership.inspections', { '2026-Q1': 4, '2026-Q2': 5, '2026-H1': 10 }),
    vi: 'xã Mẫu 09, 6 tháng đầu năm 2026, “Số cuộc kiểm tra, khảo sát về công tác dân vận, thực hiện dân chủ ở cơ sở”: số 10 khác tổng (9) của quý I năm 2026, quý II năm 2026, chênh lệch 1; hãy kiểm tra lại các số này.',
    en: 'xã Mẫu 09, first half of 2026, “Inspections and surveys of mass mobilization”: 10 differs from the sum (9) of first quarter of 2026, second quarter of 2026 by 1.',
  },
  {
    what: 'a quarter with fewer than one of its months',
    code: 'rules/shorter-exceed-longer',
    right: over('xa-10', 'reception.visits', { '2026-06': 12, '2026-Q2': 30 }),
    wrong: over('xa-10', 'reception.visits', { '2026-06': 12, '2026-Q2': 3 }),
    vi: 'xã Mẫu 10, quý II năm 2026, “Số lượt tiếp công dân”: số cả kỳ (3) nhỏ hơn số đã gửi trong kỳ đó (tháng 6 năm 2026: 12), thiếu 9; hãy kiểm tra lại các số này.',
    en: 'xã Mẫu 10, second quarter of 2026, “Receptions of citizens”: the figure of the whole period (3) is below what was sent within it (June 2026: 12) by 9.',
  },
  {
    what: 'two numbers of teams on one day',
    code: 'dataset/states-differ',
    right: over('xa-10', 'mediation.teams', { '2026-Q2': 12, '2026-H1': 12 }),
    wrong: over('xa-10', 'mediation.teams', { '2026-Q2': 12, '2026-H1': 14 }),
    vi: 'xã Mẫu 10, quý II năm 2026, “Số tổ hòa giải”: số 12 khác số 14 của 6 tháng đầu năm 2026, trong khi cả hai là số cuối kỳ của cùng một ngày; hãy kiểm tra lại.',
    en: 'xã Mẫu 10, second quarter of 2026, “Mediation teams”: 12 differs from 14 (first half of 2026), though both are the state of one day.',
  },
];

const consolidated = { scope: 'consolidated' } as const;

/** Several bodies, and what nobody can read. */
const amongBodies: readonly MistakenFigures[] = [
  {
    what: 'a province that counts its communes twice',
    code: 'dataset/own-figure-equals-sum',
    right: [
      ['xa-01', 'clearance.projects', '2026-Q2', 4],
      ['xa-02', 'clearance.projects', '2026-Q2', 5],
      ['tinh', 'clearance.projects', '2026-Q2', 9, consolidated],
    ],
    wrong: [
      ['xa-01', 'clearance.projects', '2026-Q2', 4],
      ['xa-02', 'clearance.projects', '2026-Q2', 5],
      ['tinh', 'clearance.projects', '2026-Q2', 9],
    ],
    vi: 'tỉnh Mẫu, quý II năm 2026, “Số dự án giải phóng mặt bằng”: số 9 gửi là số riêng của đơn vị nhưng đúng bằng tổng của 2 đơn vị bên dưới, nên sẽ bị tính hai lần; nếu là số tổng hợp thì hãy ghi rõ là tổng hợp.',
    en: 'tỉnh Mẫu, second quarter of 2026, “Projects of site clearance”: 9 was sent as the unit’s own figure, but is exactly the sum of 2 units below it and would count twice; if it is consolidated, please say so.',
  },
  {
    what: 'one figure sent twice with two amounts',
    code: 'dataset/repeated-observation',
    right: [['xa-11', 'appeal.rice', '2026-Q2', 12.5]],
    wrong: [
      ['xa-11', 'appeal.rice', '2026-Q2', 12.5],
      ['xa-11', 'appeal.rice', '2026-Q2', 15.2],
    ],
    vi: 'xã Mẫu 11, quý II năm 2026, “Số gạo vận động ủng hộ”: số liệu được gửi hai lần trong cùng một hệ thống báo cáo: 12,5 (dòng 59), sau đó 15,2 (dòng 60); chỉ tính lần đầu, hãy bỏ bớt một.',
    en: 'xã Mẫu 11, second quarter of 2026, “Rice raised by appeals”: the figure was sent twice on one reporting line: 12.5 (row 59), then 15.2 (row 60); only the first is counted, take one away.',
  },
];

/** Nineteen mistakes among figures. */
export const mistakenFigures: readonly MistakenFigures[] = [
  ...withinReports,
  ...againstThePast,
  ...overTime,
  ...amongBodies,
];
