import { describe, expect, it } from 'vitest';
import { periodOf } from 'danvan';
import { countableRecords, readDecisions, type DecisionInput } from '#inside/democracy';
import { isSoFar, namedPeriods, spanOf } from '#inside/tally';

const isIn = (change: Partial<DecisionInput>, period = '2026-Q2') => {
  const row = { id: 'd', unit: 'x', content: 'y', ...change };
  const all = countableRecords({ decisions: readDecisions([row]).values });
  const named = namedPeriods(all, undefined);
  return all.map((given) => {
    const span = spanOf(given, named);
    return span && isSoFar(span, periodOf(period));
  })[0];
};

describe('what began so far in a year', () => {
  it('began between the first day of the year and the last of the period', () => {
    expect(isIn({ date: '2026-01-01' })).toBe(true);
    expect(isIn({ date: '2025-12-31' })).toBe(false);
    expect(isIn({ date: '2026-06-30' })).toBe(true);
    expect(isIn({ date: '2026-07-01' })).toBe(false);
  });

  it('is told by the first day of what lasts', () => {
    expect(isIn({ from: '2026-06-30', to: '2026-08-01' })).toBe(true);
    expect(isIn({ from: '2025-12-31', to: '2026-02-01' })).toBe(false);
  });

  it('is told by the whole period where no day is known', () => {
    expect(isIn({ period: '2026-Q1' })).toBe(true);
    expect(isIn({ period: '2026-H1' })).toBe(true);
    expect(isIn({ period: '2026' })).toBe(false);
    expect(isIn({ period: '2025-Q4' })).toBe(false);
    expect(isIn({})).toBe(undefined);
  });
});
