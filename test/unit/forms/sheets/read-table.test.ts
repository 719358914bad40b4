import { describe, expect, it } from 'vitest';
import { describeFinding } from '#inside/locale';
import { vi } from '#inside/locale/vi';
import { createHierarchy } from '#inside/organization';
import { defineIndicator } from '#inside/indicators';
import { asSheet, readTable } from '#inside/forms';
import { nameAbbreviations as abbreviations, unitKinds as kinds } from '#inside/vietnam';
import { codesOf } from '../../../support/forms/small-forms.js';
import { sheetOf } from '../../../support/forms/sheet-of.js';

const units = createHierarchy(
  [
    { id: 'tinh-a', name: 'tỉnh A' },
    { id: 'ab', name: 'xã An Bình', parent: 'tinh-a' },
    { id: 'hb', name: 'xã Hòa Bình', parent: 'tinh-a' },
  ],
  { kinds },
);
const flow = { kind: 'flow' } as const;
const indicators = [
  defineIndicator({ ...flow, code: 'm.held', name: { vi: 'Số cuộc họp' }, unit: { vi: 'cuộc' } }),
  defineIndicator({
    ...flow,
    code: 'm.people',
    name: { vi: 'Số người dự' },
    unit: { vi: 'người' },
  }),
  defineIndicator({
    ...flow,
    code: 'm.cost',
    name: { vi: 'Kinh phí' },
    unit: { vi: 'đồng' },
    money: true,
  }),
];
const options = { units, indicators, abbreviations };
const told = ({ values }: ReturnType<typeof readTable>) =>
  values.map(({ unit, indicator, period, value }) => [unit, indicator, period, value]);

const expected = [
  ['ab', 'm.held', '2026-Q2', 7],
  ['ab', 'm.people', '2026-Q2', 1234],
  ['hb', 'm.held', '2026-Q2', 9],
  ['hb', 'm.people', '2026-Q2', 80],
];

describe('which way a table lies', () => {
  it('units down, indicators across, with totals and numbers', () => {
    const read = readTable(
      [
        ['TỈNH A'],
        ['BÁO CÁO QUÝ II/2026'],
        ['TT', 'Đơn vị', 'Số cuộc họp', 'Số người dự'],
        [1, 'An Bình', 7, '1.234'],
        [2, 'X. Hoà Bình', 9, 80],
        ['', 'Tổng', 16, 1314],
      ],
      options,
    );
    expect(told(read)).toEqual(expected);
    expect(read.understanding).toMatchObject({
      orientation: 'units-down',
      unit: { where: 'column', at: 'B', count: 2 },
      indicator: { where: 'row', at: '3', count: 2 },
    });
    expect(codesOf(read.findings)).toEqual(['forms/table-understood']);
  });
  it('indicators down, units across', () => {
    const read = readTable(
      [
        ['Quý II/2026', 'An Bình', 'Hòa Bình'],
        ['Số cuộc họp', 7, 9],
        ['Số người dự', 1234, 80],
      ],
      options,
    );
    expect(told(read).toSorted()).toEqual(expected.toSorted());
    expect(read.understanding?.orientation).toBe('indicators-down');
  });
  it('long, a figure a row', () => {
    const read = readTable(
      [
        ['STT', 'Đơn vị', 'Chỉ tiêu', 'Kỳ', 'Số liệu'],
        [1, 'An Bình', 'Số cuộc họp', 'quý II/2026', 7],
        [2, 'An Bình', 'm.people', 'Q2/2026', '1.234'],
        [3, 'Hòa Bình', 'Số cuộc họp', '2026-Q2', 9],
        [4, 'Hòa Bình', 'Số người dự', 'quý II năm 2026', 80],
      ],
      options,
    );
    expect(told(read)).toEqual(expected);
    expect(read.understanding).toMatchObject({ orientation: 'long', values: 'E' });
  });
  it('periods across for one unit', () => {
    const read = readTable(
      [
        ['Đơn vị: xã An Bình'],
        ['Chỉ tiêu', 'Quý I/2026', 'Quý II/2026'],
        ['Số cuộc họp', 3, 7],
        ['Số người dự', 5, '…'],
      ],
      options,
    );
    expect(told(read)).toEqual([
      ['ab', 'm.held', '2026-Q1', 3],
      ['ab', 'm.held', '2026-Q2', 7],
      ['ab', 'm.people', '2026-Q1', 5],
      ['ab', 'm.people', '2026-Q2', { state: 'missing' }],
    ]);
  });
  it('years across under an indicator each', () => {
    const read = readTable(
      [
        ['Đơn vị', 'Số cuộc họp', '', 'Số người dự', ''],
        ['', 2024, 2025, 2024, 2025],
        ['An Bình', 1, 2, 3, 4],
      ],
      options,
    );
    expect(told(read)).toEqual([
      ['ab', 'm.held', '2024', 1],
      ['ab', 'm.held', '2025', 2],
      ['ab', 'm.people', '2024', 3],
      ['ab', 'm.people', '2025', 4],
    ]);
  });
});

