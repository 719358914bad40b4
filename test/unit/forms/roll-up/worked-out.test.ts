import { expect, it } from 'vitest';
import { columnSchema, defineForm, knownForm, workedOut, workedOutPlans } from '#inside/forms';
import { knownLetters } from '../../../support/forms/small-forms.js';

it('works out totals and rates by the first formula of each', () => {
  const plans = workedOutPlans(knownLetters);
  expect(plans.map(({ column, text }) => [column.index, text])).toEqual([
    ['1', '2+3'],
    ['6', '4/1*100'],
  ]);
  const cells = { '2': 4, '3': 6, '4': 5, '5': 5 };
  expect(workedOut(cells, knownLetters, plans)).toEqual({ ...cells, 1: 10, 6: 50 });
  expect(workedOut({ '2': 4 }, knownLetters, plans)).toEqual({ '2': 4 });
});

it('settles what leans on each other in whatever order', () => {
  const columns = ['1=2+3', '2=4+5', '3', '4', '5'].map((index) => ({
    index,
    heading: index,
    time: index === '4' ? ('last' as const) : undefined,
  }));
  expect(columns.every((column) => columnSchema.safeParse(column).success)).toBe(true);
  const known = knownForm(defineForm({ id: 'a', title: 'A', columns }));
  const worked = workedOut({ '3': 1, '4': 2, '5': 3 }, known, workedOutPlans(known));
  expect(worked).toMatchObject({ 1: 6, 2: 5 });
});
