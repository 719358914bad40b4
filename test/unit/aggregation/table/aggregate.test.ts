import {
  aggregate,
  createDataset,
  defineIndicator,
  findCell,
  hierarchyAt,
  isDanvanError,
  type ObservationInput,
} from 'danvan';
import { describe, expect, it } from 'vitest';
import { datasetOf, province, sent } from '../../../support/figures.js';
import { reform } from '../../../support/reform.js';

const tableOf = (observations: readonly ObservationInput[], more = {}) =>
  aggregate(datasetOf(observations), { units: 'tinh', period: '2026-Q3', ...more });

const cellOf = (observations: readonly ObservationInput[], indicator: string, more = {}) =>
  findCell(tableOf(observations, { indicators: [`x.${indicator}`], ...more }), `x.${indicator}`);

describe('aggregate: missing and zero', () => {
  it('adds what there is and tells who is silent', () => {
    const cell = cellOf([sent('xa-a', 'sessions', 12), sent('xa-b', 'sessions', 5)], 'sessions');
    expect(cell.amount).toBe(17);
    expect(cell.coverage).toEqual({ reported: 2, partial: 0, expected: 3 });
    expect(cell.silent).toEqual(['phuong-c']);
  });

  it('has no total where nothing was sent', () => {
    const cell = cellOf([], 'sessions');
    expect(cell).toMatchObject({ state: 'missing', amount: null, reason: 'nothing-reported' });
    expect(cell.coverage).toEqual({ reported: 0, partial: 0, expected: 3 });
  });

  it('takes an explicit null for missing, not for zero', () => {
    const cell = cellOf([sent('xa-a', 'sessions', null), sent('xa-b', 'sessions', 0)], 'sessions');
    expect(cell.amount).toBe(0);
    expect(cell.coverage.reported).toBe(1);
  });

  it('counts nil as zero and as sent', () => {
    const nil = { state: 'nil' } as const;
    const all = ['xa-a', 'xa-b', 'phuong-c'].map((unit) => sent(unit, 'sessions', nil));
    expect(cellOf(all, 'sessions')).toMatchObject({
      state: 'nil',
      amount: 0,
      coverage: { reported: 3, partial: 0, expected: 3 },
    });
  });

  it('does not expect a unit that does not owe the figure', () => {
    const rows = [
      sent('xa-a', 'sessions', 4),
      sent('xa-b', 'sessions', { state: 'not-applicable' }),
    ];
    expect(cellOf(rows, 'sessions').coverage).toEqual({ reported: 1, partial: 0, expected: 2 });
  });

  it('gives no total under `strict` until all are in', () => {
    const rows = [sent('xa-a', 'sessions', 4)];
    expect(cellOf(rows, 'sessions', { missing: 'strict' })).toMatchObject({
      amount: null,
      reason: 'incomplete',
    });
  });

  it('takes the silent as zero only where that is asked for', () => {
    const cell = cellOf([], 'sessions', { missing: 'zero' });
    expect(cell.amount).toBe(0);
    expect(cell.coverage.reported).toBe(0);
  });
});

describe('aggregate: time', () => {
  const monthly = (month: string, value: number, indicator = 'sessions') =>
    sent('xa-a', indicator, value, { period: `2026-${month}` });

  it('adds months of a flow and marks a quarter that lacks one as partial', () => {
    const cell = cellOf([monthly('07', 1), monthly('09', 4)], 'sessions', { units: 'xa-a' });
    expect(cell.amount).toBe(5);
    expect(cell.coverage).toEqual({ reported: 0, partial: 1, expected: 1 });
  });

  it('takes the last of a stock, not the sum', () => {
    const rows = [monthly('07', 10, 'teams'), monthly('09', 12, 'teams')];
    expect(cellOf(rows, 'teams', { units: 'xa-a' }).amount).toBe(12);
  });

  it('never adds reports whose periods overlap', () => {
    const rows = [
      monthly('07', 1),
      monthly('08', 2),
      monthly('09', 4),
      sent('xa-a', 'sessions', 7),
    ];
    expect(cellOf(rows, 'sessions', { units: 'xa-a' }).amount).toBe(7);
    const year = [
      monthly('9M', 100),
      sent('xa-a', 'sessions', 60, { period: '2026-H1' }),
      sent('xa-a', 'sessions', 70, { period: '2026-H2' }),
    ];
    const cell = cellOf(year, 'sessions', { units: 'xa-a', period: '2026' });
    expect(cell.amount).toBe(130);
  });

  it('takes the difference of running totals', () => {
    const cumulative = { basis: 'cumulative' } as const;
    const rows = [
      sent('xa-a', 'sessions', 30, { period: '2026-06', ...cumulative }),
      sent('xa-a', 'sessions', 42, { period: '2026-09', ...cumulative }),
    ];
    expect(cellOf(rows, 'sessions', { units: 'xa-a' }).amount).toBe(12);
    expect(cellOf(rows, 'sessions', { units: 'xa-a', period: '2026-9M' }).amount).toBe(42);
  });

  it('makes no figure of a running total that fell', () => {
    const rows = [
      sent('xa-a', 'sessions', 30, { period: '2026-06', basis: 'cumulative' }),
      sent('xa-a', 'sessions', 12, { period: '2026-09', basis: 'cumulative' }),
    ];
    expect(cellOf(rows, 'sessions', { units: 'xa-a' }).amount).toBeNull();
  });

  it('refuses to add over time what may not be added', () => {
    const rows = [monthly('07', 3, 'persons'), monthly('08', 4, 'persons')];
    expect(cellOf(rows, 'persons', { units: 'xa-a' })).toMatchObject({
      state: 'refused',
      reason: 'not-additive-over-time',
    });
  });
});

