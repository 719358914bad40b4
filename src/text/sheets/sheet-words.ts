import type { ByLanguage } from '../languages/language.js';

/** What a blank sheet says in each language. */
export interface SheetWords {
  readonly code: (code: string) => string;
  readonly unit: (unit: string) => string;
  readonly period: (period: string) => string;
  readonly days: (from: string, to: string) => string;
  readonly name: string;
  readonly total: string;
  readonly notes: string;
  /** The headings of a list of indicators: number, name, unit of measure, figure. */
  readonly list: readonly [string, string, string, string];
  /** What the sheet of a list of indicators is called. */
  readonly listName: string;
  /** Shown beside a cell that is to be filled in. */
  readonly messages: {
    readonly count: string;
    readonly number: string;
    readonly percent: string;
    readonly text: string;
    readonly date: string;
    /** Beside a cell with a list. */
    readonly choice: string;
  };
}

export const sheetWords: ByLanguage<SheetWords> = {
  vi: {
    code: (code) => `Biểu số: ${code}`,
    unit: (unit) => `Đơn vị báo cáo: ${unit}`,
    period: (period) => `Kỳ báo cáo: ${period}`,
    days: (from, to) => `Số liệu tính từ ngày ${from} đến ngày ${to}`,
    name: 'Đơn vị',
    total: 'Tổng',
    notes: 'Ghi chú',
    list: ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Số liệu'],
    listName: 'Chỉ tiêu',
    messages: {
      count: 'Ghi số nguyên; không phát sinh thì ghi 0; chưa có số liệu thì để trống.',
      number: 'Ghi số; không phát sinh thì ghi 0; chưa có số liệu thì để trống.',
      percent: 'Ghi số phần trăm, không ghi dấu %: 74 là 74 %.',
      text: 'Ghi bằng chữ.',
      date: 'Ghi ngày dạng ngày/tháng/năm.',
      choice: 'Chọn trong danh sách.',
    },
  },
  en: {
    code: (code) => `Form: ${code}`,
    unit: (unit) => `Reporting unit: ${unit}`,
    period: (period) => `Period: ${period}`,
    days: (from, to) => `Figures from ${from} to ${to}`,
    name: 'Unit',
    total: 'Total',
    notes: 'Notes',
    list: ['No.', 'Indicator', 'Unit of measure', 'Value'],
    listName: 'Indicators',
    messages: {
      count: 'A whole number; 0 where there was nothing; blank where nothing is known.',
      number: 'A number; 0 where there was nothing; blank where nothing is known.',
      percent: 'The number of percent, without the sign: 74 is 74 %.',
      text: 'Words.',
      date: 'A day as day/month/year.',
      choice: 'Choose from the list.',
    },
  },
};
