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

const under = (...headings: readonly string[]) =>
  readForm(
    [sheetOf([['Kỳ: Quý II/2026'], ['Đơn vị', ...headings], ['', '1', '2', '3'], ['a', 7, 10, 2]])],
    form,
  );

it('looks at the unit of measure in the brackets of a heading', () => {
  const other = under('Số vụ', 'Kinh phí (triệu đồng)', 'Đã chi (tr.đ)');
  expect(cellsOf(other)).toEqual({ '1': 7, '2': null, '3': 2 });
  expect(toldOf(other)).toEqual([['C2', 'triệu đồng', 'đồng']]);
  expect(other.findings.map(({ code }) => code)).toEqual(['forms/column-measure-unlike']);
  const own = under('Số vụ', 'Kinh phí (đồng)', 'Đã chi (triệu đồng)');
  expect(cellsOf(own)).toEqual({ '1': 7, '2': 10, '3': 2 });
  expect(own.findings).toEqual([]);
});

it('does not take a heading in another unit by its index either', () => {
  for (const heading of ['Chi phí (triệu đồng)', 'Kinh phí (%)']) {
    const given = under('Số vụ', heading, 'Đã chi');
    expect(cellsOf(given)?.['2']).toBeNull();
    expect(given.findings.map(({ code }) => code)).toEqual(['forms/column-measure-unlike']);
  }
});

it('takes the scale of a column from its unit where none is given', () => {
  const [, , spent] = defineForm({
    id: 'funds',
    title: 'Kinh phí',
    columns: columns.map(({ index, heading, ...more }) => ({
      index,
      heading,
      ...('unit' in more && { unit: more.unit }),
    })),
  }).columns;
  expect(spent?.scale).toBe(1_000_000);
});
