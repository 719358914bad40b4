import { headingKeys } from './heading-keys.js';

/** What columns in front of a table are usually called, by what they hold. */
const usual = {
  number: ['TT', 'STT', 'Số TT', 'Số thứ tự', 'No', 'No.', '#'],
  code: ['Mã', 'Mã số', 'MS', 'Mã đơn vị', 'Mã chỉ tiêu', 'Code'],
  name: [
    'Đơn vị',
    'Tên đơn vị',
    'Đơn vị báo cáo',
    'Tên xã',
    'Xã, phường',
    'Tên xã, phường',
    'Tên xã, phường, thị trấn',
    'Xã, phường, đặc khu',
    'Địa phương',
    'Địa bàn',
    'Nội dung',
    'Chỉ tiêu',
    'Tên chỉ tiêu',
    'Unit',
    'Name',
    'Place',
    'Indicator',
  ],
} as const;

/** What a column in front of a table holds. */
export type LabelHolds = keyof typeof usual;

const keysOf = (holds: LabelHolds): ReadonlySet<string> =>
  new Set(usual[holds].flatMap((text) => headingKeys(text)));

const known: readonly (readonly [LabelHolds, ReadonlySet<string>])[] = [
  ['number', keysOf('number')],
  ['code', keysOf('code')],
  ['name', keysOf('name')],
];

/** What a column holds by the keys of its heading; undefined where that is no usual one. */
export function usualLabel(keys: readonly string[]): LabelHolds | undefined {
  return known.find(([, words]) => keys.some((key) => words.has(key)))?.[0];
}

const totals = new Set(
  ['Tổng', 'Tổng số', 'Tổng cộng', 'Cộng', 'Toàn tỉnh', 'Toàn xã', 'Total', 'Sum'].flatMap((text) =>
    headingKeys(text),
  ),
);

/** Whether a row is called, by the keys of its name, as rows of totals usually are. */
export const isUsualTotal = (keys: readonly string[]): boolean =>
  keys.some((key) => totals.has(key));

const setOf = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => headingKeys(text)));

const values = setOf([
  'Số liệu',
  'Giá trị',
  'Kết quả',
  'Thực hiện',
  'Số lượng',
  'Kết quả thực hiện',
  'Value',
  'Figure',
]);

/** Whether a column holds the figures of a table, by the keys of its heading. */
export const isValueHeading = (keys: readonly string[]): boolean =>
  keys.some((key) => values.has(key));

const measures = setOf(['Đơn vị tính', 'ĐVT', 'Unit of measure']);

/** Whether a column says what each row is counted in, by the keys of its heading. */
export const isMeasureHeading = (keys: readonly string[]): boolean =>
  keys.some((key) => measures.has(key));

/** What the line of notes under a table is usually called. */
export const usualNotes: readonly string[] = ['Ghi chú', 'Notes', 'Note'];
