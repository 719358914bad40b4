import { campaignLabelsVi } from './campaign-labels.js';
import { figureLabelsVi } from './figure-labels.js';
import { formLabelsVi } from './form-labels.js';
import { reportingLabelsVi } from './reporting-labels.js';
import { reviewLabelsVi } from './review-labels.js';
import { sheetLabelsVi } from './sheet-labels.js';
import { styleLabelsVi } from './style-labels.js';
/** Words of documents in Vietnamese. */
export const labelsVi = /* @__PURE__ */ (() =>
  Object.freeze({
    report: 'Báo cáo',
    results: 'Kết quả',
    annex: 'Phụ lục',
    page: 'Trang',
    ordinal: 'STT',
    indicator: 'Chỉ tiêu',
    measure: 'Đơn vị tính',
    inPeriod: 'Trong kỳ',
    samePeriodLastYear: 'Cùng kỳ',
    previousPeriod: 'Kỳ trước',
    comparison: 'So sánh',
    difference: 'Tăng (+), giảm (-)',
    percentChange: 'Tỷ lệ (%)',
    rate: 'Tỷ lệ',
    percentagePoints: 'điểm %',
    note: 'Ghi chú',
    unit: 'Đơn vị',
    units: 'đơn vị',
    area: 'địa bàn',
    total: 'Tổng cộng',
    own: 'thực hiện trực tiếp',
    unallocated: 'chưa phân bổ',
    statisticsTitle: 'Số liệu tổng hợp',
    matrixTitle: 'Số liệu theo đơn vị',
    notHeardFrom: 'Chưa có số liệu',
    column: 'Cột',
    marks: 'Ký hiệu',
    markNil: 'không phát sinh',
    markMissing: 'chưa có số liệu',
    markNotApplicable: 'không thuộc diện báo cáo',
    markWithheld: 'chưa công bố',
    points: 'chênh lệch tính bằng điểm phần trăm',
    standsIn: 'số tổng hợp của',
    sentFigures: 'đã gửi số liệu',
    sentBoth: 'so sánh trên các đơn vị gửi cả hai kỳ',
    consolidated: 'số liệu tổng hợp do cấp trên báo cáo',
    notAdditiveOverUnits: 'không cộng được giữa các đơn vị',
    notAdditiveOverTime: 'không cộng được giữa các kỳ',
    smallCount: 'số nhỏ, không công bố',
    definitionChanged:
      'cách tính chỉ tiêu thay đổi trong kỳ, số trước và sau không cộng được với nhau',
    meaningDiffers: 'không so sánh vì cách tính chỉ tiêu thay đổi giữa hai kỳ',
    incomplete: 'chưa đủ số liệu để tổng hợp',
    dropped: 'không tính các đơn vị thiếu tử số hoặc mẫu số',
    ...campaignLabelsVi,
    ...figureLabelsVi,
    ...formLabelsVi,
    ...reportingLabelsVi,
    ...reviewLabelsVi,
    ...sheetLabelsVi,
    ...styleLabelsVi,
  }))();

/**
 * The words that documents and exporters need, each by its key.
 *
 * Vietnamese: nhãn.
 *
 * @example
 * ```ts
 * import { en } from 'danvan';
 * import type { Labels } from 'danvan/findings';
 *
 * const total = (words: Labels) => words.total;
 * total(en.labels); //=> 'Total'
 * ```
 *
 * @category Locale
 */
export type Labels = { readonly [Key in keyof typeof labelsVi]: string };
