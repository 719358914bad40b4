import { expect, it } from 'vitest';
import { checkColumns, columnSchema, madeChecks, madeColumns } from '#inside/forms';
import { codesOf } from '../../../support/forms/small-forms.js';

const found = (columns: readonly object[], ...holds: readonly string[]) => {
  const made = madeColumns(columns.map((each) => columnSchema.parse({ heading: 'A', ...each })));
  return checkColumns(made.columns, madeChecks(holds.map((text) => ({ holds: text }))).checks);
};

it('finds nothing where all holds together', () => {
  expect(found([{ index: '1=2' }, { index: '2' }], '2 <= 1', '1 = 02/XLD[99]')).toEqual([]);
});

it.each([
  [[{ index: '1' }, { index: '1' }], 'forms/repeated-column'],
  [[{ index: '1=2' }], 'forms/unknown-column'],
  [[{ index: '1', partOf: '7' }], 'forms/unknown-column'],
  [[{ index: '1', opens: '7' }], 'forms/unknown-column'],
  [[{ index: '1=2' }, { index: '2', type: 'text' }], 'forms/not-a-figure'],
  [[{ index: '1', time: 'carried' }], 'forms/carried-without-done'],
  [[{ index: '1', time: 'recompute' }], 'forms/no-formula'],
  [[{ index: '1=2' }, { index: '2=1' }], 'forms/formulas-in-ring'],
  [[{ index: '1', choices: ['Tốt'] }], 'forms/choices-without-words'],
  [[{ index: '1', type: 'text', choices: ['Tốt', ' tốt'] }], 'forms/repeated-choice'],
])('finds in %j: %s', (columns, code) => {
  expect(codesOf(found(columns))).toEqual([code]);
});

it('finds columns of checks that are not there', () => {
  const [finding] = found([{ index: '1' }], '1 <= 5');
  expect(finding).toMatchObject({ code: 'forms/unknown-column', path: ['checks', 0] });
});
