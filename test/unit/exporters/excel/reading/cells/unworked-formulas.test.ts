import { expect, it } from 'vitest';
import { unworkedFormulas } from '#inside/exporters/excel';
import { contextOf } from '../support.js';

it('tells the first formula without a result, and how many there are', () => {
  const context = contextOf();
  const unworked = unworkedFormulas(context);
  unworked.look({ row: 1, column: 1, value: 5, formula: 'A2' });
  unworked.look({ row: 2, column: 1, value: null, formula: 'A3', error: '#N/A' });
  unworked.look({ row: 3, column: 1, value: null, formula: 'A4' });
  unworked.look({ row: 4, column: 1, value: null, formula: 'A5' });
  unworked.tell();
  expect(context.log.all()).toMatchObject([
    { params: { formula: 'A4', count: 2 }, cell: { sheet: 'Biểu 1', address: 'A3' } },
  ]);
});

it('says nothing of a hidden sheet, which nobody fills in', () => {
  const context = { ...contextOf(), isHidden: true };
  const unworked = unworkedFormulas(context);
  unworked.look({ row: 3, column: 1, value: null, formula: 'A4' });
  unworked.tell();
  expect(context.log.all()).toEqual([]);
});

it('says nothing where all have one', () => {
  const context = contextOf();
  unworkedFormulas(context).tell();
  expect(context.log.all()).toEqual([]);
});
