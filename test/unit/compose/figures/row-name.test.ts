import { expect, it } from 'vitest';
import { rowName } from '#inside/compose';
import { contextOf, present } from '../../../support/review.js';

const context = contextOf([]);
const unit = present(context.table.hierarchy.byId.get('xa-a'));

it('rowName says which part of the work of a unit a row holds', () => {
  const named = (role: 'unit' | 'own') => rowName({ unit, role, cells: [] }, context);
  expect(named('unit')).toMatch(/^Xã /);
  expect(named('own')).toBe(`${named('unit')} (thực hiện trực tiếp)`);
});
