/** Words of lists of findings, of how complete reporting is, and of versions of figures, in Vietnamese. */
export const reportingLabelsVi = /* @__PURE__ */ Object.freeze({
  findingsSheet: 'Phải sửa',
  findingsTitle: 'DANH SÁCH NỘI DUNG CẦN SỬA, KIỂM TRA',
  findingsNone: 'Không có nội dung cần sửa.',
  findingFile: 'Tệp',
  findingSheet: 'Trang tính',
  findingCell: 'Ô tính',
  findingUnit: 'Đơn vị',
  findingSeverity: 'Mức độ',
  findingText: 'Nội dung',
  findingExpected: 'Đúng ra là',
  findingDone: 'Đã xử lý',
  'severity-error': 'phải sửa',
  'severity-warning': 'kiểm tra lại',
  'severity-note': 'lưu ý',
  completenessTitle: 'Tình hình gửi báo cáo (tính đến hết {date})',
  completenessUnit: 'Đơn vị',
  completenessReport: 'Báo cáo',
  completenessExpected: 'Phải gửi',
  completenessReceived: 'Đã nhận',
  completenessOnTime: 'Đúng hạn',
  completenessLate: 'Chậm',
  completenessUndated: 'Không có thời hạn',
  completenessMissing: 'Chưa đủ',
  completenessUnexpected: 'Ngoài diện phải gửi',
  completenessRate: 'Tỷ lệ',
  completenessTotal: 'Tổng cộng',
  'version-label': 'Phiên bản số liệu',
  'version-line': '{code} (số liệu tính đến {at})',
  'version-day': 'hết ngày {date}',
  'version-time': '{time} ngày {date}',
});

/**
 * The words of lists of findings, of how complete reporting is, and of versions of figures, each by its key.
 *
 * Vietnamese: nhãn của danh sách lỗi, tình hình gửi báo cáo, phiên bản số liệu.
 *
 * @example
 * ```ts
 * import { vi } from 'danvan';
 * import type { ReportingLabels } from 'danvan/findings';
 *
 * const word = ({ completenessLate }: ReportingLabels): string => completenessLate;
 * word(vi.labels); //=> 'Chậm'
 * ```
 *
 * @category Locale
 */
export type ReportingLabels = { readonly [Key in keyof typeof reportingLabelsVi]: string };
