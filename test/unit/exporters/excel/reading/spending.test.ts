import { expect, it } from 'vitest';
import { readLimits, spendingOf } from '#inside/exporters/excel';
import { refusalOf } from './support.js';

it('counts up to the limit and refuses one more, with both numbers', () => {
  const spending = spendingOf(readLimits({ cells: 3 }));
  spending.take('cells', 2);
  expect(spending.left('cells')).toBe(1);
  spending.take('cells', 1);
  expect(refusalOf(() => spending.take('cells', 1, 'Biểu 1'))).toMatchObject({
    code: 'sheets/over-limit',
    params: { limit: 'cells', most: 3, found: 4, where: 'Biểu 1' },
  });
});

it('measures one thing without counting it', () => {
  const spending = spendingOf(readLimits({ rows: 3 }));
  spending.check('rows', 3);
  spending.check('rows', 3);
  expect(refusalOf(() => spending.check('rows', 4)).params).toEqual({
    limit: 'rows',
    most: 3,
    found: 4,
  });
});
