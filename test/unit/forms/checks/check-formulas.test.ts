import { expect, it } from 'vitest';
import { amountsOf, checkFormulas, formulaPlans, type FormCells } from '#inside/forms';
import {
  knownLetters,
  knownMembers,
  letters,
  members,
  sent,
} from '../../../support/forms/small-forms.js';

const found = (known: typeof knownMembers, cells: FormCells) => {
  const place = { known, sent: sent(known.form, cells), at: 0, row: 0 } as const;
  return checkFormulas(formulaPlans(known.form.columns), amountsOf(cells, known), () => place).map(
    ({ code, params }) => [code, params['column'], params['found'], params['expected']],
  );
};

it('finds figures that are not what their formulas give, in each of them', () => {
  expect(found(knownMembers, { '1': 9, '2': 4, '3': 5 })).toEqual([]);
  expect(found(knownMembers, { '1': 9, '2': 4, '3': 4 })).toEqual([
    ['forms/formula-differs', '1=2+3', 9, 8],
  ]);
  const cells = { '1': 9, '2': 4, '3': 5, '4': 4, '5': 4 };
  expect(found(knownLetters, cells)).toEqual([['forms/formula-differs', '1=2+3=4+5', 9, 8]]);
});

it('takes nothing missing for zero: only what is known may be too much', () => {
  expect(found(knownMembers, { '1': 9, '2': 4 })).toEqual([]);
  expect(found(knownMembers, { '2': 4, '3': 5 })).toEqual([]);
  expect(found(knownMembers, { '1': 3, '2': 4 })).toEqual([
    ['forms/formula-exceeded', '1=2+3', 3, 4],
  ]);
});

it('takes a rate as it is printed', () => {
  const cells = { '1': 9, '2': 4, '3': 5, '4': 3, '5': 6 };
  expect(found(knownLetters, { ...cells, '6': 33.33 })).toEqual([]);
  expect(found(knownLetters, { ...cells, '6': 33.3 })).toEqual([
    ['forms/formula-differs', '6=4/1*100', 33.3, 33.333333],
  ]);
  expect([letters.id, members.id]).toEqual(['letters', 'members']);
});
