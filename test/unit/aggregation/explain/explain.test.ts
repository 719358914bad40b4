import { aggregate, explain, type ObservationInput } from 'danvan';
import { describe, expect, it } from 'vitest';
import { errorOf } from '../../../support/error-of.js';
import { datasetOf, sent } from '../../../support/figures.js';

const tableOf = (observations: readonly ObservationInput[], more = {}) =>
  aggregate(datasetOf(observations), { units: 'tinh', period: '2026-Q3', ...more });

const consolidated = { scope: 'consolidated' } as const;
const running = { basis: 'cumulative' } as const;

describe('explain', () => {
  it('tells a difference with both running totals', () => {
    const table = tableOf([
      sent('xa-a', 'sessions', 50, { period: '2026-9M', ...running }),
      sent('xa-a', 'sessions', 20, { period: '2026-H1', ...running }),
    ]);
    const [part] = explain(table, 'x.sessions').contributors;
    expect(part).toMatchObject({ basis: 'difference', amount: 30, from: '2026-07-01' });
    expect(part?.observations.map(({ position }) => position)).toEqual([0]);
    expect(part?.less.map(({ position }) => position)).toEqual([1]);
  });

  it('sets a consolidated figure beside three communes, with the unit-days of both', () => {
    const table = tableOf([
      sent('tinh', 'sessions', 500, consolidated),
      sent('xa-a', 'sessions', 200),
      sent('xa-b', 'sessions', 180),
      sent('phuong-c', 'sessions', 100),
    ]);
    const { choices, leftOut } = explain(table, 'x.sessions');
    expect(choices).toMatchObject([
      {
        unit: 'tinh',
        counted: 'below',
        owing: 3,
        consolidated: { amount: 500, unitDays: 276, units: 1 },
        below: { amount: 480, unitDays: 276, units: 3 },
      },
    ]);
    expect(leftOut).toMatchObject([
      { reason: 'below', instead: { amount: 480, units: ['xa-a', 'xa-b', 'phuong-c'] } },
    ]);
  });

  it('names whom a consolidated figure stands in for', () => {
    const rows = [sent('tinh', 'sessions', 500, consolidated), sent('xa-a', 'sessions', 20)];
    const { contributors, coverage } = explain(tableOf(rows), 'x.sessions');
    expect(contributors).toMatchObject([{ standsInFor: ['xa-a', 'xa-b', 'phuong-c'] }]);
    expect(coverage.stoodIn).toEqual([
      { unit: 'xa-b', by: 'tinh' },
      { unit: 'phuong-c', by: 'tinh' },
    ]);
  });

  it('tells what is there so far of a total that is withheld', () => {
    const table = tableOf([sent('xa-a', 'sessions', 12)], { missing: 'strict' });
    const { cell, contributors, leftOut, policy } = explain(table, 'x.sessions');
    expect(cell.amount).toBeNull();
    expect(contributors).toMatchObject([{ unit: 'xa-a', amount: 12 }]);
    expect(leftOut).toEqual([]);
    expect(policy.effect).toBe('total-withheld');
  });

  it('names an observation with an error, which does not count', () => {
    const table = tableOf([sent('xa-a', 'sessions', -3), sent('xa-b', 'sessions', 4)]);
    const { leftOut, cell } = explain(table, 'x.sessions');
    expect(cell.amount).toBe(4);
    expect(leftOut).toMatchObject([{ unit: 'xa-a', reason: 'error', instead: null }]);
  });

  it('tells which units sent which side of a comparison', () => {
    const before = { period: '2025-Q3' };
    const table = tableOf(
      [
        sent('xa-a', 'sessions', 3),
        sent('xa-b', 'sessions', 4),
        sent('xa-a', 'sessions', 2, before),
        sent('phuong-c', 'sessions', 9, before),
      ],
      { compareWith: 'same-period-last-year' },
    );
    expect(explain(table, 'x.sessions').comparison).toMatchObject({
      both: ['xa-a'],
      onlyNow: ['xa-b'],
      onlyThen: ['phuong-c'],
    });
  });

  it('tells what a unit did itself where it has a row of its own', () => {
    const table = tableOf([sent('tinh', 'sessions', 3), sent('xa-a', 'sessions', 4)]);
    const { role, contributors } = explain(table, 'x.sessions', 'tinh');
    expect(role).toBe('own');
    expect(contributors).toMatchObject([{ unit: 'tinh', amount: 3 }]);
  });

  it.each([
    ['x.none', undefined, 'UNKNOWN_INDICATOR'],
    ['x.sessions', 'xa-z', 'UNKNOWN_UNIT'],
    ['x.sessions', { period: '2025' }, 'UNKNOWN_PERIOD'],
  ] as const)('refuses %s at %o with %s', (indicator, about, code) => {
    const error = errorOf(() => explain(tableOf([]), indicator, about));
    expect(error.code).toBe(code);
  });

  it('refuses a copy of a table', () => {
    const error = errorOf(() => explain({ ...tableOf([]) }, 'x.sessions'));
    expect(error.code).toBe('INVALID_ARGUMENT');
  });
});

