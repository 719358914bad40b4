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
