/** Words around the sections and below the tables of reviews, in Vietnamese. */
export const reviewLabelsVi = /* @__PURE__ */ Object.freeze({
  addressees: 'Kính gửi:',
  openingWith: 'Thực hiện {basis}, {issuer} báo cáo {subject} như sau:',
  closing: 'Trên đây là báo cáo {subject} của {issuer}.',
  cumulative: 'Lũy kế',
  plan: 'Kế hoạch',
  planPercent: 'Tỷ lệ (%) so với kế hoạch',
  roundedTotal: 'Do làm tròn số, tổng các số thành phần có thể chênh lệch so với số tổng cộng.',
  ratesRecomputed: 'tỷ lệ do đơn vị báo cáo ({stated}) được thay bằng tỷ lệ tính lại từ số liệu',
  ratesRecomputedMany: '{count} tỷ lệ do đơn vị báo cáo được thay bằng tỷ lệ tính lại từ số liệu',
  'excluded-error': 'không tính {count} số liệu có lỗi',
  'excluded-outside-period': 'không tính {count} số liệu của kỳ vượt ra ngoài kỳ báo cáo',
  'excluded-previous-missing': 'không tính {count} số liệu lũy kế chưa tách được',
  row: 'Dòng',
  carriedForward: 'Cộng chuyển trang',
  broughtForward: 'Mang sang',
});

/**
 * Words around the sections and below the tables of reviews, each by its key.
 *
 * Vietnamese: nhãn của báo cáo.
 *
 * @example
 * ```ts
 * import { vi } from 'danvan';
 * import type { ReviewLabels } from 'danvan/findings';
 *
 * const cumulative = (words: ReviewLabels) => words.cumulative;
 * cumulative(vi.labels); //=> 'Lũy kế'
 * ```
 *
 * @category Locale
 */
export type ReviewLabels = { readonly [Key in keyof typeof reviewLabelsVi]: string };
