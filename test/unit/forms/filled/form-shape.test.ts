import { statisticalForms } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { formShape } from '#inside/forms';
import { members } from '../../../support/forms/small-forms.js';

it.each([members, ...statisticalForms])('takes $id', (form) => {
  expect(formShape.safeParse(form).error?.issues).toBeUndefined();
});

const [column] = members.columns;
const check = { left: {}, sign: '=', right: {}, severity: 'error' };

it.each([
  ['rows of no kind', { rows: null }],
  ['a check without terms', { checks: [check] }],
  ['a term of nothing', { columns: [{ ...column, formulas: [{ kind: 'sum', terms: [null] }] }] }],
  ['digits without end', { columns: [{ ...column, decimals: 400 }] }],
])('refuses %s', (_, part) => {
  expect(formShape.safeParse({ ...members, ...part }).success).toBe(false);
});
