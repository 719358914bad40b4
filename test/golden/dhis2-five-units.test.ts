import { aggregate, createDataset, findCell, periodOf, type Dataset } from 'danvan';
import { obligationsOf } from 'danvan/organization';
import { expect } from 'vitest';
import * as z from 'zod';
import { sharedData } from '../support/tools.js';
import { codeOf, goldenInput, readGolden } from './five-units.js';

const golden = sharedData('golden/dhis2-five-units.json');

function goldenData(): { readonly dataset: Dataset; readonly expected: (test: string) => unknown } {
  const file = readGolden(golden.read());
  const dataset = createDataset(goldenInput(file));
  return { dataset, expected: (name) => file.cases.find(({ test }) => test === name)?.expected };
}

/** The figure of one unit, one indicator and one period. */
const amountOf = (
  dataset: Dataset,
  ...[unit, indicator, period]: readonly [string, string, string]
): number | null =>
  findCell(aggregate(dataset, { units: unit, period, indicators: [indicator] }), indicator).amount;

golden.it('takes every value of the golden tree in', () => {
  const { dataset } = goldenData();
  expect(dataset.findings).toEqual([]);
  expect(dataset.observations.length).toBeGreaterThan(25);
});

golden.it('adds the units below to what a unit sent itself', () => {
  const { dataset, expected } = goldenData();
  const march = amountOf(dataset, 'ouB', codeOf('deC'), '2017-03');
  expect({ 'ouB|201703': march }).toEqual(expected('test_deC_ouB_2017_03'));
  const quarter = amountOf(dataset, 'ouA', codeOf('deA'), '2017-Q1');
  expect({ 'ouA|2017Q1': quarter }).toEqual(expected('test_deA_ouA_2017_Q01'));
});

golden.it('adds two indicators over a whole quarter', () => {
  const { dataset, expected } = goldenData();
  const sum = ['deB', 'deC'].reduce(
    (total, element) =>
      total + (amountOf(dataset, 'ouA', codeOf(element), '2017-Q1') ?? Number.NaN),
    0,
  );
  expect({ '|2017Q1': sum }).toEqual(expected('testIndicatorWithTwoDataElementOperands'));
});

golden.it('makes a rate of the sums, not of the rates', () => {
  const { dataset, expected } = goldenData();
  const wanted = z.record(z.string(), z.number()).parse(expected('ratio-of-sums (derived)'));
  const rateOf = (unit: string): number =>
    amountOf(dataset, unit, 'golden.ratio', '2017-Q1') ?? Number.NaN;
  expect([rateOf('ouA'), rateOf('ouB')]).toEqual([308 / 517, 301 / 403]);
  // The golden file rounds one of its two rates and cuts the other off.
  expect(Math.abs(rateOf('ouA') - (wanted['ouA|2017Q1'] ?? Number.NaN))).toBeLessThan(0.01);
  expect(Math.abs(rateOf('ouB') - (wanted['ouB|2017Q1'] ?? Number.NaN))).toBeLessThan(0.01);
});

golden.it('keeps the last total through months in which nothing came', () => {
  const { dataset, expected } = goldenData();
  const toDate = z.record(z.string(), z.number()).parse(expected('testIndicatorWithYearToDate'));
  expect(amountOf(dataset, 'ouA', codeOf('deE'), '2017-H1')).toBe(toDate['ouA|201706']);
  expect(amountOf(dataset, 'ouA', codeOf('deE'), '2017-9M')).toBe(toDate['ouA|201709']);
  expect(amountOf(dataset, 'ouA', codeOf('deE'), '2017-04')).toBeNull();
});

const months = ['2017-01', '2017-02', '2017-03'];
const below: Readonly<Record<string, readonly string[]>> = {
  ouA: ['ouB', 'ouC'],
  ouB: ['ouD', 'ouE'],
};

/** Figures of one dataset by element, unit and period; nothing is no zero. */
function figuresIn(dataset: Dataset) {
  const of = (element: string, unit: string, period: string): number | null =>
    amountOf(dataset, unit, codeOf(element), period);
  const own = (element: string, unit: string, period: string): number | null => {
    const all = of(element, unit, period);
    const others = (below[unit] ?? []).flatMap((one) => of(element, one, period) ?? []);
    const rest = (all ?? 0) - others.reduce((sum, one) => sum + one, 0);
    return all === null || (rest === 0 && others.length > 0) ? null : rest;
  };
  const ownOver = (unit: string, pick: (...amounts: number[]) => number, over = months) => {
    const units = [unit, ...(below[unit] ?? [])];
    const picked = units.map((one) =>
      pick(...over.flatMap((month) => own('deA', one, month) ?? [])),
    );
    return picked.reduce((sum, one) => sum + one, 0);
  };
  const rates = (unit: string): readonly number[] =>
    [unit, ...(below[unit] ?? []), ...(unit === 'ouA' ? (below['ouB'] ?? []) : [])].map(
      (one) => (own('deA', one, '2017-Q1') ?? NaN) / (own('deB', one, '2017-Q1') ?? NaN),
    );
  const toDate = (month: number): number | null =>
    of('deE', 'ouA', `2017-01-01/${lastDayOf(month)}`);
  return { of, own, ownOver, rates, toDate };
}

const lastDayOf = (month: number): string =>
  new Date(Date.UTC(2017, month, 0)).toISOString().slice(0, 10);

/** The mean over those that reported, in one period. */
function meanOf(
  dataset: Dataset,
  element: string,
  units: readonly string[],
  period: string,
): number {
  const table = aggregate(dataset, { units, period, indicators: [codeOf(element)] });
  const { amount, contributors } = findCell(table, codeOf(element));
  return (amount ?? NaN) / contributors.length;
}

