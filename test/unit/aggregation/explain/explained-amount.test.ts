import { expect, it } from 'vitest';
import { sent } from '../../../support/figures.js';
import { told } from '../../../support/told.js';

it('keeps the word before an amount, and its bounds', () => {
  const [part] = told([sent('xa-a', 'sessions', { amount: 9, qualifier: 'nearly' })]).contributors;
  expect(part).toMatchObject({ amount: 9, qualifier: 'nearly', bounds: { to: 9 } });
});