describe('aggregate: units and lines', () => {
  it('refuses to add over units what may not be added', () => {
    const rows = [sent('xa-a', 'persons', 3), sent('xa-b', 'persons', 4)];
    expect(cellOf(rows, 'persons')).toMatchObject({
      state: 'refused',
      amount: null,
      reason: 'not-additive-over-units',
    });
  });

  it('counts a figure of two lines once, that of the first line', () => {
    const rows = [
      sent('xa-a', 'sessions', 9, { line: 'women' }),
      sent('xa-a', 'sessions', 10, { line: 'front' }),
    ];
    expect(cellOf(rows, 'sessions').amount).toBe(10);
  });

  it('adds lines where each sends figures of its own', () => {
    const rows = [
      sent('xa-a', 'members', 9, { line: 'women' }),
      sent('xa-a', 'members', 10, { line: 'front' }),
    ];
    expect(cellOf(rows, 'members').amount).toBe(19);
  });

  it('lets a consolidated figure stand in until all units are in', () => {
    const consolidated = sent('tinh', 'sessions', 60, { scope: 'consolidated' });
    const some = [consolidated, sent('xa-a', 'sessions', 12)];
    expect(cellOf(some, 'sessions').amount).toBe(60);
    const all = [...some, sent('xa-b', 'sessions', 5), sent('phuong-c', 'sessions', 40)];
    expect(cellOf(all, 'sessions').amount).toBe(57);
  });

  it('adds what a unit above did itself and shows it in a row of its own', () => {
    const rows = [sent('tinh', 'sessions', 3), sent('xa-a', 'sessions', 12)];
    const table = tableOf(rows);
    expect(findCell(table, 'x.sessions').amount).toBe(15);
    expect(table.rows.map(({ unit, role }) => [unit.id, role])).toEqual([
      ['tinh', 'own'],
      ['xa-a', 'unit'],
      ['xa-b', 'unit'],
      ['phuong-c', 'unit'],
    ]);
  });

  it('does not count organizations that serve a place among the places', () => {
    const units = [
      ...province,
      { id: 'hoi', name: 'Hội', category: 'organization', parent: 'tinh' } as const,
    ];
    const dataset = datasetOf([sent('hoi', 'sessions', 99), sent('xa-a', 'sessions', 1)], units);
    const table = aggregate(dataset, { units: 'tinh', period: '2026-Q3' });
    expect(findCell(table, 'x.sessions').amount).toBe(1);
    expect(table.expected.map(({ id }) => id)).not.toContain('hoi');
  });

  it('refuses units that hold each other', () => {
    try {
      tableOf([], { units: ['tinh', 'xa-a'] });
      expect.unreachable();
    } catch (error) {
      expect(isDanvanError(error) && error.code).toBe('OVERLAPPING_UNITS');
    }
  });

  it('names the units from whom nothing was heard', () => {
    const { silent, expected } = tableOf([
      sent('xa-a', 'sessions', 1),
      sent('xa-b', 'sessions', null),
    ]);
    expect(expected).toHaveLength(3);
    expect(silent.map(({ id }) => id)).toEqual(['xa-b', 'phuong-c']);
  });
});

