import { expect, it } from 'vitest';
import { reportDays } from '#inside/forms';
import { periodOf } from '#inside/time';

it('works out the days of a period', () => {
  expect(reportDays(periodOf('2026-Q1'))).toEqual({
    id: '2026-Q1',
    from: '2026-01-01',
    to: '2026-03-31',
    next: '2026-04-01',
    count: 90,
  });
});