/** Received of owed, of a unit that owes a form each month of the first quarter. */
function reportingRate(form: string, unit: string): number {
  const { completeRegistrations } = readGolden(golden.read());
  const obligations = obligationsOf(
    [{ units: [unit], form, periodKind: 'month' }],
    [{ id: unit }],
    {
      periods: months.map((month) => periodOf(month)),
    },
  );
  const received = completeRegistrations
    .filter(({ ds, pe, ou }) => ds === form && ou === unit && pe <= '201703')
    .map(({ pe }) => `${pe.slice(0, 4)}-${pe.slice(4)}`);
  return (
    obligations.filter(({ period }) => received.includes(period.id)).length / obligations.length
  );
}

const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, one) => sum + one, 0);

/** What this library says to every case of the golden file, by its name. */
function answers(dataset: Dataset): Readonly<Record<string, Readonly<Record<string, number>>>> {
  const { of, own, ownOver, rates, toDate } = figuresIn(dataset);
  const all = (element: string, period = '2017-Q1'): number => of(element, 'ouA', period) ?? NaN;
  const byMonth = (first: number, at: (month: number) => number | null) =>
    Object.fromEntries(
      Array.from({ length: 10 - first }, (_, index) => index + first).flatMap((month) => {
        const amount = at(month);
        return amount === null ? [] : [[`ouA|20170${month}`, amount]];
      }),
    );
  const extremes = (pick: (...amounts: number[]) => number) => ({
    'ouD|2017Q1': ownOver('ouD', pick),
    'ouE|2017Q1': ownOver('ouE', pick),
    'ouB|2017Q1': ownOver('ouB', pick),
  });
  const ofD = of('deA', 'ouD', '2017-Q1') ?? NaN;
  return {
    test_deC_ouB_2017_03: { 'ouB|201703': of('deC', 'ouB', '2017-03') ?? NaN },
    test_deA_ouA_2017_Q01: { 'ouA|2017Q1': all('deA') },
    test_de_avg_2017_03: { '|201703': meanOf(dataset, 'deC', ['ouA'], '2017-03') },
    test_deA_deB_deD_ouC_ouE_2017_04: {
      '|201704': meanOf(dataset, 'deD', ['ouC', 'ouE'], '2017-04'),
    },
    test_deA_ouB_ouC_2017_02: {
      '|201702': Math.max(...['ouB', 'ouC'].flatMap((unit) => of('deA', unit, '2017-02') ?? [])),
    },
    test_ouB_2017_01_01_2017_02_20: {
      ouB: of('deA', 'ouB', '2017-01-01/2017-02-20') ?? NaN,
    },
    'testMaxAndMinSumOrgUnit/MAX quarter': extremes(Math.max),
    'testMaxAndMinSumOrgUnit/MIN quarter': extremes(Math.min),
    'testMaxAndMinSumOrgUnit/MAX filter Jan,Mar': {
      ouD: ownOver('ouD', Math.max, ['2017-01', '2017-03']),
      ouE: ownOver('ouE', Math.max, ['2017-01', '2017-03']),
    },
    testIndicatorWithTwoDataElementOperands: { '|2017Q1': all('deB') + all('deC') },
    testIndicatorDividingByConstantDenominator: { '|2017Q1': (all('deB') * all('deC')) / 100 },
    testIndicatorDividingByDeoDenominator: {
      '|2017Q1': (all('deA') * all('deC')) / all('deB'),
    },
    testIndicatorSubexpressionCatOptionCommbo: {
      'ouA|2017Q1': sumOf(rates('ouA')),
      'ouB|2017Q1': sumOf(rates('ouB')),
    },
    testIndicatorSubexpressionAverage: {
      'ouA|2017Q1': sumOf(rates('ouA')) / rates('ouA').length,
      'ouB|2017Q1': sumOf(rates('ouB')) / rates('ouB').length,
    },
    testIndicatorWithPeriodOffsets: {
      'ouA|201707': (own('deE', 'ouA', '2017-06') ?? NaN) + (own('deE', 'ouA', '2017-05') ?? NaN),
    },
    testIndicatorWithYearToDate: byMonth(4, toDate),
    testIndicatorWithPeriodOffsetAndYearToDate: byMonth(4, (month) => toDate(month - 1)),
    testNestedIndicatorWithPeriodOffset: {
      '|201701': all('deA', '2017-01'),
      '|201702': all('deA', '2017-02') + all('deA', '2017-01'),
    },
    test_reRate_2017_Q01_ouC: { 'ouC|2017Q1': reportingRate('dsA', 'ouC') * 100 },
    test_reRate_2017_Q01_ouD: { 'ouD|2017Q1': reportingRate('dsB', 'ouD') * 100 },
    testIndicatorWithReportingRateA: { 'ouD|2017Q1': ofD * reportingRate('dsA', 'ouD') },
    testIndicatorWithReportingRateB: { 'ouD|2017Q1': ofD * reportingRate('dsB', 'ouD') },
  };
}

golden.it('gives every case of the golden file to the digit', () => {
  const { dataset } = goldenData();
  const { cases } = readGolden(golden.read());
  const given = answers(dataset);
  const hundredths = (amounts: Readonly<Record<string, number>>) =>
    Object.fromEntries(
      Object.entries(amounts).map(([key, amount]) => [key, Math.round(amount * 100) / 100]),
    );
  // The rates of sums are held to their exact quotients above.
  const others = cases.filter(({ test }) => test !== 'ratio-of-sums (derived)');
  expect(others.map(({ test }) => test).toSorted()).toEqual(Object.keys(given).toSorted());
  for (const { test, expected, expected_exact: exact } of others) {
    expect([test, hundredths(given[test] ?? {})]).toEqual([test, exact ?? expected]);
  }
});
