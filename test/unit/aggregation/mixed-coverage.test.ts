import { aggregate, createUnitRegister, periodOf } from 'danvan';
import { obligationsOf, restate, type UnitAmount } from 'danvan/organization';
import { describe, expect, it } from 'vitest';
import { cellOf, consolidated, mixed, place } from '../../support/mixed.js';

const three = [...['a', 'b', 'c'].map((id) => place(id, 't')), place('t')];
const notApplicable = { state: 'not-applicable' } as const;

describe('coverage', () => {
  it('is counted in what is owed: a month that is not applicable leaves eleven', () => {
    const dataset = mixed([
      ['a', '2025-01', notApplicable],
      ['b', '2025', 5],
    ]);
    expect(cellOf(dataset, 't', '2025')).toMatchObject({
      amount: 5,
      coverage: { reported: 1, partial: 1, expected: 2 },
      partial: [{ unit: 'a', reason: 'not-applicable' }],
    });
    const whole = mixed([
      ['a', '2025', notApplicable],
      ['b', '2025', 5],
    ]);
    expect(cellOf(whole, 't', '2025').coverage).toEqual({ reported: 1, partial: 0, expected: 1 });
  });

  it('asks for nothing beyond what is applicable', () => {
    const dataset = mixed([
      ['a', '2025-01', notApplicable],
      ['a', '2025-02', 1],
      ['a', '2025-03', 2],
    ]);
    const { coverage } = cellOf(dataset, 'a', '2025-Q1');
    expect(coverage).toEqual({ reported: 1, partial: 0, expected: 1 });
    const gap = mixed([
      ['a', '2025-01', notApplicable],
      ['a', '2025-03', 2],
    ]);
    expect(cellOf(gap, 'a', '2025-Q1').coverage).toEqual({ reported: 0, partial: 1, expected: 1 });
  });

  it('has one base, whatever was sent above', () => {
    const communes = ['d1', 'd2'].flatMap((d) =>
      Array.from({ length: 10 }, (_, at) => place(`${d}-${at}`, d)),
    );
    const units = [place('t'), place('d1', 't'), place('d2', 't'), ...communes];
    const dataset = mixed([['d1', '2025', 70, consolidated]], { units });
    const table = aggregate(dataset, { units: 't', period: '2025' });
    expect(table.total[0]).toMatchObject({
      amount: 70,
      standsIn: ['d1'],
      coverage: { reported: 0, expected: 20 },
    });
    expect(table.expected).toHaveLength(20);
  });

  it('is never taken over by a figure that stands in', () => {
    const others = ['a', 'b', 'c'].map((unit) => [unit, '2025', 1, { indicator: 'x.m' }] as const);
    const dataset = mixed([['t', '2025', 500, consolidated], ['a', '2025', 20], ...others], {
      units: three,
    });
    expect(cellOf(dataset, 't', '2025')).toMatchObject({
      amount: 500,
      standsIn: ['t'],
      coverage: { reported: 1, expected: 3 },
      silent: ['b', 'c'],
    });
    expect(cellOf(dataset, 't', '2025', { of: 'x.m' }).coverage.reported).toBe(3);
  });

  it('owes nothing in months in which a unit is not there', () => {
    const assignments = [{ units: ['a'], form: 'f', periodKind: 'month' as const }];
    const periods = Array.from({ length: 12 }, (_, at) =>
      periodOf(`2026-${String(at + 1).padStart(2, '0')}`),
    );
    const owedBy = (from: string, to: string) =>
      obligationsOf(assignments, [{ id: 'a', validity: [{ from, to }] }], { periods }).length;
    expect(owedBy('2026-01-01', '2026-03-31')).toBe(3);
    expect(owedBy('2026-12-01', '2026-12-31')).toBe(1);
  });
});

describe('comparison', () => {
  const lastYear = { compareWith: 'same-period-last-year' } as const;

  it('never holds a month against a year, nor bounds to a percent', () => {
    const parts = mixed([
      ['a', '2024-01', 10],
      ['a', '2025', 120],
    ]);
    expect(cellOf(parts, 'a', '2025', lastYear).base).toMatchObject({
      difference: null,
      percentChange: null,
      reason: 'coverage-differs',
    });
    const over = mixed([
      ['a', '2024', 10],
      ['a', '2025', { amount: 120, qualifier: 'over' }],
    ]);
    expect(cellOf(over, 'a', '2025', lastYear).base).toMatchObject({ percentChange: null });
  });

  const units = [place('t'), ...Array.from({ length: 20 }, (_, at) => place(`c${at}`, 't'))];
  const years = mixed(
    units
      .slice(1)
      .flatMap(({ id }, at) => [
        [id, '2024', 10] as const,
        ...(at < 17 ? [[id, '2025', 11] as const] : []),
      ]),
    { units },
  );

  it('is refused where not the same units sent, and says why', () => {
    expect(cellOf(years, 't', '2025', lastYear).base).toMatchObject({
      percentChange: null,
      reason: 'coverage-differs',
    });
  });

  it('holds like against like where that is asked for', () => {
    expect(cellOf(years, 't', '2025', { ...lastYear, likeForLike: true }).base).toMatchObject({
      percentChange: 10,
      like: { units: 17, amount: 187, baseAmount: 170 },
    });
  });
});

describe('an observation with an error', () => {
  const dataset = mixed([
    ['a', '2025', -5],
    ['b', '2025', 8],
  ]);

  it('does not count', () => {
    expect(cellOf(dataset, 't', '2025')).toMatchObject({
      amount: 8,
      coverage: { reported: 1, expected: 2 },
    });
    expect(cellOf(dataset, 'a', '2025').amount).toBeNull();
  });

  it('counts where the caller says so', () => {
    expect(cellOf(dataset, 't', '2025', { countErrors: true }).amount).toBe(3);
  });
});

describe('an amount of a unit that was not there', () => {
  const days = { from: '2024-06-30', to: '2025-12-31' };
  const register = createUnitRegister({
    units: [
      { ...place('x'), validity: { to: '2024-12-31' } },
      { ...place('y'), validity: { from: '2025-01-01' } },
    ],
    successions: [{ kind: 'renamed', date: '2025-01-01', from: ['x'], to: ['y'] }],
  });
  const amountsOf = (given: readonly UnitAmount[]) => restate(register, given, days).amounts;

  it('is kept apart, with a finding', () => {
    const given = [
      { unit: 'x', amount: 5 },
      { unit: 'y', amount: 5 },
    ];
    expect(amountsOf(given)).toMatchObject([{ unit: 'y', amount: 5, from: ['x'] }]);
    expect(restate(register, given, days).findings).toMatchObject([{ unit: 'y' }]);
    expect(amountsOf([{ unit: 'y', amount: 5 }])).toEqual([]);
  });
});
