import type { ObservationInput } from 'danvan';
import { noRatio, type Nothing } from '#inside/aggregation';
import { describe, expect, it } from 'vitest';
import { rateOfRows, sent, sentForAll, termsOfRows } from '../../../support/ratio-figures.js';

const withheld = { state: 'withheld' } as const;
const excused = { state: 'not-applicable' } as const;

describe('why there is no rate', () => {
  it('is that nothing was sent, or not both terms', () => {
    expect(rateOfRows([])).toMatchObject({ state: 'missing', reason: 'nothing-reported' });
    const later = sent('n', 'a', 1, { period: '2025-02' });
    expect(rateOfRows([later])).toMatchObject({ reason: 'nothing-reported' });
    expect(rateOfRows([sent('n', 'a', 1)])).toMatchObject({ reason: 'terms-missing' });
    expect(rateOfRows([sent('d', 'b', 1)])).toMatchObject({ reason: 'terms-missing' });
  });

  it('is that all withheld it, or that it is not applicable to any', () => {
    const terms = ['n', 'd'];
    const of = (unit: string, value: typeof withheld | typeof excused) =>
      terms.map((term) => sent(term, unit, value));
    expect(rateOfRows([...of('a', withheld), ...of('b', withheld)]).state).toBe('withheld');
    expect(rateOfRows(of('a', withheld))).toMatchObject({
      state: 'missing',
      reason: 'nothing-reported',
      silent: ['b'],
    });
    expect(rateOfRows([...of('a', excused), ...of('b', excused)])).toMatchObject({
      state: 'not-applicable',
      coverage: { reported: 0, partial: 0, expected: 0 },
    });
    expect(rateOfRows(of('a', excused)).state).toBe('missing');
  });

  it('is that there is only nothing below the line, also of the whole', () => {
    const nothing = [sentForAll('n', 't', 0), sent('d', 'a', 0), sent('d', 'b', 0)];
    expect(rateOfRows(nothing)).toMatchObject({ state: 'nil', reason: 'denominator-zero' });
    expect(rateOfRows([...nothing, sent('r', 'a', 74)]).state).toBe('refused');
  });
});

describe('noRatio', () => {
  const bareOf = (rows: readonly ObservationInput[], more: Partial<Nothing> = {}) => {
    const { terms, roots } = termsOfRows(rows, { period: '2025-Q1' });
    return noRatio(terms, { roots, heard: new Map(), hasNothing: false, ...more });
  };
  const missing = { state: 'missing', reason: 'nothing-reported' };

  it('is that nobody owes it, where somebody said so of the days asked', () => {
    expect(bareOf([])).toMatchObject(missing);
    const rows = [sent('n', 'a', withheld), sent('n', 'a', excused, { period: '2025-02' })];
    expect(bareOf(rows)).toMatchObject({ state: 'not-applicable', reason: 'nothing-reported' });
    expect(bareOf([...rows, sent('n', 'b', withheld)]).state).toBe('not-applicable');
    expect(bareOf(rows.slice(0, 1))).toMatchObject(missing);
    expect(bareOf([sent('n', 'a', excused, { period: '2025-04' })])).toMatchObject(missing);
  });

  it('is that all of those who owe it withheld it, be it one', () => {
    const heard = new Map([[1, 'withheld'] as const, [2, 'excused'] as const]);
    expect(bareOf([], { heard })).toMatchObject({
      state: 'withheld',
      reason: 'nothing-reported',
    });
    const silent = new Map([[1, 'withheld'] as const, [2, 'silent'] as const]);
    expect(bareOf([], { heard: silent })).toMatchObject(missing);
  });

  it('is that rates were stated, for parts of the time or of the units', () => {
    const refused = { state: 'refused', reason: 'not-additive-over-units' };
    expect(bareOf([sent('r', 'a', 74)], { hasNothing: true })).toMatchObject(refused);
    expect(bareOf([sentForAll('r', 't', 74)])).toMatchObject({
      ...refused,
      reason: 'not-additive-over-time',
    });
  });
});
