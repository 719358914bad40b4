import { aggregatePartial, partialBuffers } from 'danvan/aggregation';
import { expect, it } from 'vitest';
import { errorOf } from '../../../support/error-of.js';
import { context } from '../../../support/intake.js';

it('lists each buffer of a part once', () => {
  const open = aggregatePartial({ ...context, observations: [] });
  const closed = aggregatePartial({ ...context, observations: [], cutBy: 'unit' });
  expect(new Set(partialBuffers(open)).size).toBe(7);
  expect(partialBuffers(closed)).toHaveLength(8);
  // Border: what no type allows is handed in.
  expect(errorOf(() => partialBuffers(null as never)).code).toBe('INVALID_ARGUMENT');
});
