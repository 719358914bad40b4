import { expect, it } from 'vitest';
import { hiddenCell, withoutBase } from '#inside/aggregation';
import { cellOf, mixed } from '../../../support/mixed.js';

const cell = cellOf(
  mixed([
    ['a', '2026', 7],
    ['a', '2025', 3],
  ]),
  'a',
  '2026',
  {
    compareWith: 'same-period-last-year',
  },
);

it('keeps nothing of an amount, nor of what it is compared with', () => {
  const hidden = hiddenCell(cell);
  expect(hidden).toMatchObject({ state: 'withheld', reason: 'small-count', unit: 'a' });
  expect(JSON.stringify(hidden)).not.toMatch(/[37]/);
});

it('keeps an amount whose base is hidden', () => {
  expect(withoutBase(cell)).toMatchObject({ amount: 7, base: { amount: null, difference: null } });
});
