import { findCell } from 'danvan';
import { aggregatePartial, finalize, mergePartials } from 'danvan/aggregation';
import { expect, it } from 'vitest';
import { errorOf } from '../../../support/error-of.js';
import { sent } from '../../../support/figures.js';
import { context } from '../../../support/intake.js';

const parts = ['xa-a', 'xa-b'].map((unit) =>
  aggregatePartial({ ...context, observations: [sent(unit, 'sessions', 5)], cutBy: 'unit' }),
);
const whole = mergePartials(parts);

it('counts all parts, with who owes a report where that is known', () => {
  const asked = { units: 'tinh', period: '2026-Q3' };
  expect(findCell(finalize(whole, context, asked), 'x.sessions')).toMatchObject({
    amount: 10,
    coverage: { reported: 2, partial: 0, expected: 3 },
  });
  const owing = { ...context, obligations: [] };
  expect(findCell(finalize(whole, owing, asked), 'x.sessions').coverage.expected).toBe(0);
});

it('refuses what aggregate refuses', () => {
  const asked = { units: 'xa-z', period: '2026-Q3' };
  expect(errorOf(() => finalize(whole, context, asked)).code).toBe('UNKNOWN_UNIT');
});