describe('aggregate: rates', () => {
  it('recomputes a rate from sums and does not average', () => {
    const rows = [
      sent('xa-a', 'received', 10),
      sent('xa-a', 'successful', 9),
      sent('xa-b', 'received', 2),
      sent('xa-b', 'successful', 1),
    ];
    const cell = cellOf(rows, 'rate');
    expect(cell.terms).toEqual({ numerator: 10, denominator: 12, dropped: 0, droppedUnits: [] });
    expect(cell.amount).toBeCloseTo(83.3333333, 6);
  });

  it('leaves out units that lack one side and says how many', () => {
    const rows = [
      sent('xa-a', 'received', 10),
      sent('xa-a', 'successful', 9),
      sent('xa-b', 'received', 90),
    ];
    const cell = cellOf(rows, 'rate');
    expect(cell.amount).toBe(90);
    expect(cell.terms).toMatchObject({ dropped: 1, droppedUnits: ['xa-b'] });
    expect(cell.coverage).toEqual({ reported: 1, partial: 1, expected: 3 });
    expect(cell.partial).toEqual([{ unit: 'xa-b', reason: 'term-missing' }]);
  });

  it('has no rate of nothing, and does not call it missing', () => {
    const rows = [sent('xa-a', 'received', 0), sent('xa-a', 'successful', 0)];
    expect(cellOf(rows, 'rate', { units: 'xa-a' })).toMatchObject({
      amount: null,
      state: 'nil',
      reason: 'denominator-zero',
    });
  });

  it('shows a stated rate for its own unit and refuses it for several', () => {
    const rows = [sent('xa-a', 'rate', 74), sent('xa-b', 'rate', 60)];
    expect(cellOf(rows, 'rate', { units: 'xa-a' }).amount).toBe(74);
    expect(cellOf(rows, 'rate')).toMatchObject({
      state: 'refused',
      reason: 'not-additive-over-units',
    });
  });

  it('keeps a stated rate that cannot be recomputed', () => {
    const rows = [sent('xa-a', 'rate', 74), sent('xa-a', 'received', 325)];
    expect(cellOf(rows, 'rate', { units: 'xa-a' }).amount).toBe(74);
  });
});

describe('aggregate: qualifiers', () => {
  it('keeps the word of a single source', () => {
    const rows = [sent('xa-a', 'rice', { amount: 134, qualifier: 'nearly' })];
    expect(cellOf(rows, 'rice')).toMatchObject({ amount: 134, qualifier: 'nearly' });
  });

  it('opens a sum on the sides on which its parts are open', () => {
    const over = sent('xa-a', 'rice', { amount: 10, qualifier: 'over' });
    const nearly = sent('xa-b', 'rice', { amount: 5, qualifier: 'nearly' });
    expect(cellOf([over, sent('xa-b', 'rice', 5)], 'rice').qualifier).toBe('over');
    expect(cellOf([over, nearly], 'rice').qualifier).toBe('about');
  });

  it('makes “nhiều” a lower bound beside a number, and nothing else alone', () => {
    const many = sent('xa-a', 'rice', { amount: null, qualifier: 'many' });
    expect(cellOf([many], 'rice')).toMatchObject({ amount: null, qualifier: 'many' });
    expect(cellOf([many, sent('xa-b', 'rice', 5)], 'rice')).toMatchObject({
      amount: null,
      from: 6,
      to: null,
      qualifier: 'at-least',
    });
  });

  it('adds ranges end by end', () => {
    const rows = [sent('xa-a', 'rice', { amount: 5, to: 7 }), sent('xa-b', 'rice', 3)];
    expect(cellOf(rows, 'rice')).toMatchObject({ amount: null, from: 8, to: 10 });
  });
});

describe('aggregate: comparison', () => {
  const lastYear = { period: '2025-Q3' };
  const compareWith = 'same-period-last-year';

  it('sets a figure beside that of the year before', () => {
    const rows = [sent('xa-a', 'sessions', 12), sent('xa-a', 'sessions', 10, lastYear)];
    const { base } = cellOf(rows, 'sessions', { compareWith });
    expect(base).toMatchObject({ amount: 10, difference: 2, percentChange: 20 });
  });

  it('compares nothing where other units sent the base', () => {
    const rows = [sent('xa-a', 'sessions', 12), sent('xa-b', 'sessions', 10, lastYear)];
    expect(cellOf(rows, 'sessions', { compareWith }).base).toMatchObject({
      difference: null,
      reason: 'coverage-differs',
    });
  });

  it('has a difference but no percentage over a base of zero', () => {
    const rows = [sent('xa-a', 'sessions', 12), sent('xa-a', 'sessions', 0, lastYear)];
    expect(cellOf(rows, 'sessions', { compareWith }).base).toMatchObject({
      difference: 12,
      percentChange: null,
      reason: 'base-zero',
    });
  });

  it('says that there is no base', () => {
    const { base } = cellOf([sent('xa-a', 'sessions', 12)], 'sessions', { compareWith });
    expect(base).toMatchObject({ amount: null, difference: null, reason: 'base-missing' });
  });
});

