import { describe, expect, it } from 'vitest';
import { rateOfRows, sent, sentForAll } from '../../../support/ratio-figures.js';

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