describe('what it is counted in', () => {
  const readCost = (rows: Parameters<typeof readTable>[0]) =>
    readTable(rows, { ...options, expected: { unit: 'ab', period: '2026-Q2' } });
  it.each([
    [[['ĐVT: triệu đồng'], ['Chỉ tiêu', 'Số liệu'], ['Kinh phí', 12.5]], 12_500_000],
    [
      [
        ['Chỉ tiêu', 'Đơn vị tính', 'Số liệu'],
        ['Kinh phí', 'tỷ đồng', '1,5'],
      ],
      1_500_000_000,
    ],
    [
      [
        ['Chỉ tiêu', 'Số liệu'],
        ['Kinh phí (triệu đồng)', 3],
      ],
      3_000_000,
    ],
    [
      [
        ['Chỉ tiêu', 'Số liệu'],
        ['Kinh phí', '1,5 tỷ'],
      ],
      1_500_000_000,
    ],
    [
      [
        ['Chỉ tiêu', 'Số liệu'],
        ['Kinh phí', 'gần 12 tr'],
      ],
      { amount: 12_000_000, qualifier: 'nearly' },
    ],
  ])('%j', (rows, value) => {
    expect(readCost(rows).values.map((each) => each.value)).toEqual([value]);
  });
  it('tells where it is something else', () => {
    const { values, findings } = readCost([
      ['ĐVT: người'],
      ['Chỉ tiêu', 'Số liệu'],
      ['Kinh phí', 3],
    ]);
    expect([values, codesOf(findings)]).toEqual([
      [],
      ['forms/table-understood', 'forms/measure-unlike'],
    ]);
  });
});

describe('what is not read', () => {
  it('two columns that name the units differently', () => {
    const read = readTable(
      [
        ['Đơn vị', 'Đơn vị mới', 'Số cuộc họp'],
        ['An Bình', 'Hòa Bình', 7],
        ['Hòa Bình', 'An Bình', 9],
      ],
      { ...options, expected: { period: '2026-Q2' } },
    );
    expect(read.understanding).toBe(null);
    expect(codesOf(read.findings)).toEqual(['forms/table-ambiguous']);
    expect(read.passedOver).toHaveLength(9);
  });
  it('what does not say its period', () => {
    const read = readTable(
      [
        ['Đơn vị', 'Số cuộc họp'],
        ['An Bình', 7],
      ],
      options,
    );
    expect(read.findings[0]?.params).toEqual({ sheet: '1', missing: ['period'] });
  });
  it('names that nobody knows, and figures that cannot be read', () => {
    const read = readTable(
      sheetOf([
        ['Quý II/2026'],
        ['Đơn vị', 'Số cuộc họp', 'Số lạ'],
        ['An Bình', '7.7', 5],
        ['Xã Lạ Hoắc', 9, 6],
      ]),
      options,
    );
    expect(read.findings.map(({ code, cell }) => [code, cell?.address])).toEqual([
      ['forms/table-understood', undefined],
      ['forms/table-name-unknown', 'A4'],
      ['forms/table-name-unknown', 'C2'],
      ['forms/table-figure-unreadable', 'B3'],
    ]);
  });
});

it('says how it understood a table', () => {
  const read = readTable(
    [['Quý II/2026'], ['Đơn vị', 'Số cuộc họp'], ['An Bình', 7], ['Hòa Bình', 9]],
    options,
  );
  const [sentence] = read.findings.map((finding) => describeFinding(finding, vi));
  expect(sentence).toBe(
    'Bảng được hiểu như sau: đơn vị ở cột A (2), chỉ tiêu ở dòng 2 (1), kỳ báo cáo là quý II năm 2026; đọc được 2 ô số liệu trên trang “1”.',
  );
});

it('takes rows of cells as a sheet', () => {
  expect(asSheet([['a', null, 1]])).toEqual({
    name: '1',
    cells: [
      { row: 1, column: 1, value: 'a' },
      { row: 1, column: 3, value: 1 },
    ],
  });
});

it.each([[null], [5], [{}], [[['a'], 5]], [[null]]])('refuses what is no table: %j', (table) => {
  const given: unknown = table;
  expect(() => Reflect.apply(readTable, undefined, [given, options])).toThrow(
    expect.objectContaining({ code: 'INVALID_ARGUMENT' }),
  );
});

it('never counts a row whose period is not understood under that of another row', () => {
  const rows = [
    ['Đơn vị', 'Chỉ tiêu', 'Kỳ', 'Số liệu'],
    ['xã An Bình', 'Số cuộc họp', '2026-Q2', '5'],
    ['xã Hòa Bình', 'Số cuộc họp', '2026-Q22', '7'],
  ];
  const read = readTable(rows, options);
  expect(told(read)).toEqual([['ab', 'm.held', '2026-Q2', 5]]);
  expect(read.findings.slice(1).map(({ code, cell }) => [code, cell?.address])).toEqual([
    ['forms/table-name-unknown', 'C3'],
  ]);
});

