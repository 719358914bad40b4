import { describe, expect, it } from 'vitest';
import { createHierarchy } from '#inside/organization';
import { readForm } from '#inside/forms';
import { nameAbbreviations as abbreviations, unitKinds as kinds } from '#inside/vietnam';
import { letters, levels, members, owed, codesOf } from '../../../support/forms/small-forms.js';
import { errorOf } from '../../../support/error-of.js';
import { sheetOf } from '../../../support/forms/sheet-of.js';

const units = createHierarchy(
  [
    { id: 'tinh-a', name: 'tỉnh A' },
    { id: 'xa-ab', name: 'xã An Bình', parent: 'tinh-a' },
    { id: 'xa-hb', name: 'xã Hòa Bình', parent: 'tinh-a' },
    { id: 'p-ab', name: 'phường Long Hoa', parent: 'tinh-a' },
  ],
  { kinds },
);
const options = { units, abbreviations };
const quarter = 'Kỳ báo cáo: Quý II/2026';

const headings = [
  ['TT', 'Đơn vị', 'Tổng số', 'Giới tính', '', 'Trong đó đảng viên'],
  ['', '', '', 'Nam', 'Nữ', ''],
];
const index = ['A', 'B', '1=2+3', '2', '3', '4'];

describe('a sheet as it was sent out', () => {
  const sheet = sheetOf([
    ['BIỂU HỘI VIÊN'],
    ['Đơn vị báo cáo: Tỉnh A'],
    [quarter],
    ...headings,
    index,
    [1, 'Xã An Bình', 12, 7, 5, 3],
    [2, 'X. Hoà Bình', '1.234', '1.000', 234, '-'],
    ['', 'Tổng', 1246, 1007, 239, 3],
    ['Ghi chú: số ước'],
  ]);
  const read = readForm([sheet], members, options);

  it('is read with its sender, period, rows, totals and notes', () => {
    expect(read.values).toEqual([
      {
        form: 'members',
        unit: 'tinh-a',
        period: '2026-Q2',
        rows: [
          { key: 'xa-ab', cells: { 1: 12, 2: 7, 3: 5, 4: 3 } },
          { key: 'xa-hb', cells: { 1: 1234, 2: 1000, 3: 234, 4: { state: 'nil' } } },
        ],
        total: { 1: 1246, 2: 1007, 3: 239, 4: 3 },
        notes: 'số ước',
      },
    ]);
    expect(read.findings).toEqual([]);
  });

  it('passes over what is beside the form, and says so', () => {
    expect(read.passedOver).toEqual([
      { sheet: 'Sheet1', address: 'A1', text: 'BIỂU HỘI VIÊN', why: 'outside' },
    ]);
  });
});

it('finds columns that were moved, by heading and index', () => {
  const sheet = sheetOf([
    [quarter],
    ['Đơn vị', 'TRONG ĐÓ  ĐẢNG VIÊN', 'Giới tính', '', 'Tổng số'],
    ['', '', 'Nữ', 'Nam', ''],
    ['B', 4, 3, 2, '1=2+3'],
    ['An Bình', 3, 5, 7, 12],
  ]);
  const { values, findings } = readForm([sheet], members, options);
  expect(values[0]?.rows).toEqual([{ key: 'xa-ab', cells: { 1: 12, 2: 7, 3: 5, 4: 3 } }]);
  expect(values[0]?.unit).toBe('xa-ab');
  expect(findings).toEqual([]);
});

it('gives each row to its own unit where nobody says who sent the table', () => {
  const sheet = sheetOf([
    [quarter],
    ['Đơn vị', 'Tổng số', 'Nam', 'Nữ'],
    ['An Bình', 3, 1, 2],
    ['Hòa Bình', 4, 2, 2],
  ]);
  const { values } = readForm([sheet], members, options);
  expect(values.map(({ unit, rows }) => [unit, rows[0]?.cells['1']])).toEqual([
    ['xa-ab', 3],
    ['xa-hb', 4],
  ]);
});

it('never guesses between two columns', () => {
  const twice = sheetOf([[quarter], ['Đơn vị', 'Tổng số', 'Nam', 'Nam'], ['An Bình', 3, 1, 2]]);
  const { findings, passedOver, values } = readForm([twice], members, options);
  expect(codesOf(findings)).toEqual([
    'forms/heading-repeated',
    'forms/heading-repeated',
    'forms/columns-missing',
  ]);
  expect(findings[0]?.cell).toEqual({ sheet: 'Sheet1', address: 'C2' });
  expect(values[0]?.rows[0]?.cells['2']).toBe(null);
  expect(passedOver.map(({ address, why }) => [address, why])).toEqual([
    ['C3', 'column'],
    ['D3', 'column'],
  ]);
});

