import { describe, expect, it } from 'vitest';
import {
  areOpenings,
  daysOfAll,
  daysToldBy,
  isPerUnit,
  isState,
  kindOf,
} from '#inside/aggregation';
import { rateOfRows, sent, termsOfRows } from '../../../support/ratio-figures.js';

const places = [
  { id: 't', name: 't' },
  { id: 'a', name: 'a', parent: 't' },
  { id: 'c', name: 'c', parent: 'a' },
  { id: 'e', name: 'e', parent: 'a' },
];

describe('who owes a ratio', () => {
  it('is who sent an own figure of either term or of the rate', () => {
    const of = (...rows: Parameters<typeof sent>[]) =>
      rateOfRows(
        rows.map((row) => sent(...row)),
        { places },
      );
    expect(of(['n', 'a', 1], ['d', 'a', 2]).coverage.expected).toBe(1);
    expect(of(['n', 'a', 1], ['d', 'c', 2])).toMatchObject({
      silent: ['e'],
      partial: [{ unit: 'c', reason: 'term-missing' }],
    });
    expect(of(['n', 'a', 1], ['d', 'a', 2], ['r', 'e', 50])).toMatchObject({
      amount: 50,
      silent: ['c'],
      partial: [{ unit: 'e', reason: 'term-missing' }],
    });
  });

  it('leaves out whom one term is not applicable to', () => {
    const excused = { state: 'not-applicable' } as const;
    const rows = [sent('n', 'a', 1), sent('d', 'a', 2), sent('d', 'b', excused)];
    expect(rateOfRows(rows).coverage).toEqual({ reported: 1, partial: 0, expected: 1 });
  });
});

describe('the terms of a ratio', () => {
  const termsFor = (rate: string) => termsOfRows([], { rate }).terms;

  it('tell of all days, of their last, or of their first', () => {
    const days = { from: 3, to: 9 };
    const told = ['x.r', 'x.p', 'x.f'].map((rate) => daysToldBy(termsFor(rate).above, days));
    expect(told).toEqual([days, { from: 9, to: 9 }, { from: 3, to: 3 }]);
    expect(['x.p', 'x.f'].map((rate) => areOpenings(termsFor(rate)))).toEqual([false, true]);
  });

  it('are two flows, two states, or one of each', () => {
    expect(['x.r', 'x.p', 'x.q', 'x.o'].map((rate) => kindOf(termsFor(rate)))).toEqual([
      'flows',
      'states',
      'mixed',
      'mixed',
    ]);
    expect([isState(termsFor('x.q').above), isState(termsFor('x.q').below)]).toEqual([true, false]);
  });

  it('are added over units, or not', () => {
    const { above, below } = termsFor('x.v');
    expect([isPerUnit(above), isPerUnit(below)]).toEqual([true, false]);
  });

  it('are owed by units in the order of the tree, for the days that both are owed', () => {
    const rows = [sent('n', 'a', { state: 'not-applicable' }), sent('d', 'b', 1)];
    const { net } = termsOfRows(rows, { units: ['b', 'a'], period: '2025-Q1' }).terms;
    expect(net.units).toEqual([1, 2]);
    const days = net.units.map((unit) => daysOfAll(net.owedBy(unit)));
    expect(days).toEqual([59, 90]);
  });

  it('are none of what is no ratio', () => {
    expect(() => termsFor('x.n')).toThrow('no terms');
  });
});
