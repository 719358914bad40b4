import { partsEqualTotal } from 'danvan';
import { describe, expect, it } from 'vitest';
import { sent } from '../../support/figures.js';
import { findingsOf } from '../../support/findings.js';

type Value = Parameters<typeof sent>[2];

const check = (total: Value, one: Value, two: Value) =>
  findingsOf(partsEqualTotal, [
    sent('xa-a', 'total', total),
    sent('xa-a', 'part-one', one),
    sent('xa-a', 'part-two', two),
  ]);

describe('partsEqualTotal', () => {
  it('passes parts that add up', () => {
    expect(check(30, 9, 21)).toEqual([]);
  });

  it('tells by how much they do not', () => {
    expect(check(30, 9, 20)).toMatchObject([
      {
        code: 'rules/parts-differ-from-total',
        indicator: 'x.total',
        params: { total: 30, sum: 29, difference: 1, parts: ['x.part-one', 'x.part-two'] },
      },
    ]);
  });

  it('waits until every part is in', () => {
    expect(check(30, 9, null)).toEqual([]);
  });

  it('holds nothing against parts with a qualifier', () => {
    expect(check(30, 9, { amount: 20, qualifier: 'over' })).toEqual([]);
  });

  it('holds words to their bounds: some sums are impossible, some are asked about', () => {
    expect(check({ amount: 100, qualifier: 'nearly' }, 300, 600)).toMatchObject([
      {
        code: 'rules/parts-differ-from-total',
        severity: 'error',
        params: { total: 100, sum: 900, totalValue: { qualifier: 'nearly' } },
      },
    ]);
    expect(check({ amount: 100, qualifier: 'over' }, 300, 600)).toMatchObject([
      { code: 'rules/parts-implausible', severity: 'warning' },
    ]);
    expect(check({ amount: 100, qualifier: 'over' }, 50, 55)).toEqual([]);
  });

  it('finds a part above the total where the other was not sent', () => {
    expect(check(30, 31, null)).toMatchObject([{ params: { total: 30, sum: 31 } }]);
  });
});
