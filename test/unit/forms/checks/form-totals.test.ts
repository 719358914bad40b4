import { expect, it } from 'vitest';
import { formTotals, type FormCells } from '#inside/forms';
import { letters, levels, members, sent } from '../../../support/forms/small-forms.js';

const filled = (form: typeof members, ...rows: readonly FormCells[]) => ({
  ...sent(form, {}),
  rows: rows.map((cells, at) => ({ key: `${at}`, cells })),
});

it('adds what is known, and makes no zero of what is missing', () => {
  const totals = formTotals(members, filled(members, { '1': 3, '2': null }, { '1': 4, '3': 0.5 }));
  expect(totals).toEqual({ 1: 7, 2: null, 3: 0.5, 4: null });
});

it('works rates out anew, and adds no words', () => {
  const rows = [
    { '1': 10, '4': 5, '6': 50, '7': 'a' },
    { '1': 30, '4': 5, '6': 16.67 },
  ];
  expect(formTotals(letters, filled(letters, ...rows))).toMatchObject({
    1: 40,
    4: 10,
    6: 25,
    7: null,
  });
});

it('adds rows that are parts of others once', () => {
  const rows = ['all', 'north', 'south', 'province'].map((key, at) => ({
    key,
    cells: { '1': [7, 3, 4, 2][at] ?? 0 },
  }));
  expect(formTotals(levels, { ...sent(levels, {}), rows })).toEqual({ 1: 9 });
});
