import { describe, expect, it } from 'vitest';
import { aggregate } from 'danvan';
import { datasetFor } from '../../../support/counting.js';
import { sent } from '../../../support/figures.js';
import { errorOf } from '../../../support/error-of.js';

const dataset = datasetFor([sent('xa-a', 'sessions', 1)], {
  units: [{ id: 'xa-a', name: 'xã A' }],
});

describe('the periods of a table', () => {
  it('are those asked for, in their order', () => {
    const periods = ['2026-Q3', '2026-Q2'];
    const table = aggregate(dataset, { units: 'xa-a', periods });
    expect(table.periods.map(({ id }) => id)).toEqual(periods);
    expect(aggregate(dataset, { units: 'xa-a', period: '2026-Q3' }).period.id).toBe('2026-Q3');
  });

  it.each([
    [{}],
    [{ periods: [] }],
    [{ period: '2026-Q3', periods: ['2026-Q3'] }],
    [{ period: '2026-Q3', periods: [] }],
  ])('are said once: %j', (asked) => {
    const error = errorOf(() => aggregate(dataset, { units: 'xa-a', ...asked }));
    expect(error).toMatchObject({ code: 'INVALID_ARGUMENT' });
  });
});
