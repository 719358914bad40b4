import { expect, it } from 'vitest';
import { planPercent, planReachedText } from '#inside/compose';
import { figureWith } from '../../../support/known-figures.js';
import { figuresOf } from '../../../support/review.js';

const sent = [
  ...figuresOf('sessions', [46, 0, 0]),
  ...figuresOf('sessions', [50, 0, 0]).map((one) => ({ ...one, measure: 'plan' as const })),
  ...figuresOf('sessions', [92, 0, 0], '2026').map((one) => ({ ...one, measure: 'plan' as const })),
];

it('planReachedText says how much of the plan was reached, and of which', () => {
  const ofPeriod = figureWith('sessions', sent, { table: { plan: 'period' } });
  expect(planReachedText(...ofPeriod)).toBe('đạt 92% kế hoạch');
  const ofYear = figureWith('sessions', sent, { table: { plan: 'year' } });
  expect(planReachedText(...ofYear)).toContain('kế hoạch năm');
  expect(planPercent(...figureWith('sessions', sent))).toBeNull();
});
