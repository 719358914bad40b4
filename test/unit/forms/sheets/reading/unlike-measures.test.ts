import { expect, it } from 'vitest';
import { defineForm, readForm } from '#inside/forms';
import { sheetOf } from '../../../../support/forms/sheet-of.js';

const columns = [
  { index: '1', heading: 'Số vụ' },
  { index: '2', heading: 'Kinh phí', unit: 'đồng', type: 'number' },
  { index: '3', heading: 'Đã chi', unit: 'triệu đồng', type: 'number', scale: 1_000_000 },
] as const;
const form = defineForm({ id: 'funds', title: 'Kinh phí', columns });

const read = (line: string, of = form) =>
  readForm(
    [
      sheetOf([
        ['Kỳ: Quý II/2026'],
        [line],
        ['Đơn vị', 'Số vụ', 'Kinh phí', 'Đã chi'],
        ['', '1', '2', '3'],
        ['a', 7, 1.5, 2],
      ]),
    ],
    of,
  );
const cellsOf = ({ values }: ReturnType<typeof read>) => values[0]?.rows[0]?.cells;
const toldOf = ({ findings }: ReturnType<typeof read>) =>
  findings
    .filter(({ code }) => code === 'forms/column-measure-unlike')
    .map(({ cell, params }) => [cell?.address, params['measure'], params['expected']]);

it.each(['ĐVT: triệu đồng', 'Đơn vị tính: vụ; triệu đồng'])(
  'does not take money that a line counts in another unit: %s',
  (line) => {
    const given = read(line);
    expect(cellsOf(given)).toEqual({ '1': 7, '2': null, '3': 2 });
    expect(toldOf(given)).toEqual([['A2', line.replace(/^[^:]*: /, ''), 'đồng']]);
    expect(given.passedOver.map(({ address, why }) => [address, why])).toContainEqual([
      'C5',
      'column',
    ]);
  },
);

it.each(['Ghi chú', 'ĐVT: người', 'ĐVT: đồng, triệu đồng', 'ĐVT:'])(
  'reads all where no one unit of money is said: %s',
  (line) => {
    expect(toldOf(read(line))).toEqual([]);
    expect(cellsOf(read(line))).toEqual({ '1': 7, '2': 1.5, '3': 2 });
  },
);

it('lets the line that the form prints stand', () => {
  const printed = defineForm({
    id: 'funds',
    title: 'Kinh phí',
    columns,
    unitLine: 'Đơn vị tính: triệu đồng',
  });
  expect(toldOf(read('Đơn vị tính: triệu đồng', printed))).toEqual([]);
});
