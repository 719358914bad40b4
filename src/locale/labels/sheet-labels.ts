/** Words of sheets that are filled in, in Vietnamese. */
export const sheetLabelsVi = /* @__PURE__ */ Object.freeze({
  sheetWhole:
    'Ô này ghi số nguyên từ 0 trở lên; không có thì ghi 0. Số chưa chính xác ghi kèm chữ (“gần 134”, “trên 1.000”) thì xác nhận để giữ.',
  sheetDecimal:
    'Ô này ghi số từ 0 trở lên; không có thì ghi 0. Số chưa chính xác ghi kèm chữ (“gần 134”, “trên 1,5”) thì xác nhận để giữ.',
  sheetChoice: 'Hãy chọn một mục trong danh sách.',
  sheetChecker: 'Kiểm tra số liệu',
});

/**
 * The words of sheets that are filled in, each by its key.
 *
 * Vietnamese: nhãn của trang tính nhập liệu.
 *
 * @example
 * ```ts
 * import { vi } from 'danvan';
 * import type { SheetLabels } from 'danvan/findings';
 *
 * const refusal = ({ sheetChoice }: SheetLabels): string => sheetChoice;
 * refusal(vi.labels); //=> 'Hãy chọn một mục trong danh sách.'
 * ```
 *
 * @category Locale
 */
export type SheetLabels = { readonly [Key in keyof typeof sheetLabelsVi]: string };
