import { defineIndicator, type Indicator, type IndicatorInput } from '#room/indicators';
import { campaignIndicators } from './campaign-indicators.js';
import { coordinationIndicators } from './coordination-indicators.js';

const definitions: readonly IndicatorInput[] = [
  {
    code: 'members.new',
    name: {
      vi: 'Số đoàn viên, hội viên phát triển mới',
      en: 'New union and association members',
    },
    unit: { vi: 'người', en: 'persons' },
    kind: 'flow',
    // Each organization counts members of its own: their figures add up.
    combine: { line: 'sum' },
  },
  {
    code: 'appeal.cash',
    name: { vi: 'Số tiền vận động ủng hộ', en: 'Cash raised by appeals' },
    unit: { vi: 'đồng', en: 'dong' },
    kind: 'flow',
    money: true,
  },
  {
    code: 'appeal.rice',
    name: { vi: 'Số gạo vận động ủng hộ', en: 'Rice raised by appeals' },
    unit: { vi: 'tấn', en: 'tonnes' },
    kind: 'flow',
    decimals: 3,
  },
  {
    code: 'appeal.goods',
    name: { vi: 'Trang thiết bị, vật phẩm ủng hộ', en: 'Goods raised by appeals' },
    unit: { vi: 'đơn vị hiện vật', en: 'items' },
    kind: 'flow',
    // Named without a count in the sources: the counted form is an inference.
    confirmed: false,
  },
  {
    code: 'outreach.sessions',
    name: { vi: 'Số cuộc tuyên truyền, vận động', en: 'Outreach sessions' },
    unit: { vi: 'cuộc', en: 'sessions' },
    kind: 'flow',
  },
  {
    code: 'outreach.attendances',
    name: { vi: 'Số lượt người tham dự tuyên truyền, vận động', en: 'Outreach attendances' },
    unit: { vi: 'lượt người', en: 'attendances' },
    kind: 'flow',
    sessions: 'outreach.sessions',
  },
  {
    code: 'people-inspection.supervisions',
    name: {
      vi: 'Số cuộc giám sát của Ban Thanh tra nhân dân',
      en: "Supervisions by people's inspection boards",
    },
    unit: { vi: 'cuộc', en: 'sessions' },
    kind: 'flow',
    legalBasis: '10/2022/QH15',
  },
  {
    code: 'community-investment.supervisions',
    name: {
      vi: 'Số cuộc giám sát của Ban Giám sát đầu tư của cộng đồng',
      en: 'Supervisions by community investment supervision boards',
    },
    unit: { vi: 'cuộc', en: 'sessions' },
    kind: 'flow',
    legalBasis: '10/2022/QH15',
  },
  {
    code: 'mediation.teams',
    name: { vi: 'Số tổ hòa giải', en: 'Mediation teams' },
    unit: { vi: 'tổ', en: 'teams' },
    kind: 'stock',
    legalBasis: '35/2013/QH13',
  },
  {
    code: 'mediation.members',
    name: { vi: 'Số thành viên tổ hòa giải', en: 'Members of mediation teams' },
    unit: { vi: 'người', en: 'persons' },
    kind: 'stock',
    legalBasis: '35/2013/QH13',
  },
  {
    code: 'mediation.cases-received',
    name: { vi: 'Số vụ, việc hòa giải tiếp nhận', en: 'Mediation cases received' },
    unit: { vi: 'vụ, việc', en: 'cases' },
    kind: 'flow',
    legalBasis: '35/2013/QH13',
  },
  {
    code: 'mediation.cases-successful',
    name: { vi: 'Số vụ, việc hòa giải thành', en: 'Cases mediated successfully' },
    unit: { vi: 'vụ, việc', en: 'cases' },
    kind: 'flow',
    partOf: 'mediation.cases-received',
    legalBasis: '35/2013/QH13',
  },
  {
    code: 'mediation.success-rate',
    name: {
      vi: 'Tỷ lệ hòa giải thành trên số vụ, việc tiếp nhận',
      en: 'Success rate over cases received',
    },
    unit: { vi: '%', en: '%' },
    kind: 'ratio',
    ratio: {
      numerator: 'mediation.cases-successful',
      denominator: 'mediation.cases-received',
      factor: 100,
    },
    // No act defines the rate; practice divides by the cases received or by those closed.
    confirmed: false,
  },
  {
    code: 'petitions.received',
    name: { vi: 'Tổng số đơn tiếp nhận', en: 'Letters received' },
    unit: { vi: 'đơn', en: 'letters' },
    kind: 'flow',
    parts: ['petitions.complaints', 'petitions.denunciations', 'petitions.feedback'],
  },
  {
    code: 'petitions.complaints',
    name: { vi: 'Số đơn khiếu nại', en: 'Complaints' },
    unit: { vi: 'đơn', en: 'letters' },
    kind: 'flow',
    legalBasis: '02/2011/QH13',
  },
  {
    code: 'petitions.denunciations',
    name: { vi: 'Số đơn tố cáo', en: 'Denunciations' },
    unit: { vi: 'đơn', en: 'letters' },
    kind: 'flow',
    legalBasis: '25/2018/QH14',
  },
  {
    code: 'petitions.feedback',
    name: { vi: 'Số đơn kiến nghị, phản ánh', en: 'Petitions and feedback' },
    unit: { vi: 'đơn', en: 'letters' },
    kind: 'flow',
  },
];

/**
 * The catalogue of indicators, in the order in which reports list them.
 *
 * Vietnamese: danh mục chỉ tiêu công tác dân vận và dân chủ ở cơ sở.
 *
 * Codes are permanent. Money is in đồng, rice in tonnes, rates in percent. `confirmed: false` marks
 * what no public source defines in this form. Leave out, replace or add definitions by handing a
 * list of your own to {@link createDataset}.
 *
 * @example
 * ```ts
 * import { indicators } from 'danvan/vietnam';
 *
 * indicators.find(({ code }) => code === 'mediation.teams')?.name.vi; //=> 'Số tổ hòa giải'
 * ```
 *
 * @category Indicators
 */
export const indicators: readonly Indicator[] = /* @__PURE__ */ Object.freeze(
  // A function, so that a bundler may leave the list out where nobody asks for it.
  /* @__PURE__ */ (() =>
    [...definitions, ...campaignIndicators, ...coordinationIndicators].map(defineIndicator))(),
);
