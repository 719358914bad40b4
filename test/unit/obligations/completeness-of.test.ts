import { periodOf } from 'danvan';
import { completenessOf, type DueDate, type Obligation } from 'danvan/organization';
import { expect, it } from 'vitest';
import { sharedData } from '../../support/tools.js';

const periodIds = ['2026-01', '2026-02'];
const owed: readonly Obligation[] = ['a', 'b'].flatMap((unit) =>
  periodIds.map((id) => ({ unit, form: 'f', period: periodOf(id) })),
);
const dates: readonly DueDate[] = owed.map(({ unit, form, period }) => {
  return { unit, form, period: period.id, due: `${period.id}-25` };
});
const came = (unit: string, period: string, receivedOn: string) => {
  return { unit, form: 'f', period, receivedOn };
};

it('counts what came on time, late, unasked and not at all', () => {
  const received = [
    came('a', '2026-01', '2026-01-25'),
    came('b', '2026-01', '2026-01-26'),
    came('c', '2026-01', '2026-01-20'),
    came('a', '2026-03', '2026-03-20'),
  ];
  const result = completenessOf(owed, received, dates);
  expect(result).toMatchObject({
    expected: 4,
    received: 4,
    onTime: 1,
    late: 1,
    undated: 0,
    missing: 2,
    unexpected: 2,
    rate: 100,
  });
  expect(result.missingReports).toEqual([owed[1], owed[3]]);
  expect(result.unexpectedReports).toEqual([received[2], received[3]]);
  expect(result.findings).toMatchObject([
    { code: 'organization/unexpected-report', unit: 'c', period: '2026-01' },
    { code: 'organization/unexpected-report', unit: 'a', period: '2026-03' },
  ]);
});

it.each([[false], [true]])('judges by the first submission (turned round: %s)', (turned) => {
  const rows = [came('a', '2026-01', '2026-01-20'), came('a', '2026-01', '2026-02-20')];
  const received = turned ? rows.toReversed() : rows;
  const result = completenessOf(owed, received, dates);
  expect(result).toMatchObject({ received: 1, onTime: 1, late: 0, missing: 3 });
});

it('says where no due date is known', () => {
  const result = completenessOf(owed, [came('a', '2026-01', '2026-01-20')], []);
  expect(result).toMatchObject({ received: 1, onTime: 0, late: 0, undated: 1 });
  expect(result.findings).toMatchObject([{ code: 'organization/no-due-date', unit: 'a' }]);
});

it('never clips the rate, and has none where nothing was owed', () => {
  const received = ['a', 'b', 'c'].map((unit) => came(unit, '2026-01', '2026-01-20'));
  expect(completenessOf(owed.slice(0, 1), received, dates).rate).toBe(300);
  expect(completenessOf([], received, dates)).toMatchObject({ expected: 0, rate: null });
});

const golden = sharedData('golden/dhis2-five-units.json');

golden.it('gives the reporting rates of another system', () => {
  const [many, none, nobody] = JSON.parse(golden.read()).reporting_rate_edge;
  const months = Array.from({ length: many.periods }, (_, at) =>
    periodOf(`2026-${String(at + 1).padStart(2, '0')}`),
  );
  const obligations = (units: number | null) =>
    months.flatMap((period) =>
      Array.from({ length: units ?? 0 }, (_, at) => ({ unit: `u${at}`, form: 'f', period })),
    );
  const reports = (count: number | null) =>
    obligations(100)
      .slice(0, count ?? 0)
      .map(({ unit, period }) => came(unit, period.id, '2026-01-20'));
  for (const { expected, actual, rate } of [many, none, nobody]) {
    expect(completenessOf(obligations(expected), reports(actual), []).rate).toBe(rate);
  }
});
