import { expect, it } from 'vitest';
import { formChanges, type FilledForm } from '#inside/forms';
import { members, sent } from '../../../support/forms/small-forms.js';

it('tells the cells that differ, and takes nothing missing for zero', () => {
  const before = sent(members, { '1': 3, '2': null, '3': { state: 'nil' }, '4': 1 });
  const after = sent(members, { '1': 5, '2': 0, '3': { state: 'nil' }, '4': 1 });
  expect(formChanges(members, before, after)).toEqual([
    { row: 'xa-a', column: '1', before: 3, after: 5, difference: 2 },
    { row: 'xa-a', column: '2', before: null, after: 0, difference: null },
  ]);
});

it('tells rows that came and went', () => {
  const withRow = (key: string): FilledForm => ({
    ...sent(members, {}),
    rows: [{ key, cells: { '1': 3 } }],
  });
  expect(
    formChanges(members, withRow('a'), withRow('b')).map(({ row, after }) => [row, after]),
  ).toEqual([
    ['b', 3],
    ['a', null],
  ]);
});