it('tells of a heading over the index of another column, and takes a renamed one by its index', () => {
  const sheet = sheetOf([
    [quarter],
    ['Đơn vị', 'Tổng số', 'Nữ', 'Đoàn viên'],
    ['B', '1=2+3', '2', '4'],
    ['An Bình', 3, 1, 2],
  ]);
  const { findings, values } = readForm([sheet], members, options);
  expect(codesOf(findings)).toEqual(['forms/heading-disagrees', 'forms/heading-unlike']);
  expect(values[0]?.rows[0]?.cells).toEqual({ 1: 3, 2: null, 3: null, 4: 2 });
});

it('reads named rows by number and name', () => {
  const sheet = sheetOf([
    ['Đơn vị: tỉnh A', quarter],
    ['STT', 'Nội dung', 'Số cuộc'],
    ['I', 'Tổng cấp xã', 5],
    [1, 'phía BẮC', 3],
    [2, 'Phía nam', 2],
    ['II', 'Cấp tỉnh', 'x'],
    ['III', 'Cấp huyện', 4],
  ]);
  const { values, findings } = readForm([sheet], levels, options);
  expect(values[0]?.rows.map(({ key, cells }) => [key, cells['1']])).toEqual([
    ['all', 5],
    ['north', 3],
    ['south', 2],
    ['province', { state: 'not-applicable' }],
  ]);
  expect(findings.map(({ code, cell }) => [code, cell?.address])).toEqual([
    ['forms/unknown-row', 'B7'],
  ]);
});

describe('figures as people write them', () => {
  const read = (
    value: Parameters<typeof sheetOf>[0][number][number],
    column = 'Tiếp nhận trong kỳ',
  ) => {
    const sheet = sheetOf([
      ['Đơn vị: An Bình', quarter],
      ['Đơn vị', column, 'Đã giải quyết', 'Ghi chú'],
      ['An Bình', value, 1, 'đủ'],
    ]);
    const { values, findings } = readForm([sheet], letters, options);
    const cells = values[0]?.rows[0]?.cells;
    const codes = codesOf(findings).filter((code) => code !== 'forms/columns-missing');
    return [column.startsWith('Tỷ') ? cells?.['6'] : cells?.['3'], ...codes];
  };
  it.each([
    ['1.234', [1234]],
    [' 12 ', [12]],
    ['1,5 nghìn', [1500]],
    ['0', [0]],
    [0, [0]],
    ['-', [{ state: 'nil' }]],
    ['Không phát sinh', [{ state: 'nil' }]],
    ['x', [{ state: 'not-applicable' }]],
    ['…', [null]],
    ['gần 134', [{ amount: 134, qualifier: 'nearly' }]],
    ['trên 1.234', [{ amount: 1234, qualifier: 'over' }]],
    ['gần 1,5', [null, 'forms/cell-unreadable']],
    ['80-100 vụ', [null, 'forms/cell-not-plain']],
    ['80-100', [null, 'forms/cell-not-plain']],
    ['nhiều', [null, 'forms/cell-not-plain']],
    ['7.7', [null, 'forms/cell-unreadable']],
    [1.5, [null, 'forms/cell-unreadable']],
    [-1, [null, 'forms/cell-unreadable']],
    [true, [null, 'forms/cell-unreadable']],
    [{ value: null, error: '#REF!' }, [null, 'forms/cell-unreadable']],
    [{ value: 45000, day: '2023-03-15' }, [null, 'forms/cell-unreadable']],
    [{ value: 12, formula: 'A1+B1' }, [12]],
    [{ value: 12, comment: 'xem lại' }, [12, 'forms/cell-comment']],
  ])('%j', (value, expected) => {
    expect(read(value)).toEqual(expected);
  });
  it('reads rates with their sign, as text or as a format', () => {
    expect(read('12 %', 'Tỷ lệ (%)')).toEqual([12]);
    expect(read({ value: 0.12, format: '0%' }, 'Tỷ lệ (%)')).toEqual([12]);
    expect(read('12,5', 'Tỷ lệ (%)')).toEqual([12.5]);
  });
});

