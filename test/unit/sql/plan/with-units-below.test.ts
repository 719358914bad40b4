import { expect, it } from 'vitest';
import { withUnitsBelow } from '#inside/sql';
import { askedOfReform, idsOf, numberIn } from '../../../support/reformed-plan.js';

it('adds those that count below units in any cell', () => {
  const asked = askedOfReform();
  const other = new Set([numberIn(asked, 'other')]);
  expect(idsOf(asked, withUnitsBelow(asked.seen, other))).toEqual(['other', 'shared']);
  expect([...withUnitsBelow(null, other)]).toEqual([...other]);
});
