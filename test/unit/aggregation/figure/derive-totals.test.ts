import { describe, expect, it } from 'vitest';
import { categoryKey, derivedTotals, exactly, type Report } from '#inside/aggregation';
import { reportFor } from '../../../support/spans.js';

const kind = { field: 'kind', categories: ['a', 'b'], complete: true };
const sex = { field: 'sex', categories: ['m', 'f'], complete: true };
const level = { field: 'level', categories: ['high'], complete: false };

type Parts = Readonly<Record<string, readonly Report[]>>;

/** Totals of parts that are named like `kind=a`. */
const totals = (parts: Parts, breakdowns = [kind, sex, level]) =>
  derivedTotals(
    breakdowns,
    new Map(
      Object.entries(parts).map(([name, reports]) => {
        const [field = '', category = ''] = name.split('=');
        return [categoryKey({ [field]: category }), reports];
      }),
    ),
  );

const amount = (value: number, more: Partial<Report> = {}): Report =>
  reportFor(1, 30, { amount: value, rows: [value], ...more });

const amountsOf = (reports: readonly Report[]) => reports.map(({ quantity }) => quantity.amount);

describe('derivedTotals', () => {
  it('adds up a complete breakdown that was sent whole', () => {
    expect(totals({ 'kind=a': [amount(3)], 'kind=b': [amount(4)] })).toEqual([
      { ...amount(7), rows: [3, 4], isDerived: true },
    ]);
  });

  it('takes the first of those that were sent whole', () => {
    const parts = {
      'sex=m': [amount(5)],
      'sex=f': [amount(6)],
      'kind=a': [amount(3)],
      'kind=b': [amount(4)],
    };
    expect(amountsOf(totals(parts))).toEqual([7]);
    expect(amountsOf(totals(parts, [sex, kind]))).toEqual([11]);
  });

  it('takes a whole one before the first, and before a fuller part', () => {
    const parts = { 'kind=a': [amount(90)], 'sex=m': [amount(5)], 'sex=f': [amount(6)] };
    expect(amountsOf(totals(parts))).toEqual([11]);
  });

  it('knows at least the fullest part where none is whole', () => {
    const [total, ...others] = totals({ 'kind=a': [amount(3)], 'sex=f': [amount(6)] });
    expect(others).toEqual([]);
    expect(total?.quantity).toEqual({
      amount: null,
      from: 6,
      to: Infinity,
      plausibleFrom: 6,
      plausibleTo: Infinity,
    });
    expect(total).toMatchObject({ rows: [6], isDerived: true });
  });

  it('takes no open breakdown for whole, however many of it were sent', () => {
    expect(totals({ 'level=high': [amount(3)] })[0]?.quantity).toMatchObject({
      amount: null,
      from: 3,
      to: Infinity,
    });
  });

  it('is nil where it is whole and all its parts are', () => {
    const nil = amount(0, { isNil: true });
    expect(totals({ 'kind=a': [nil], 'kind=b': [nil] })[0]).toMatchObject({
      isNil: true,
      quantity: exactly(0),
    });
    expect(totals({ 'kind=a': [nil], 'kind=b': [amount(4)] })[0]?.isNil).toBe(false);
    expect(totals({ 'kind=a': [nil] })[0]?.isNil).toBe(false);
  });

  it.each<[string, Partial<Report>]>([
    ['first day', { from: 2 }],
    ['last day', { to: 29 }],
    ['line', { line: 1 }],
    ['scope', { isConsolidated: true }],
    ['basis', { isCumulative: true }],
    ['activity', { activity: 'x' }],
  ])('never adds parts of another %s', (_name, more) => {
    const made = totals({ 'kind=a': [amount(3)], 'kind=b': [amount(4, more)] });
    expect(amountsOf(made)).toEqual([null, null]);
    const whole = totals({ 'kind=a': [amount(3, more)], 'kind=b': [amount(4, more)] });
    expect(whole).toEqual([{ ...amount(7, more), rows: [3, 4], isDerived: true }]);
  });

  it('makes none where no part was sent', () => {
    expect(totals({ 'kind=c': [amount(3)] })).toEqual([]);
    expect(totals({})).toEqual([]);
  });
});
