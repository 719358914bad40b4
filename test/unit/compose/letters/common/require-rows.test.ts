import { expect, it } from 'vitest';
import { requireRows } from '#inside/compose';
import { errorOf } from '../../../../support/error-of.js';

it('takes lists of records, and none for no list', () => {
  expect(requireRows([{ id: 'a' }], 'notes')).toEqual([{ id: 'a' }]);
  expect(requireRows(undefined, 'notes')).toEqual([]);
});

it('names what is no record, and refuses what is no list', () => {
  const error = errorOf(() => requireRows([{ id: 'a' }, JSON.parse('7')], 'notes'));
  expect(error.code).toBe('INVALID_ARGUMENT');
  expect(errorOf(() => requireRows(Object('x'), 'notes')).code).toBe('INVALID_ARGUMENT');
});
