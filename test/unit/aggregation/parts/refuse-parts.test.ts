import { aggregatePartial } from 'danvan/aggregation';
import { expect, it } from 'vitest';
import { refuseDifferent, refuseShared } from '#inside/aggregation';
import { errorOf } from '../../../support/error-of.js';
import { sent } from '../../../support/figures.js';
import { context } from '../../../support/intake.js';

const observations = [sent('xa-a', 'sessions', 5)];
const open = aggregatePartial({ ...context, observations });
const closed = aggregatePartial({ ...context, observations, cutBy: 'unit' });

it('lets units be shared only by parts that were cut anyhow', () => {
  expect(() => refuseShared([open, open])).not.toThrow();
  expect(errorOf(() => refuseShared([open, closed])).code).toBe('PARTS_OVERLAP');
  expect(() => refuseDifferent([open, closed])).not.toThrow();
  const other = { ...open, context: 'other' };
  expect(errorOf(() => refuseDifferent([open, other])).code).toBe('PARTS_DIFFER');
});
