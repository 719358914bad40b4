import { check, createDataset, createHierarchy, type ObservationInput } from 'danvan';
import { describe, expect, it } from 'vitest';
import {
  amountOf,
  checked,
  consolidated,
  cumulative,
  mixed,
  place,
  two,
  type MixedRow,
} from '../../support/mixed.js';

const of = (indicator: string) => ({ indicator });

describe('rows that cannot be read', () => {
  const circle: Record<string, unknown> = {};
  circle['self'] = circle;
  const odd: readonly (readonly [string, object])[] = [
    ['a bigint', { value: 5n }],
    ['a bigint in an amount', { value: { amount: 5n } }],
    ['a bigint in a field that is not known', { value: 5, more: 5n }],
    ['a circle', { value: circle }],
    ['a circle in a field that is not known', { value: 5, more: circle }],
  ];

  it.each(odd)('are found, and no other row is lost: %s', (_, given) => {
    const good = { unit: 'a', indicator: 'x.n', period: '2025' };
    const { catalogue } = mixed([]);
    const rows: unknown[] = [
      { ...good, ...given },
      { ...good, unit: 'b', value: 7 },
    ];
    const dataset = createDataset({
      hierarchy: createHierarchy(two),
      indicators: [...catalogue.values()],
      // What a program without types may hand in.
      observations: rows as unknown as readonly ObservationInput[],
    });
    expect(dataset.findings[0]?.path.slice(0, 2)).toEqual(['observations', 0]);
    expect(dataset.rejected.map(({ position }) => position)).toEqual([0]);
    expect(amountOf(dataset, 't', '2025')).toBe(7);
  });
});

describe('check finds', () => {
  it('a figure that no total reaches', () => {
    const units = [...two, { ...place('org', 't'), category: 'organization' as const }];
    const rows: readonly MixedRow[] = [['org', '2025', 7]];
    expect(checked(rows, { units })).toEqual(['dataset/figure-without-total']);
    const alone = [...two, { ...place('org'), category: 'organization' as const }];
    expect(checked(rows, { units: alone })).toEqual([]);
  });

  it('amounts and sums beyond what a number holds', () => {
    const sum = mixed([
      ['a', '2025', 2 ** 53 - 1],
      ['b', '2025', 2],
    ]);
    expect(check(sum).map(({ code }) => code)).toEqual(['dataset/sum-too-large']);
    const huge = mixed([
      ['a', '2025', 1.7e308],
      ['b', '2025', 1.7e308],
    ]);
    expect(amountOf(huge, 't', '2025')).toBeNull();
    expect(check(huge).map(({ code }) => code)).toEqual([
      'dataset/amount-too-large',
      'dataset/amount-too-large',
    ]);
  });

  it('an own figure above reporters, above all their sum', () => {
    const below: readonly MixedRow[] = [
      ['a', '2025', 10],
      ['b', '2025', 5],
    ];
    expect(checked([...below, ['t', '2025', 15]])).toEqual(['dataset/own-figure-equals-sum']);
    expect(checked([...below, ['t', '2025', 4]])).toEqual(['dataset/own-figure-above']);
    expect(checked([...below, ['t', '2025', 15, consolidated]])).toEqual([]);
  });

  it('a running total that cannot be taken apart', () => {
    const rows: readonly MixedRow[] = [
      ['a', '2026-01', 8, cumulative],
      ['a', '2026-03', 30, cumulative],
    ];
    expect(checked(rows)).toEqual(['dataset/cumulative-not-apart']);
    expect(checked([...rows, ['a', '2026-02', 20, cumulative]])).toEqual([]);
  });

  it('reports of different lengths that contradict each other', () => {
    const months: readonly MixedRow[] = [
      ['a', '2025-01', 10],
      ['a', '2025-02', 10],
      ['a', '2025-03', 10],
    ];
    expect(checked([...months, ['a', '2025-Q1', 30]])).toEqual([]);
    expect(checked([...months, ['a', '2025-Q1', 31]])).toEqual(['dataset/longer-report-differs']);
    expect(checked([...months, ['a', '2025-03', 29, cumulative]])).toEqual([
      'dataset/cumulative-differs',
    ]);
    const week: MixedRow = ['a', '2025-03-30/2025-04-05', 4];
    expect(checked([...months, week])).toEqual(['dataset/reports-cross']);
  });

  it('two states of one day', () => {
    const rows: readonly MixedRow[] = [
      ['a', '2025-06', 5, of('x.s')],
      ['a', '2025-H1', 7, of('x.s')],
    ];
    expect(check(mixed(rows))).toMatchObject([
      { code: 'dataset/states-differ', params: { amount: 5, other: 7, otherPeriod: '2025-H1' } },
    ]);
  });

  it.each([0.74, 174])('a rate of %d %% that stands alone', (rate) => {
    expect(checked([['a', '2025', rate, of('x.rate')]])).toEqual([
      rate < 1 ? 'rules/rate-like-fraction' : 'rules/rate-out-of-range',
    ]);
    expect(checked([['a', '2025', 74, of('x.rate')]])).toEqual([]);
  });

  it('an amount below zero, and a repeat, with both values', () => {
    expect(checked([['a', '2025', -5]])).toEqual(['dataset/negative-amount']);
    const [repeat] = check(
      mixed([
        ['a', '2025', 5],
        ['a', '2025', 7],
      ]),
    );
    expect(repeat).toMatchObject({
      code: 'dataset/repeated-observation',
      params: { firstValue: { amount: 5 }, secondValue: { amount: 7 } },
      names: { a: { vi: 'a' } },
    });
  });

  it('nothing wrong with a repeat of nothing', () => {
    expect(
      checked([
        ['a', '2025', null],
        ['a', '2025', 5],
      ]),
    ).toEqual([]);
  });

  it('consolidated figures that what was sent already exceeds', () => {
    expect(
      checked([
        ['t', '2025', 40, consolidated],
        ['a', '2025', 50],
      ]),
    ).toEqual(['dataset/consolidated-differs']);
  });
});
