import { describe, expect, it } from 'vitest';
import {
  readReceptions,
  receptionShortfalls,
  type ReceptionInput,
  type ReceptionShortfallOptions,
} from '#inside/democracy';
import { receptionDuties as duties } from 'danvan/vietnam';

const head = { unit: 'xa', ledBy: 'head' } as const;
const asked = (
  rows: readonly Omit<ReceptionInput, 'id' | 'unit'>[],
  more: Partial<ReceptionShortfallOptions> & { readonly level?: string } = {},
) => {
  const { level = 'commune', ...rest } = more;
  const list = rows.map((row, at) => ({ ...head, ...row, id: `t${at}` }));
  const given = { duties, months: ['2026-05'], levelOf: () => level, ...rest };
  return receptionShortfalls(readReceptions(list).values, given);
};
const monthsOf = ({ months }: ReturnType<typeof asked>) =>
  months.map(({ held, due, short }) => [held, due, short]);

describe('days on which heads receive citizens', () => {
  it('are held against those due, a note for each month that lacks some', () => {
    const few = asked([{ date: '2026-05-15' }]);
    expect(monthsOf(few)).toEqual([[1, 2, 1]]);
    expect(few.findings).toMatchObject([
      {
        code: 'democracy/too-few-reception-days',
        severity: 'note',
        unit: 'xa',
        period: '2026-05',
        params: { held: 1, due: 2 },
      },
    ]);
    const enough = asked([{ date: '2026-05-15' }, { date: '2026-05-29' }]);
    expect(monthsOf(enough)).toEqual([[2, 2, 0]]);
    expect(enough.findings).toEqual([]);
  });

  it('count a day once, and not the days of a delegate or of another month', () => {
    const rows = [{ date: '2026-05-15' }, { date: '2026-05-15' }, { date: '2026-06-01' }];
    expect(monthsOf(asked([...rows, { date: '2026-05-20', ledBy: 'delegated' }]))).toEqual([
      [1, 2, 1],
    ]);
  });

  it('add days that a record sums up within the month', () => {
    expect(monthsOf(asked([{ period: '2026-05', days: 2 }]))).toEqual([[2, 2, 0]]);
    expect(monthsOf(asked([{ from: '2026-05-01', to: '2026-05-31', days: 0 }]))).toEqual([
      [0, 2, 2],
    ]);
  });

  it('say nothing where a record does not tell its months apart, unless others are enough', () => {
    const quarter = { period: '2026-Q2', days: 6 };
    const open = asked([quarter, { date: '2026-05-15' }]);
    expect(monthsOf(open)).toEqual([[1, 2, null]]);
    expect(open.findings).toEqual([]);
    const enough = [quarter, { date: '2026-05-15' }, { date: '2026-05-16' }];
    expect(monthsOf(asked(enough))).toEqual([[2, 2, 0]]);
    expect(monthsOf(asked([{ period: '2026-05' }]))).toEqual([[0, 2, null]]);
  });

  it('are not zero where nothing is known', () => {
    const silent = asked([], { units: ['xa'] });
    expect(monthsOf(silent)).toEqual([[null, 2, null]]);
    expect(silent.findings).toMatchObject([{ params: { held: null, due: 2 } }]);
    expect(monthsOf(asked([]))).toEqual([]);
  });

  it.each([
    ['province', '2019-02', []],
    ['province', '2019-03', [[null, 1, null]]],
    ['district', '2025-10', [[null, 1, null]]],
    ['district', '2025-11', []],
    ['commune', '2025-10', [[null, 2, null]]],
    ['commune', '2025-11', [[null, 2, null]]],
    ['village', '2026-05', []],
  ])('are due by the rule of the month: %s in %s', (level, month, expected) => {
    expect(monthsOf(asked([], { level, months: [month], units: ['x'] }))).toEqual(expected);
  });

  it('refuse what is no list', () => {
    const options = { duties, months: ['2026-05'], levelOf: () => 'commune' };
    const notAList: unknown = { length: 1 };
    // What no type allows is tried.
    expect(() => receptionShortfalls(notAList as never, options)).toThrow('receptions');
    expect(() => receptionShortfalls([], { ...options, months: null as never })).toThrow('months');
  });

  it('refuse a period that is no month', () => {
    expect(() => asked([], { months: ['2026-Q1'] })).toThrow('2026-Q1');
    expect(() => asked([], { months: ['x'] })).toThrow();
  });
});
