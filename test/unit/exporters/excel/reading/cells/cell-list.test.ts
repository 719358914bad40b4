import { expect, it } from 'vitest';
import { cellList, readPlace, type GatheredCell } from '#inside/exporters/excel';
import { contextOf } from '../support.js';

const found = (given: Partial<GatheredCell>): GatheredCell => ({
  type: 'n',
  style: 0,
  value: undefined,
  inline: '',
  formula: undefined,
  ...given,
});

it('takes the formula of a truth value for the value', () => {
  const list = cellList(contextOf());
  list.add(
    found({ type: 'b', value: '1', formula: { text: 'TRUE()', shared: undefined } }),
    readPlace('A1'),
  );
  expect(list.cells).toEqual([{ row: 1, column: 1, value: true }]);
});

it('keeps cells that hold something, with the formulas that they share', () => {
  const context = contextOf();
  const list = cellList(context);
  list.add(found({ value: '1', formula: { text: 'A1', shared: '0' } }), readPlace('B1'));
  list.add(found({}), readPlace('B2'));
  list.add(found({ formula: { text: '', shared: '0' } }), readPlace('B3'));
  list.add(found({ value: '2', formula: { text: '', shared: '9' } }), readPlace('B4'));
  list.end();
  expect(list.cells).toEqual([
    { row: 1, column: 2, value: 1, formula: 'A1' },
    { row: 3, column: 2, value: null, formula: 'A3' },
    { row: 4, column: 2, value: 2 },
  ]);
  expect(context.log.all().map(({ code, cell }) => [code, cell?.address])).toEqual([
    ['sheets/formula-lost', 'B4'],
    ['sheets/no-result', 'B3'],
  ]);
});
