import type { ObservationInput } from 'danvan';
import { describe, expect, it } from 'vitest';
import { datasetOf, sent } from '../../../support/figures.js';

/** Positions that count, and pairs of positions that repeat. */
function read(...rows: readonly ObservationInput[]) {
  const { observations, findings, rejected } = datasetOf(rows);
  expect(rejected.map(({ given }) => given)).toEqual(
    rejected.map(({ position }) => rows[position]),
  );
  return {
    counted: observations.map(({ position }) => position),
    repeats: findings
      .filter(({ code }) => code === 'dataset/repeated-observation')
      .map(({ params }) => {
        const { first, second } = Object(params);
        return [first, second];
      }),
  };
}

const five = sent('xa-a', 'sessions', 5);
const of = (value: ObservationInput['value'], more: Partial<ObservationInput> = {}) =>
  sent('xa-a', 'sessions', value, more);

describe('of what is sent several times', () => {
  it('the first number, range or nil counts', () => {
    expect(read(five, of(6), of(7))).toEqual({
      counted: [0],
      repeats: [
        [0, 1],
        [0, 2],
      ],
    });
    expect(read(of({ state: 'nil' }), five)).toEqual({ counted: [0], repeats: [[0, 1]] });
    expect(read(of({ amount: 1, to: 3 }), five)).toEqual({ counted: [0], repeats: [[0, 1]] });
  });

  it('what is withheld or not applicable counts only where there is no figure', () => {
    const withheld = of({ state: 'withheld' });
    const notApplicable = of({ state: 'not-applicable' });
    expect(read(withheld, notApplicable)).toEqual({ counted: [0], repeats: [[0, 1]] });
    expect(read(withheld, notApplicable, five, of(6))).toEqual({
      counted: [2],
      repeats: [
        [2, 0],
        [2, 1],
        [2, 3],
      ],
    });
  });

  it('what is missing is no value, and repeats nothing', () => {
    expect(read(of(null), five)).toEqual({ counted: [0, 1], repeats: [] });
    expect(read(five, of(null), of({ state: 'missing' }))).toEqual({
      counted: [0, 1, 2],
      repeats: [],
    });
    expect(read(of(null), five, of(6))).toEqual({ counted: [0, 1], repeats: [[1, 2]] });
  });
});

describe('one key', () => {
  it('have running totals of one year that end together', () => {
    const total = { basis: 'cumulative' } as const;
    const rows = [of(5, { ...total, period: '2026-06' }), of(6, { ...total, period: '2026-H1' })];
    expect(read(...rows)).toEqual({ counted: [0], repeats: [[0, 1]] });
    const other = [of(5, { ...total, period: '2026-06' }), of(6, { ...total, period: '2025-06' })];
    expect(read(...other)).toEqual({ counted: [0, 1], repeats: [] });
    const inPeriod = [of(5, { period: '2026-06' }), of(6, { period: '2026-H1' })];
    expect(read(...inPeriod)).toEqual({ counted: [0, 1], repeats: [] });
  });

  it('have the same days under two ids', () => {
    const rows = [of(5, { period: '2026-Q3' }), of(6, { period: '2026-07-01/2026-09-30' })];
    expect(read(...rows)).toEqual({ counted: [0], repeats: [[0, 1]] });
  });

  it('have the same parts of a breakdown, in whatever order they are written', () => {
    const one = of(5, { categories: { economy: 'a', field: 'b' } });
    const two = of(6, { categories: { field: 'b', economy: 'a' } });
    expect(read(one, two)).toEqual({ counted: [0], repeats: [[0, 1]] });
    expect(read(one, of(6, { categories: { economy: 'a' } }), five).repeats).toEqual([]);
  });

  it('have figures of one activity', () => {
    const joint = of(5, { activity: 'day-1' });
    expect(read(joint, of(6, { activity: 'day-1' })).repeats).toEqual([[0, 1]]);
    expect(read(joint, of(6, { activity: 'day-2' }), five).repeats).toEqual([]);
  });

  it('have figures whatever else is known of them', () => {
    const read134 = of({ amount: 5, qualifier: 'nearly' }, { source: { document: 'Báo' } });
    expect(read(read134, five)).toEqual({ counted: [0], repeats: [[0, 1]] });
    expect(
      read(of(5, { basis: 'in-period', scope: 'own', measure: 'actual' }), five).repeats,
    ).toEqual([[0, 1]]);
  });
});

it('takes neither lines, scopes, bases nor measures for repeats, nor units or indicators', () => {
  const rows = [
    five,
    of(5, { line: 'front' }),
    of(5, { line: 'women' }),
    of(5, { scope: 'consolidated' }),
    of(5, { basis: 'cumulative' }),
    of(5, { measure: 'plan' }),
    of(5, { measure: 'change' }),
    of(5, { measure: 'base' }),
    sent('xa-b', 'sessions', 5),
    sent('xa-a', 'received', 5),
  ];
  expect(read(...rows).repeats).toEqual([]);
});

it('finds repeats among months that came in order, and in none', () => {
  const months = ['2026-01', '2026-02', '2026-03'].map((period) => of(1, { period }));
  expect(read(...months).repeats).toEqual([]);
  expect(read(...months, of(2, { period: '2026-02' })).repeats).toEqual([[1, 3]]);
  expect(read(...months.toReversed()).repeats).toEqual([]);
});

it('lists repeats by their position, whatever the indicator', () => {
  const other = sent('xa-a', 'received', 1);
  expect(read(other, five, of(6), other).repeats).toEqual([
    [1, 2],
    [0, 3],
  ]);
});

it('gives both values with where they were read', () => {
  const source = { document: 'Phụ lục I', locator: 'ô D7' };
  const { findings } = datasetOf([of({ state: 'withheld' }), of(7, { source })]);
  expect(findings[0]).toMatchObject({
    code: 'dataset/repeated-observation',
    unit: 'xa-a',
    indicator: 'x.sessions',
    period: '2026-Q3',
    path: ['observations', 0],
    params: {
      first: 1,
      second: 0,
      firstValue: { state: 'reported', amount: 7 },
      secondValue: { state: 'withheld' },
      firstSource: source,
    },
  });
});

it('finds what is said twice of days that overlap in part, in whatever order they came', () => {
  const july = of(1, { period: '2026-07' });
  expect(read(five, july, july).repeats).toEqual([[1, 2]]);
  expect(read(july, five, july).repeats).toEqual([[0, 2]]);
  expect(read(july, of(1, { period: '2026-08' }), five).repeats).toEqual([]);
});

it('finds what is said twice of one single day', () => {
  const day = of(1, { period: '2026-07-01/2026-07-01' });
  expect(read(day, day).repeats).toEqual([[0, 1]]);
});

it('lists them by position where an indicator further down the catalogue comes first', () => {
  const other = sent('xa-a', 'received', 1);
  expect(read(other, other, five, five).repeats).toEqual([
    [0, 1],
    [2, 3],
  ]);
});

it('finds them of every unit', () => {
  const other = sent('xa-b', 'sessions', 5);
  const third = sent('phuong-c', 'sessions', 5);
  expect(read(five, other, third, five, other, third).repeats).toEqual([
    [0, 3],
    [1, 4],
    [2, 5],
  ]);
});
