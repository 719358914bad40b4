import { expect, it } from 'vitest';
import { datasetOf, sent } from '../../support/figures.js';
import { dropRepeats } from '#inside/aggregation';

const [first, other] = datasetOf([
  sent('xa-a', 'sessions', 1),
  sent('xa-a', 'sessions', 1, { line: 'front' }),
]).observations;

it('keeps the first of each slot', () => {
  if (first === undefined || other === undefined) throw new Error('no observations');
  const again = { ...first, position: 7 };
  const { kept, repeated, findings } = dropRepeats([first, other, again]);
  expect(kept).toEqual([first, other]);
  expect(repeated).toEqual([again]);
  expect(findings[0]).toMatchObject({ params: { first: 0, second: 7 }, path: ['observations', 7] });
});
