import { describe, expect, it } from 'vitest';
import type { ObservationInput } from 'danvan';
import { exactly, isReport, sentRow, type Counting } from '#inside/aggregation';
import { countingFor, stretchOf } from '../../../support/counting.js';
import { sent } from '../../../support/figures.js';

const quarter = stretchOf('2026-07-01', '2026-09-30');

const read = (counting: Counting, row = 0, countErrors = false, measure = 'actual') =>
  sentRow(counting.store, row, { measure, countErrors });

const readOne = (value: ObservationInput['value'], more: Partial<ObservationInput> = {}) =>
  read(countingFor([sent('xa-a', 'rice', value, more)]));

describe('sentRow', () => {
  it('reads a figure in period', () => {
    expect(readOne(12.5)).toEqual({
      category: '',
      what: {
        rows: [0],
        ...quarter,
        line: 0,
        isConsolidated: false,
        isCumulative: false,
        isNil: false,
        activity: '',
        quantity: exactly(12.5),
      },
      isWrong: false,
    });
  });

  it('lets a running total begin with its year', () => {
    expect(readOne(12, { basis: 'cumulative' })?.what).toMatchObject({
      ...stretchOf('2026-01-01', '2026-09-30'),
      isCumulative: true,
    });
  });

  it('reads line, scope, activity and category', () => {
    const more = { line: 'women', scope: 'consolidated', activity: 'ngay-hoi' } as const;
    expect(readOne(12, more)?.what).toMatchObject({
      line: 2,
      isConsolidated: true,
      activity: 'ngay-hoi',
    });
    const counting = countingFor([sent('xa-a', 'kinds', 3, { categories: { kind: 'visit' } })]);
    expect(read(counting)?.category).toBe('["kind","visit"]');
  });

  it('takes nil for a zero that was sent', () => {
    expect(readOne({ state: 'nil' })?.what).toMatchObject({ isNil: true, quantity: exactly(0) });
    expect(readOne(0)?.what).toMatchObject({ isNil: false, quantity: exactly(0) });
  });

  it('reaches one tenth around a word', () => {
    expect(readOne({ amount: 200, qualifier: 'about' })?.what).toMatchObject({
      quantity: { amount: 200, from: 0, to: Infinity, plausibleFrom: 180, plausibleTo: 220 },
    });
    expect(readOne({ amount: 3, to: 5 })?.what).toMatchObject({
      quantity: { amount: null, from: 3, to: 5 },
    });
  });

  it.each(['withheld', 'not-applicable'] as const)('reads %s as a remark', (state) => {
    expect(readOne({ state })).toEqual({
      category: '',
      what: { row: 0, ...quarter, state },
      isWrong: false,
    });
    expect(readOne({ state }, { basis: 'cumulative' })?.what).toMatchObject(
      stretchOf('2026-01-01', '2026-09-30'),
    );
  });

  it('reads nothing where nothing was sent', () => {
    expect(readOne(null)).toEqual({ category: '', what: null, isWrong: false });
  });

  it('reads the measure asked', () => {
    const counting = countingFor([sent('xa-a', 'rice', 5, { measure: 'plan' })]);
    expect(read(counting)).toBeNull();
    expect(read(counting, 0, false, 'plan')?.what).toMatchObject({ quantity: exactly(5) });
  });

  it('leaves out repeats, and marks errors unless they count', () => {
    const counting = countingFor([
      sent('xa-a', 'rice', 5),
      sent('xa-a', 'rice', 6),
      sent('xa-b', 'sessions', -2),
    ]);
    expect(read(counting, 1, true)).toBeNull();
    expect(read(counting, 2)?.isWrong).toBe(true);
    expect(read(counting, 2, true)).toMatchObject({
      isWrong: false,
      what: { quantity: exactly(-2) },
    });
  });
});

it('tells amounts from remarks', () => {
  const [figure, remark] = [readOne(3)?.what, readOne({ state: 'withheld' })?.what];
  expect([figure, remark].map((what) => what && isReport(what))).toEqual([true, false]);
});