describe('words beside what is read', () => {
  const rows = [['Đơn vị báo cáo: Tỉnh A'], [quarter], ...headings, index];

  it('passes over what stands in front of a row and does not name it', () => {
    const { passedOver, findings } = readForm(
      [sheetOf([...rows, ['xem lại', 'Xã An Bình', 12, 7, 5, 3], ['hết', 'Tổng', 12, 7, 5, 3]])],
      members,
      options,
    );
    expect(passedOver.map(({ address, why }) => [address, why])).toEqual([
      ['A6', 'outside'],
      ['A7', 'outside'],
    ]);
    expect(findings).toEqual([]);
  });

  it('passes over a second line of notes', () => {
    const given = [...rows, [1, 'Xã An Bình', 12, 7, 5, 3], ['Ghi chú: a'], ['Ghi chú: b']];
    const { values, passedOver } = readForm([sheetOf(given)], members, options);
    expect(values[0]?.notes).toBe('a');
    expect(passedOver.map(({ text }) => text)).toEqual(['Ghi chú: b']);
  });

  it('takes no title for a heading that reads the same', () => {
    const title = { row: 1, column: 1, value: 'PHẢI THI HÀNH' };
    const { cells } = sheetOf([
      [''],
      ['x'],
      ['Đơn vị báo cáo: Tỉnh A'],
      [quarter],
      ['Đơn vị', 'Phải thi hành', 'Đã thi hành', 'Số đơn vị'],
      ['Xã An Bình', 3, 2, 1],
    ]);
    const merged = [{ top: 1, left: 1, bottom: 1, right: 4 }];
    const read = readForm([{ name: 'a', cells: [title, ...cells], merged }], owed, options);
    expect(read.passedOver.map(({ address }) => address)).toEqual(['A1', 'A2']);
    expect(read.values[0]).toMatchObject({ unit: 'tinh-a', period: '2026-Q2' });
    expect(read.findings).toEqual([]);
  });
});

it('refuses what is no form, no sheet and no options, and freezes nothing of its caller', () => {
  const sheet = sheetOf([[quarter]]);
  const given = [
    [undefined, members, {}],
    [[{}], members, {}],
    [[sheet], undefined, {}],
    [[sheet], { id: 'a' }, {}],
    [[sheet], members, { expected: { unit: {} } }],
    [[sheet], members, null],
  ];
  for (const [sheets, form, wrong] of given) {
    // What JavaScript hands in, whatever the types say.
    const call = () => readForm(sheets as never, form as never, wrong as never);
    expect(errorOf(call).code).toBe('INVALID_ARGUMENT');
  }
  expect(Object.isFrozen(sheet)).toBe(false);
});

describe('a figure that was merged over two rows', () => {
  const sheet = {
    ...sheetOf([
      [quarter],
      ...headings,
      index,
      [1, 'Xã An Bình', 12, 7, 5, 3],
      [2, 'Xã Hòa Bình', '', 4, 2, 1],
    ]),
    merged: [{ top: 5, left: 3, bottom: 6, right: 3 }],
  };
  const { values, findings } = readForm([sheet], members, options);

  it('is nobody’s, and told at its cell', () => {
    const rows = values.flatMap((each) => each.rows);
    expect(rows.map(({ cells }) => cells['1'])).toEqual([null, null]);
    expect(findings).toMatchObject([
      { code: 'forms/cell-unreadable', params: { trouble: 'merged' }, cell: { address: 'C5' } },
    ]);
  });
});

describe('a figure that was merged over two columns of figures', () => {
  const rows = [[quarter], ...headings, index, [1, 'Xã An Bình', 12, 7, '', 3]];
  const mergedOver = (left: number, right: number) => ({
    ...sheetOf(rows),
    merged: [{ top: 5, left, bottom: 5, right }],
  });

  it('is nobody’s, and told at its cell', () => {
    const { values, findings } = readForm([mergedOver(4, 5)], members, options);
    expect(values[0]?.rows[0]?.cells['2']).toBeNull();
    expect(findings).toMatchObject([
      {
        code: 'forms/cell-unreadable',
        params: { trouble: 'merged-columns' },
        cell: { address: 'D5' },
      },
    ]);
  });
  it('is read where the other column holds no figures', () => {
    const { values, findings } = readForm([mergedOver(6, 7)], members, options);
    expect(values[0]?.rows[0]?.cells['4']).toBe(3);
    expect(findings).toEqual([]);
  });
});

it('tells of a row that does not belong to the sender, and reads it', () => {
  const rows = [['Đơn vị báo cáo: Xã An Bình'], [quarter], ...headings, index];
  const of = (name: string) =>
    readForm([sheetOf([...rows, [1, name, 12, 7, 5, 3]])], members, options);
  expect(of('Xã An Bình').findings).toEqual([]);
  const other = of('Xã Hòa Bình');
  expect(other.values[0]?.rows[0]?.cells['1']).toBe(12);
  expect(other.findings).toMatchObject([
    { code: 'forms/row-of-other-unit', severity: 'warning', cell: { address: 'B6' } },
  ]);
});

it('tells of a sum whose stored result is an old one', () => {
  const total = { value: 12, formula: 'D5+E5' };
  const sheet = sheetOf([[quarter], ...headings, index, [1, 'Xã An Bình', total, 7, 6, 3]]);
  expect(readForm([sheet], members, options).findings).toMatchObject([
    { code: 'forms/formula-differs', params: { found: 12, expected: 13 }, cell: { address: 'C5' } },
  ]);
});
