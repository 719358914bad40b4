import { expect, it } from 'vitest';
import { filledColumns, pickedRows } from '#inside/compose';
import { tableColumn, textCell } from '#inside/report';

const column = (key: string) => tableColumn(key, key, [1, 'left']);
const columns = [column('a'), column('b'), column('c')];
const cells = { number: textCell('1'), a: textCell('A'), b: textCell(''), c: textCell('') };
const rows = [{ role: 'data', cells }] as const;

it('keeps columns that say something, and those that are always there', () => {
  expect(filledColumns(columns, rows).map(({ key }) => key)).toEqual(['a']);
  expect(filledColumns(columns, rows, ['c']).map(({ key }) => key)).toEqual(['a', 'c']);
});

it('keeps the cells of these columns, and the ordinal', () => {
  const [row] = pickedRows(rows, filledColumns(columns, rows));
  expect(Object.keys(row?.cells ?? {})).toEqual(['number', 'a']);
});