describe('aggregate: options', () => {
  const inThird = sent('xa-a', 'sessions', 12);

  it('names the period that it compares with', () => {
    const { basePeriod } = tableOf([inThird], { compareWith: 'previous-period' });
    expect(basePeriod?.id).toBe('2026-Q2');
    expect('basePeriod' in tableOf([inThird])).toBe(false);
  });

  it('takes several periods instead of one', () => {
    const rows = [inThird, sent('xa-a', 'sessions', 5, { period: '2026-Q2' })];
    const { total } = tableOf(rows, { period: undefined, periods: ['2026-Q2', '2026-Q3'] });
    expect(total.map(({ amount }) => amount)).toEqual([5, 12]);
  });

  it('leaves out what has an error unless it is asked for', () => {
    const wrong = sent('xa-a', 'sessions', -4);
    expect(cellOf([wrong], 'sessions').amount).toBeNull();
    expect(cellOf([wrong], 'sessions', { countErrors: true }).amount).toBe(-4);
  });

  it('sets a plan beside a figure only where that is asked for', () => {
    const rows = [inThird, sent('xa-a', 'sessions', 48, { measure: 'plan' })];
    expect(cellOf(rows, 'sessions', { plan: 'period' }).plan?.percent).toBe(25);
    expect('plan' in cellOf(rows, 'sessions')).toBe(false);
  });

  it('gives every place below a row where that is asked for', () => {
    const hamlet = { id: 'thon', name: 'thôn', parent: 'xa-a' };
    const dataset = datasetOf([inThird], [...province, hamlet]);
    const ids = (rows?: 'all' | 'below') =>
      aggregate(dataset, { units: 'tinh', period: '2026-Q3', rows }).rows.map(
        ({ unit }) => unit.id,
      );
    expect(ids('all')).toEqual(['xa-a', 'thon', 'xa-b', 'phuong-c']);
    expect(ids()).toEqual(ids('below'));
    expect(ids()).toEqual(['xa-a', 'xa-b', 'phuong-c']);
  });

  it('works out figures that have no column later on', () => {
    const table = tableOf([inThird, sent('xa-b', 'teams', 4)], { indicators: ['x.sessions'] });
    expect(findCell(table, 'x.teams').amount).toBe(4);
  });
});

describe('aggregate: registers', () => {
  const register = reform();
  const flow = defineIndicator({ code: 'x.f', name: 'số cuộc', unit: 'cuộc', kind: 'flow' });
  const dataset = createDataset({
    hierarchy: hierarchyAt(register, { at: '2025-12-31' }),
    register,
    indicators: [flow],
    observations: [
      { unit: 'xa-1', indicator: 'x.f', period: '2025-H1', value: 10 },
      { unit: 'xa-x', indicator: 'x.f', period: '2025-H2', value: 5 },
    ],
  });

  it('restates figures to the day of the tree where no view is asked for', () => {
    const table = aggregate(dataset, { units: 'tinh-c', period: '2025' });
    expect(findCell(table, 'x.f').amount).toBe(15);
    expect(table.hierarchy.at).toBe('2025-12-31');
  });

  it('asks another tree where a view is asked for', () => {
    const view = { asOf: '2025-06-30' } as const;
    const table = aggregate(dataset, { units: 'tinh-a', period: '2025', view });
    expect(findCell(table, 'x.f').amount).toBe(10);
  });

  it('refuses a view of what has no register', () => {
    expect(() => tableOf([], { view: 'as-reported' })).toThrow(/register/);
  });
});

describe('aggregate: misuse', () => {
  it.each([
    [{ periods: ['2026-Q3'] }],
    [{ period: undefined }],
    [{ period: undefined, periods: [] }],
  ])('refuses periods of %j: one or several, and not both', (more) => {
    expect(() => tableOf([], more)).toThrow(
      expect.objectContaining({
        code: 'INVALID_ARGUMENT',
        message: expect.stringContaining('not for both'),
      }),
    );
  });

  it.each([
    ['UNKNOWN_UNIT', { units: 'x' }],
    ['UNKNOWN_PERIOD', { period: '2026-Q5' }],
    ['UNKNOWN_INDICATOR', { indicators: ['x.sesions'] }],
  ])('throws %s', (code, more) => {
    try {
      tableOf([], more);
      expect.unreachable();
    } catch (error) {
      expect(isDanvanError(error) && error.code).toBe(code);
    }
  });
});
