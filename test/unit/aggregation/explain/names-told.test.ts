import { expect, it } from 'vitest';
import { told } from '../../../support/told.js';

it('names the units, the indicator and both terms of a rate', () => {
  const { names } = told([], 'x.rate');
  expect(Object.keys(names)).toEqual(
    expect.arrayContaining(['tinh', 'xa-a', 'x.rate', 'x.received', 'x.successful']),
  );
});

it('names all at and below the units asked, and nobody beside them', () => {
  expect(Object.keys(told([]).names)).toEqual(expect.arrayContaining(['xa-b', 'phuong-c']));
  const { names } = told([], 'x.sessions', { units: 'xa-a' });
  expect(names).toMatchObject({ 'xa-a': { vi: 'xã A' } });
  expect(names['xa-b']).toBeUndefined();
});
