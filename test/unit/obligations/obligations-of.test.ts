import { createHierarchy, isDanvanError, periodOf } from 'danvan';
import { obligationsOf, readAssignments, type ObligedUnit } from 'danvan/organization';
import { addDays, periodsWithin } from 'danvan/time';
import { describe, expect, it } from 'vitest';
import { sharedData } from '../../support/tools.js';
import { untyped } from '../../support/untyped.js';

const months = (year: string) => periodsWithin(periodOf(`${year}-01`), periodOf(year));
const monthly = { units: {}, form: 'bm-01', periodKind: 'month' };

function owed(units: readonly ObligedUnit[], row: object, options = {}) {
  const { values: assignments, findings } = readAssignments(untyped([{ ...monthly, ...row }]), {
    units,
  });
  expect(findings).toEqual([]);
  return obligationsOf(assignments, units, { periods: months('2026'), ...options }).map(
    ({ unit, period }) => `${unit} ${period.id.slice(5)}`,
  );
}

describe('the validity of units', () => {
  const open = { id: 'a', validity: [{ from: '2026-02-10', until: '2026-07-20' }] };

  it('makes a partly open month due', () => {
    expect(owed([open], {})).toEqual(['a 02', 'a 03', 'a 04', 'a 05', 'a 06', 'a 07']);
  });

  it('leaves partly open months out where only full ones are asked', () => {
    const full = owed([open], {}, { fullPeriodsOnly: true });
    expect(full).toEqual(['a 03', 'a 04', 'a 05', 'a 06']);
  });

  it('ends before the day of its end', () => {
    const validity = [{ until: '2026-02-01' }];
    expect(owed([{ id: 'a', validity }], {})).toEqual(['a 01']);
    expect(owed([{ id: 'a', validity }], {}, { fullPeriodsOnly: true })).toEqual(['a 01']);
  });

  it('takes two spans that follow each other for one', () => {
    const validity = [{ from: '2026-03-15', until: '2026-05-01' }, { until: '2026-03-15' }];
    const full = owed([{ id: 'a', validity }], {}, { fullPeriodsOnly: true });
    expect(full).toEqual(['a 01', 'a 02', 'a 03', 'a 04']);
    const gap = [{ until: '2026-03-14' }, { from: '2026-03-15', until: '2026-05-01' }];
    expect(owed([{ id: 'a', validity: gap }], {}, { fullPeriodsOnly: true })).not.toContain('a 03');
  });

  it('needs one day on which both unit and assignment are in force', () => {
    const row = { from: '2026-02-15', to: '2026-02-20' };
    expect(owed([{ id: 'a', validity: [{ from: '2026-02-20' }] }], row)).toEqual(['a 02']);
    expect(owed([{ id: 'a', validity: [{ from: '2026-02-21' }] }], row)).toEqual([]);
    expect(owed([{ id: 'a', validity: [{ until: '2026-02-15' }] }], row)).toEqual([]);
  });
});

it('leaves the past as it was when an assignment ends', () => {
  const units = [{ id: 'a' }];
  const past = { periods: months('2025') };
  expect(owed(units, { to: '2026-03-31' }, past)).toEqual(owed(units, {}, past));
  expect(owed(units, { to: '2026-03-31' })).toEqual(['a 01', 'a 02', 'a 03']);
});

it('chooses units by place, level and kind', () => {
  const { units } = createHierarchy([
    { id: 'tinh', name: 'tỉnh', level: 'province' },
    { id: 'xa', name: 'xã', parent: 'tinh', level: 'commune', kind: 'commune' },
    { id: 'phuong', name: 'phường', parent: 'tinh', level: 'commune', kind: 'ward' },
    { id: 'thon', name: 'thôn', parent: 'xa', level: 'village' },
  ]);
  const chosen = (choice: object) =>
    owed(units, { units: choice }, { periods: [periodOf('2026-01')] }).map((text) =>
      text.slice(0, -3),
    );
  expect(chosen({ within: 'tinh' })).toEqual(['xa', 'phuong', 'thon']);
  expect(chosen({ within: 'tinh', level: 'commune' })).toEqual(['xa', 'phuong']);
  expect(chosen({ kind: 'ward' })).toEqual(['phuong']);
  expect(chosen({ within: 'thon' })).toEqual([]);
  expect(chosen({})).toHaveLength(4);
});

it('ends with a ring of parents', () => {
  const ring = [{ id: 'a', parent: 'b' }, { id: 'b', parent: 'a' }, { id: 'c' }];
  const periods = [periodOf('2026-01')];
  expect(owed(ring, { units: { within: 'c' } }, { periods })).toEqual([]);
});

it('asks once for what two assignments ask, under the first rule', () => {
  const units = [{ id: 'a' }];
  const rows = [
    { ...monthly, due: 'early' },
    { ...monthly, units: ['a'], due: 'late' },
    { ...monthly, periodKind: 'quarter' },
  ];
  const periods = [periodOf('2026-01')];
  const { values: assignments } = readAssignments(untyped(rows), { units });
  expect(obligationsOf(assignments, units, { periods })).toEqual([
    { unit: 'a', form: 'bm-01', period: periods[0], due: 'early' },
  ]);
});

it('refuses assignments of units that it was not given', () => {
  const { values: assignments } = readAssignments(untyped([{ ...monthly, units: ['a'] }]), {
    units: [{ id: 'a' }],
  });
  expect(() => obligationsOf(assignments, [], { periods: months('2026') })).toThrow(
    expect.toSatisfy(isDanvanError),
  );
});

const golden = sharedData('golden/dhis2-five-units.json');

golden.it('gives the expected reports of another system', () => {
  const cases = JSON.parse(golden.read()).expected_reports_open_close;
  expect(cases.length).toBeGreaterThan(0);
  for (const { report, openingDate, closedDate, expectedReports } of cases) {
    const units = [{ id: 'a', validity: [{ from: openingDate, until: addDays(closedDate, 1) }] }];
    expect(owed(units, {}, { periods: months(report) })).toHaveLength(expectedReports);
  }
});
