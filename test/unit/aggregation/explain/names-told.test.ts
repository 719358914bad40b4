import { expect, it } from 'vitest';
import { told } from '../../../support/told.js';

it('names the units, the indicator and both terms of a rate', () => {
  const { names } = told([], 'x.rate');
  expect(Object.keys(names)).toEqual(
    expect.arrayContaining(['tinh', 'xa-a', 'x.rate', 'x.received', 'x.successful']),
  );
});
