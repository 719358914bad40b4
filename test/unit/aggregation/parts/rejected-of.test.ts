import { expect, it } from 'vitest';
import { aggregatePartial } from 'danvan/aggregation';
import { rejectedOf } from '#room/aggregation';
import { sent } from '../../../support/figures.js';
import { context } from '../../../support/intake.js';

it('gives back the rows that could not be taken in, by their place, and no other', () => {
  const right = sent('xa-a', 'sessions', 1);
  const lost = { ...right, unit: 'xa-z' };
  const observations = [right, lost, { ...right, period: '2026-Q2' }];
  const part = aggregatePartial({ ...context, observations });
  expect(rejectedOf(part)).toEqual([{ position: 1, given: lost }]);
});
