import { defineIndicator, type IndicatorInput } from 'danvan';
import { partsEqualTotal } from 'danvan/rules';
import { describe, expect, it } from 'vitest';
import { sent } from '../../support/figures.js';
import { findingsOf } from '../../support/findings.js';
import { found, type MixedRow } from '../../support/mixed.js';

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

type Definition = Pick<IndicatorInput, 'parts' | 'otherParts' | 'relations'>;

describe('partsEqualTotal of a definition', () => {
  const flow = { name: 'x', unit: 'cuộc', kind: 'flow' } as const;
  const foundFor = (total: Definition, rows: readonly MixedRow[]) => {
    const parts = ['x.one', 'x.two', 'x.other'].map((code) => defineIndicator({ ...flow, code }));
    const indicators = [...parts, defineIndicator({ ...flow, code: 'x.sum', ...total })];
    return found(partsEqualTotal, rows, { indicators });
  };
  const row = (code: string, value: number | null): MixedRow => [
    'a',
    '2025',
    value,
    { indicator: `x.${code}` },
  ];
  const both = { parts: ['x.one', 'x.two'] };

  it('only asks where reports may break it with good reason', () => {
    const rows = [row('one', 9), row('two', 20), row('sum', 30)];
    expect(foundFor(both, rows)).toMatchObject([
      { code: 'rules/parts-differ-from-total', path: ['observations', 2, 'value'] },
    ]);
    expect(foundFor({ ...both, relations: 'usual' }, rows)).toMatchObject([
      { code: 'rules/parts-may-differ', severity: 'warning' },
    ]);
  });

  it('adds a part that may be left out where it was sent, and waits for none', () => {
    const open = { ...both, otherParts: ['x.other'] };
    const rows = [row('one', 9), row('two', 20)];
    expect(foundFor(open, [...rows, row('sum', 29)])).toEqual([]);
    expect(foundFor(open, [...rows, row('sum', 30)])).toMatchObject([
      { params: { sum: 29, parts: ['x.one', 'x.two'] } },
    ]);
    expect(foundFor(open, [...rows, row('other', 1), row('sum', 30)])).toEqual([]);
    expect(foundFor(open, [row('one', 9), row('other', 1), row('sum', 30)])).toEqual([]);
  });

  it('holds a total to a single part', () => {
    const one = { parts: ['x.one'] };
    expect(foundFor(one, [row('one', 9), row('sum', 30)])).toHaveLength(1);
    expect(foundFor(one, [row('one', 30), row('sum', 30)])).toEqual([]);
  });

  it('says nothing of a total that is missing or stands alone', () => {
    expect(foundFor(both, [row('one', 9), row('two', 20), row('sum', null)])).toEqual([]);
    expect(foundFor(both, [row('sum', 30)])).toEqual([]);
    expect(foundFor({ parts: [] }, [row('one', 9), row('sum', 30)])).toEqual([]);
  });
});
