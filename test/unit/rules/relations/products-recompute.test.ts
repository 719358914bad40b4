import { productsRecompute, relationsHold } from 'danvan/rules';
import { expect, it } from 'vitest';
import { found } from '../../../support/mixed.js';

it('finds nothing where no indicator holds a product', () => {
  expect(found(productsRecompute, [['a', '2020', 1]])).toEqual([]);
  expect(found(relationsHold, [['a', '2020', 1]])).toEqual([]);
});
