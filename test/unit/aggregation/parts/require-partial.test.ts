import { aggregatePartial } from 'danvan/aggregation';
import { expect, it } from 'vitest';
import { requirePartial } from '#inside/aggregation';
import { errorOf } from '../../../support/error-of.js';
import { context } from '../../../support/intake.js';

const part = aggregatePartial({ ...context, observations: [] });

it('gives a part back, and refuses one that lacks rows', () => {
  expect(requirePartial(part, 'x')).toBe(part);
  expect(errorOf(() => requirePartial({ ...part, rows: 1 }, 'x')).code).toBe('INVALID_ARGUMENT');
});
