import { describe, expect, it } from 'vitest';
import { onePlace, placeText, targetCell, type TemplatePlace } from '#inside/exporters/excel';
import { bookOf, officeBook } from '../patching/support.js';

describe('targetCell', () => {
  it.each<[TemplatePlace, unknown]>([
    ['Doi_thoai', { sheet: { name: 'Biểu 01' }, span: { from: { row: 5, column: 2 } } }],
    ['doi_THOAI', { span: { from: { row: 5, column: 2 } }, overwriteFormula: false }],
    [{ name: 'Tieu_de', overwriteFormula: true }, { overwriteFormula: true }],
    [{ sheet: 'biểu 01', address: '$B$6' }, { span: { to: { row: 6, column: 2 } } }],
  ])('finds %o', async (place, target) => {
    expect(targetCell(place, bookOf(await officeBook()))).toMatchObject(target as object);
  });

  it.each<TemplatePlace>([
    'Khong_co',
    { sheet: 'Biểu 02', address: 'A1' },
    { sheet: 'Biểu 01', address: 'A' },
    { name: '' },
  ])('finds no %o', async (place) => {
    expect(targetCell(place, bookOf(await officeBook()))).toBeUndefined();
  });
});

it('takes a cell, or cells that are merged, for one place', () => {
  const cell = { row: 1, column: 1 };
  const merged = [{ from: cell, to: { row: 1, column: 2 } }];
  expect(onePlace({ from: { row: 1, column: 2 }, to: { row: 1, column: 2 } }, merged)).toEqual(
    cell,
  );
  expect(onePlace({ from: cell, to: { row: 1, column: 2 } }, merged)).toEqual(cell);
  expect(onePlace({ from: cell, to: { row: 2, column: 2 } }, merged)).toBeUndefined();
  expect(onePlace({ from: cell, to: { row: 1, column: 2 } }, [])).toBeUndefined();
});

it('names places as people do', () => {
  expect(['A', { name: 'B' }, { sheet: 'C', address: 'D1' }].map(placeText)).toEqual([
    'A',
    'B',
    'C!D1',
  ]);
});
