import { defineIndicator } from 'danvan';
import { partWithinWhole } from 'danvan/rules';
import { describe, expect, it } from 'vitest';
import { sent } from '../../support/figures.js';
import { findingsOf } from '../../support/findings.js';
import { found, type MixedRow } from '../../support/mixed.js';

const check = (received: Parameters<typeof sent>[2], successful: Parameters<typeof sent>[2]) =>
  findingsOf(partWithinWhole, [
    sent('xa-a', 'received', received),
    sent('xa-a', 'successful', successful),
  ]);

describe('partWithinWhole', () => {
  it('passes a part below the whole, and one that equals it', () => {
    expect(check(325, 240)).toEqual([]);
    expect(check(325, 325)).toEqual([]);
  });

  it('names unit, period, indicators and difference of a part above the whole', () => {
    expect(check(325, 340)).toEqual([
      expect.objectContaining({
        code: 'rules/part-exceeds-whole',
        severity: 'error',
        path: ['observations', 1, 'value'],
        unit: 'xa-a',
        period: '2026-Q3',
        indicator: 'x.successful',
        params: {
          part: 'x.successful',
          partAmount: 340,
          whole: 'x.received',
          wholeAmount: 325,
          difference: 15,
        },
      }),
    ]);
  });

  it('holds nothing against a missing figure', () => {
    expect(check(325, null)).toEqual([]);
    expect(check(null, 340)).toEqual([]);
  });

  it('takes nil for zero', () => {
    expect(check({ state: 'nil' }, 1)).toHaveLength(1);
  });

  it('passes over qualifiers that leave room', () => {
    expect(check(325, { amount: 340, qualifier: 'nearly' })).toEqual([]);
    expect(check({ amount: 325, qualifier: 'over' }, 340)).toEqual([]);
    expect(check(325, { amount: 340, qualifier: 'over' })).toHaveLength(1);
  });

  it('does not mix reports of two lines or two periods', () => {
    const rows = [
      sent('xa-a', 'received', 10, { line: 'front' }),
      sent('xa-a', 'successful', 20, { line: 'women' }),
      sent('xa-a', 'received', 30, { period: '2026-Q2' }),
    ];
    expect(findingsOf(partWithinWhole, rows)).toEqual([]);
  });

  it('asks about what is possible only far from what a word means', () => {
    expect(check(300, { amount: 5000, qualifier: 'nearly' })).toMatchObject([
      {
        code: 'rules/part-implausible',
        severity: 'warning',
        params: { partAmount: 5000, partValue: { amount: 5000, qualifier: 'nearly' } },
      },
    ]);
    expect(check({ amount: 100, qualifier: 'over' }, 111)).toHaveLength(1);
    expect(check({ amount: 100, qualifier: 'over' }, 110)).toEqual([]);
  });

  it('holds ranges to their ends', () => {
    expect(check(325, { amount: 330, to: 400 })).toMatchObject([
      { code: 'rules/part-exceeds-whole', params: { partAmount: 330, difference: 5 } },
    ]);
    expect(check(325, { amount: 300, to: 400 })).toEqual([]);
  });
});

it('only asks where reports may break the relation with good reason', () => {
  const flow = { name: 'x', unit: 'cuộc', kind: 'flow' } as const;
  const indicators = [
    defineIndicator({ ...flow, code: 'x.n' }),
    defineIndicator({ ...flow, code: 'x.part', partOf: 'x.n', relations: 'usual' }),
  ];
  const rows: readonly MixedRow[] = [
    ['a', '2025', 10],
    ['a', '2025', 20, { indicator: 'x.part' }],
  ];
  expect(found(partWithinWhole, rows, { indicators })).toMatchObject([
    { code: 'rules/part-may-exceed', severity: 'warning', params: { difference: 10 } },
  ]);
});
