import { vi } from 'danvan';
import { composeForms, formBlocks } from 'danvan/report';
import {
  checkFilledForms,
  formChanges,
  formObservations,
  formTotals,
  nextForm,
  readFilledForms,
  rollUpForms,
} from 'danvan/forms';
import { stateLayout } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { requireFilledForm, requireFilledForms } from '#inside/forms';
import { members } from '../../../support/forms/small-forms.js';

const row = { key: 'xa-a', cells: { '1': 12, '2': null, '3': { state: 'nil' as const } } };
const sent = { form: 'members', unit: 'xa-a', period: '2026-Q2', rows: [row] };

it('hands on what was read, as it is', () => {
  const { values } = readFilledForms([{ ...sent, total: { '1': 12 }, notes: 'Đủ' }], {
    forms: [members],
  });
  expect(values).toHaveLength(1);
  expect(requireFilledForms(values, 'filled')).toBe(values);
  expect(requireFilledForm(sent, 'filled')).toBe(sent);
});

const thrower = Object.defineProperty({}, 'key', {
  enumerable: true,
  get: () => {
    throw new Error('no');
  },
});

it.each([
  ['no list', 5, /"filled" must be an array; it is number/],
  ['a hole', Object.assign([sent], { length: 2 }), /"filled\[1\]"/],
  ['no unit', [{ ...sent, unit: undefined }], /"filled\[0\]" is not well formed: unit is missing/],
  ['no rows', [{ ...sent, rows: undefined }], /"filled\[0\]\.rows" must be an array/],
  ['rows as text', [{ ...sent, rows: 'x' }], /"filled\[0\]\.rows" must be an array/],
  ['a row of nothing', [{ ...sent, rows: [row, null] }], /"filled\[0\]\.rows\[1\]"/],
  ['a long list with holes', [{ ...sent, rows: Object.assign([], { length: 9e6 }) }], /rows\[0\]/],
  ['a row without cells', [{ ...sent, rows: [{ key: 'a' }] }], /cells is missing/],
  ['a cell of no kind', [{ ...sent, rows: [{ key: 'a', cells: { '1': true } }] }], /cells\.1/],
  ['no number', [{ ...sent, rows: [{ key: 'a', cells: { '1': Infinity } }] }], /cells\.1/],
  [
    'an unknown state',
    [{ ...sent, rows: [{ key: 'a', cells: { '1': { state: 'x' } } }] }],
    /cells\.1/,
  ],
  ['a total of no cells', [{ ...sent, total: [] }], /total/],
  ['a row that throws', [{ ...sent, rows: [thrower] }], /cannot be read/],
])('refuses %s', (_, filled, reason) => {
  // What JavaScript hands in, whatever the types say.
  expect(() => requireFilledForms(filled as never, 'filled')).toThrow(reason);
});

// What JavaScript hands in, whatever the types say.
const wrong = { ...sent, rows: [{ key: 'xa-a' }] } as never;
const forms = [members];
const rollUp = { forms, unit: 'tinh', period: '2026-Q2' };
const document = { forms, filled: [wrong], issuer: 'xa-a', layout: stateLayout, locale: vi };

it.each<readonly [string, () => unknown]>([
  ['checkFilledForms', () => checkFilledForms([wrong], { forms })],
  ['rollUpForms', () => rollUpForms([wrong], rollUp)],
  ['formTotals', () => formTotals(members, wrong)],
  ['formChanges', () => formChanges(members, sent, wrong)],
  ['nextForm', () => nextForm(members, wrong, '2026-Q3')],
  ['formObservations', () => formObservations(members, wrong)],
  ['formBlocks', () => formBlocks(members, wrong)],
  ['composeForms', () => composeForms(document as never)],
])('%s takes no row without cells', (_, call) => {
  expect(call).toThrow(/\.rows\[0\]".* cells is missing/);
});
