/** Words of statistical forms on paper, in Vietnamese. */
export const formLabelsVi = /* @__PURE__ */ Object.freeze({
  formCode: 'Biểu số: {code}',
  formAct: '(Ban hành kèm theo {act})',
  formWrong: 'Số liệu còn lỗi chưa xử lý',
  formKept: 'Số liệu có lỗi được giữ nguyên',
  formPlace: 'dòng {row}, cột {column}',
  formReason: '{place}: {reason}',
  formDays: 'Số liệu tính từ ngày {from} đến ngày {to}',
  formSheet: 'Biểu',
  formTotal: 'Tổng cộng',
  formsSubject: 'số liệu thống kê {period}',
  formsEnclosed: 'Kèm theo báo cáo này các biểu số liệu sau:',
});

/**
 * The words of statistical forms on paper, each by its key.
 *
 * Vietnamese: nhãn của biểu mẫu thống kê.
 *
 * @example
 * ```ts
 * import { vi } from 'danvan';
 * import type { FormLabels } from 'danvan/findings';
 *
 * const sheetWord = ({ formSheet }: FormLabels): string => formSheet;
 * sheetWord(vi.labels); //=> 'Biểu'
 * ```
 *
 * @category Locale
 */
export type FormLabels = { readonly [Key in keyof typeof formLabelsVi]: string };
