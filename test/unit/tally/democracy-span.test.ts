import { expect, it } from 'vitest';
import { periodOf } from 'danvan';
import { countableRecords, readDecisions, type DecisionInput } from '#inside/democracy';
import { liesIn, namedPeriods, spanOf } from '#inside/tally';

function spanIn(change: Partial<DecisionInput>) {
  const row = { id: 'd', unit: 'x', content: 'y', ...change };
  const all = countableRecords({ decisions: readDecisions([row]).values });
  return all.map((given) => spanOf(given, namedPeriods(all, undefined)))[0];
}

it('tells first and last day by the days of a record, before the period that it names', () => {
  expect(spanIn({ date: '2026-02-03', period: '2025' })).toEqual({
    first: '2026-02-03',
    last: '2026-02-03',
    from: '2026-02-03',
    to: undefined,
    isNamed: false,
  });
  expect(spanIn({ to: '2026-02-03' })).toMatchObject({ first: '2026-02-03', from: undefined });
  expect(spanIn({ period: '2026-Q3' })).toEqual({
    first: '2026-07-01',
    last: '2026-09-30',
    from: '2026-07-01',
    to: '2026-09-30',
    isNamed: true,
  });
  expect(spanIn({})).toBeUndefined();
});

it('asks a period that is named to lie in another as a whole', () => {
  const span = spanIn({ period: '2026-Q3' });
  const isIn = (period: string) => span && liesIn(span, span.last, periodOf(period));
  expect(['2026-Q3', '2026', '2026-H2'].map(isIn)).toEqual([true, true, true]);
  expect(['2026-09', '2026-H1', '2025'].map(isIn)).toEqual([false, false, false]);
});
