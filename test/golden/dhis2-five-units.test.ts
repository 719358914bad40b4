import {
  aggregate,
  createDataset,
  createHierarchy,
  defineIndicator,
  findCell,
  type Dataset,
} from 'danvan';
import { expect } from 'vitest';
import * as z from 'zod';
import { sharedData } from '../support/tools.js';

const golden = sharedData('golden/dhis2-five-units.json');

const goldenSchema = z.object({
  orgUnits: z.array(z.object({ id: z.string(), parent: z.string().optional() })),
  dataValues: z.array(
    z.object({ de: z.string(), pe: z.string(), ou: z.string(), value: z.string() }),
  ),
  cases: z.array(
    z.object({ test: z.string(), expected: z.record(z.string(), z.number()).optional() }),
  ),
});

const counted = ['deA', 'deB', 'deC', 'deD', 'deE'];
const codeOf = (element: string): string => `golden.${element.toLowerCase()}`;
const flows = counted.map((element) =>
  defineIndicator({ code: codeOf(element), name: element, unit: 'việc', kind: 'flow' }),
);
const ratio = defineIndicator({
  code: 'golden.ratio',
  name: 'deA / deB',
  unit: 'lần',
  kind: 'ratio',
  decimals: 2,
  ratio: { numerator: codeOf('deA'), denominator: codeOf('deB'), factor: 1 },
});

function goldenData(): { readonly dataset: Dataset; readonly expected: (test: string) => unknown } {
  const { orgUnits, dataValues, cases } = goldenSchema.parse(JSON.parse(golden.read()));
  const hierarchy = createHierarchy(
    orgUnits.map(({ id, parent }) => ({ id, name: id, ...(parent && { parent }) })),
  );
  const observations = dataValues
    .filter(({ de }) => counted.includes(de))
    .map(({ de, pe, ou, value }) => ({
      unit: ou,
      indicator: codeOf(de),
      period: `${pe.slice(0, 4)}-${pe.slice(4)}`,
      value: Number(value),
    }));
  const dataset = createDataset({ hierarchy, indicators: [...flows, ratio], observations });
  return { dataset, expected: (name) => cases.find(({ test }) => test === name)?.expected };
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
