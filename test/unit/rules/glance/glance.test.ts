import { expect, it } from 'vitest';
import { figuresOf, glancesAt, leastEarlier, leastReports, seen } from '#inside/rules';
import { cumulative, mixed, type MixedRow } from '../../../support/mixed.js';

const glance = (...rows: readonly MixedRow[]) => {
  const figures = figuresOf(mixed(rows));
  const glances = glancesAt(figures, figures.indicatorPlaces.get('x.n') ?? -1);
  // Once for all rules.
  expect(glancesAt(figures, figures.indicatorPlaces.get('x.n') ?? -1)).toBe(glances);
  return [...glances];
};

const months = (...amounts: readonly number[]) =>
  amounts.map((amount, at): MixedRow => ['a', `2025-${String(at + 1).padStart(2, '0')}`, amount]);

const run = seen.inTime | seen.isRun;

it('tells reports in time, and runs', () => {
  expect(glance(...months(5, 7, 6))).toEqual([run]);
  expect(glance(['a', '2025-01', 5], ['a', '2025-Q2', 6])).toEqual([seen.inTime]);
  expect(glance(['a', '2025-01', 5], ['a', '2025-02', 6, { line: 'L1' }])).toEqual([seen.inTime]);
  expect(glance(['a', '2025-01', 5], ['a', '2025-02', 6, { scope: 'consolidated' }])).toEqual([
    seen.inTime,
  ]);
  expect(glance(['a', '2025-01', 5, { measure: 'plan' }])).toEqual([seen.inTime]);
});

it('tells nothing of what must be looked at closely', () => {
  expect(glance(['a', '2025-02', 5], ['a', '2025-01', 6])).toEqual([0]);
  expect(glance(['a', '2025-01', 5, cumulative])).toEqual([0]);
  expect(glance(['a', '2025-01', 5, { categories: { topic: 'y' } }])).toEqual([0]);
  expect(glance(['a', '2025-01', -5])).toEqual([0]);
  expect(glance(['a', '2025-01', 5], ['a', '2025-01', 6])).toEqual([0]);
});

it('tells of each unit what may be said of its run', () => {
  expect([leastEarlier, leastReports]).toEqual([8, 4]);
  expect(glance(...months(5, 7, 6, 5000))).toEqual([run | seen.mayDiffer]);
  expect(glance(...months(5, 7, 6, 7, 8, 7, 6, 7, 16))).toEqual([run | seen.mayStandOut]);
  expect(glance(...months(5, 7, 9, 11))).toEqual([run | seen.mayRise]);
  expect(glance(...months(5, 7, 7))).toEqual([run | seen.mayRepeat]);
  expect(glance(...months(5, 7), ['b', '2025-01', 5], ['b', '2025-01', 5])).toEqual([run, 0]);
});

it('has room for a unit that sent more than others', () => {
  const many = Array.from({ length: 300 }, (_, at): MixedRow => {
    const day = new Date(Date.UTC(2025, 0, 1 + at)).toISOString().slice(0, 10);
    return ['a', `${day}/${day}`, at % 7];
  });
  expect((glance(...many)[0] ?? 0) & run).toBe(run);
});
