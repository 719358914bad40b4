import { aggregatePartial } from 'danvan/aggregation';
import { expect, it } from 'vitest';
import { readContext, refuseStrayNumbers } from '#inside/aggregation';
import { errorOf } from '../../../support/error-of.js';
import { context } from '../../../support/intake.js';

it('refuses numbers that stand for nothing', () => {
  const part = aggregatePartial({ ...context, observations: [] });
  const read = readContext(context, 'context');
  expect(() => refuseStrayNumbers(part, read)).not.toThrow();
  const stray = { ...part, repeats: Int32Array.of(1) };
  expect(errorOf(() => refuseStrayNumbers(stray, read)).code).toBe('INVALID_ARGUMENT');
});
