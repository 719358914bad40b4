import { expect, it } from 'vitest';
import { formContext, formTable } from '#inside/compose';
import { letters, levels, members, sent } from '../../../support/forms/small-forms.js';

const filled = {
  ...sent(members, {}),
  rows: [
    { key: 'a', cells: { '1': 9, '2': 4, '3': 5, '4': null } },
    { key: 'b', cells: { '1': 3, '2': 1, '3': 2, '4': 1 } },
  ],
};

const formulasIn = (table: ReturnType<typeof formTable>) =>
  table.rows.map(({ role, cells }) => [
    role,
    ...Object.values(cells).flatMap((cell) =>
      cell.kind === 'number' ? [cell.formula?.op ?? 'none'] : [],
    ),
  ]);

it('stands totals at the bottom with live sums of the rows', () => {
  expect(formulasIn(formTable(formContext(members, filled, {})))).toEqual([
    ['data', 'add', 'none', 'none'],
    ['data', 'add', 'none', 'none', 'none'],
    ['total', 'sum', 'sum', 'sum', 'none'],
  ]);
});

it('stands them at the top where the form does, and adds parts of rows', () => {
  const amounts = { all: 7, north: 3, south: 4, province: 2 };
  const rows = Object.entries(amounts).map(([key, amount]) => ({ key, cells: { '1': amount } }));
  const table = formTable(formContext(levels, { ...sent(levels, {}), rows }, {}));
  expect(formulasIn(table)).toEqual([
    ['total', 'add'],
    ['group', 'sum'],
    ['data', 'none'],
    ['data', 'none'],
    ['data', 'none'],
  ]);
  expect(table.rows[1]?.cells['1']).toMatchObject({
    formula: { from: { row: 2 }, to: { row: 3 } },
  });
});

it('works rates out from the totals', () => {
  const cells = { '1': 8, '2': 4, '3': 4, '4': 2, '5': 6, '6': 25 };
  const rows = ['a', 'b'].map((key) => ({ key, cells }));
  const table = formTable(formContext(letters, { ...sent(letters, {}), rows }, {}));
  expect(table.rows[2]?.cells['6']).toMatchObject({ amount: 25, formula: { op: 'quotient' } });
});