describe('the policy that is told', () => {
  const over = { amount: 3, qualifier: 'over' } as const;

  it('has an effect only where something was taken for zero, or a total withheld', () => {
    const effectOf = (rows: readonly ObservationInput[], more = {}, indicator = 'x.sessions') =>
      explain(tableOf(rows, more), indicator).policy.effect;
    const zero = { missing: 'zero' } as const;
    const strict = { missing: 'strict' } as const;
    expect(effectOf([sent('xa-a', 'sessions', over)], zero)).toBe('none');
    expect(effectOf([], zero, 'x.teams')).toBe('zero-taken');
    expect(effectOf([sent('xa-a', 'teams', { state: 'nil' })], zero, 'x.teams')).toBe('none');
    expect(effectOf([], {}, 'x.teams')).toBe('none');
    expect(effectOf([sent('xa-a', 'sessions', over)], strict)).toBe('total-withheld');
    const all = ['xa-a', 'xa-b', 'phuong-c'].map((unit) => sent(unit, 'sessions', over));
    expect(effectOf(all, strict)).toBe('none');
  });

  it('is none of a row that a unit has of its own', () => {
    const rows = [sent('tinh', 'sessions', 3), sent('xa-a', 'sessions', 4)];
    const { policy } = explain(tableOf(rows, { missing: 'strict' }), 'x.sessions', 'tinh');
    expect(policy).toMatchObject({ missing: 'partial', effect: 'none' });
    const whole = explain(
      tableOf([sent('xa-a', 'sessions', over)], { missing: 'strict' }),
      'x.sessions',
    );
    expect(whole).toMatchObject({ role: 'unit', policy: { missing: 'strict' } });
  });

  it('tells of no comparison where none was asked', () => {
    expect(explain(tableOf([sent('xa-a', 'sessions', over)]), 'x.sessions')).not.toHaveProperty(
      'comparison',
    );
  });

  it('tells of a rate by its pairs, and of none by what was stated', () => {
    const rows = [sent('xa-a', 'received', 10), sent('xa-a', 'successful', 9)];
    expect(explain(tableOf(rows), 'x.rate')).toMatchObject({
      isStated: false,
      pairs: [{ unit: 'xa-a' }],
      contributors: [],
    });
  });
});

it('takes nothing for zero where all withhold their figures', () => {
  const rows = ['xa-a', 'xa-b', 'phuong-c'].map((unit) =>
    sent(unit, 'sessions', { state: 'withheld' }),
  );
  const { cell, policy } = explain(tableOf(rows, { missing: 'zero' }), 'x.sessions');
  expect([cell.state, cell.amount, policy.effect]).toEqual(['withheld', null, 'none']);
});