describe('whose a figure is', () => {
  const head = ['Đơn vị', 'Số cuộc họp', 'Số người dự'];
  const places = ({ findings }: ReturnType<typeof readTable>) =>
    findings.slice(1).map(({ code, cell, params }) => [code, cell?.address, params['trouble']]);

  it('nobody’s where it was merged over several rows or columns', () => {
    const rows = [['Quý II/2026'], head, ['An Bình', 7, 70], ['Hòa Bình', 9, '']];
    const merged = [
      { top: 3, left: 2, bottom: 4, right: 2 },
      { top: 4, left: 3, bottom: 4, right: 4 },
    ];
    const read = readTable(
      sheetOf(
        rows.map((row, at) => (at === 3 ? ['Hòa Bình', '', 80] : row)),
        { merged },
      ),
      options,
    );
    expect(told(read)).toEqual([
      ['ab', 'm.people', '2026-Q2', 70],
      ['hb', 'm.people', '2026-Q2', 80],
    ]);
    expect(places(read)).toEqual([['forms/table-figure-unreadable', 'B3', 'merged']]);
    const across = [{ top: 3, left: 2, bottom: 3, right: 3 }];
    const wide = readTable(
      sheetOf([['Quý II/2026'], head, ['An Bình', 7]], { merged: across }),
      options,
    );
    expect(told(wide)).toEqual([]);
    expect(places(wide)).toEqual([['forms/table-figure-unreadable', 'B3', 'merged-columns']]);
  });

  const long = [
    ['Quý II/2026'],
    ['Đơn vị', 'Chỉ tiêu', 'Số liệu'],
    ['An Bình', 'Số cuộc họp', 7],
    ['', 'Số người dự', 70],
    ['Hòa Bình', 'Số cuộc họp', 9],
    ['Hòa Bình', 'Số người dự', 90],
  ];
  it('that of a name merged over its row', () => {
    const merged = [{ top: 3, left: 1, bottom: 4, right: 1 }];
    const read = readTable(sheetOf(long, { merged }), options);
    expect(told(read)).toContainEqual(['ab', 'm.people', '2026-Q2', 70]);
    expect(places(read)).toEqual([]);
  });
  it('told where no name stands beside it', () => {
    const read = readTable(sheetOf(long), options);
    expect(read.values).toHaveLength(3);
    expect(places(read)).toEqual([['forms/table-name-missing', 'C4', undefined]]);
  });
  it('told where the line over the table names another unit', () => {
    const rows = [['Đơn vị báo cáo: xã Hòa Bình'], ['Quý II/2026'], head, ['An Bình', 7, 70]];
    const read = readTable(sheetOf(rows), options);
    expect(read.values).toHaveLength(2);
    expect(places(read)).toEqual([['forms/row-of-other-unit', 'A4', undefined]]);
    const own = readTable(sheetOf([['Đơn vị báo cáo: tỉnh A'], ...rows.slice(1)]), options);
    expect(places(own)).toEqual([]);
  });
  it.each(['1,234', 1.234, '2,5', 'gần 2,5'])('no part of a thing is counted: %j', (figure) => {
    const read = readTable(sheetOf([['Quý II/2026'], head, ['An Bình', figure, 70]]), options);
    expect(read.values).toHaveLength(1);
    expect(places(read)).toEqual([['forms/table-figure-unreadable', 'B3', 'fraction']]);
  });
  it('a range without a unit too, and it is counted among them', () => {
    const read = readTable(sheetOf([['Quý II/2026'], head, ['An Bình', '80-100', 70]]), options);
    expect(read.values.map(({ value }) => value)).toContainEqual({ amount: 80, to: 100 });
    expect(read.understanding?.figures).toBe(2);
  });
  it.each([
    ['bảy', 'words'],
    ['1,5-2', 'fraction'],
    ['7.7', 'digits'],
    [{ value: null, error: '#REF!' }, 'error'],
    [{ value: 45_000, day: '2023-03-15' }, 'day'],
    [true, 'truth'],
  ] as const)('told where something else stands in its place: %j', (figure, trouble) => {
    const read = readTable(sheetOf([['Quý II/2026'], head, ['An Bình', figure, 70]]), options);
    expect(read.values).toHaveLength(1);
    expect(places(read)).toEqual([['forms/table-figure-unreadable', 'B3', trouble]]);
  });
  it('parts of a đồng only where millions are counted', () => {
    const of = (heading: string, figure: string | number) =>
      readTable(sheetOf([['Quý II/2026'], ['Đơn vị', heading], ['An Bình', figure]]), options);
    expect(told(of('Kinh phí (triệu đồng)', '1,2345678'))[0]?.[3]).toBe(1_234_567.8);
    expect(of('Kinh phí', '1,234').values).toEqual([]);
  });
});
