import { isDanvanError } from 'danvan';
import { expect, it } from 'vitest';
import { datasetOf, sent } from '../../support/figures.js';
import { chooseIndicators } from '#inside/aggregation';
import { periodOf } from '#inside/time';

const dataset = datasetOf([
  sent('xa-a', 'successful', 1),
  sent('xa-a', 'received', 2),
  sent('xa-b', 'sessions', 3, { period: '2026-Q2' }),
]);
const about = { units: ['tinh'], period: periodOf('2026-Q3') };
const codes = (wish?: readonly string[]) =>
  chooseIndicators(dataset, wish, about).map(({ code }) => code);

it('takes what was sent for the period and the ratios that follow, as the catalogue orders', () => {
  expect(codes()).toEqual(['x.received', 'x.successful', 'x.rate']);
});

it('takes a wish in its own order', () => {
  expect(codes(['x.teams', 'x.received'])).toEqual(['x.teams', 'x.received']);
});

it('refuses an unknown code and names the nearest', () => {
  expect(() => codes(['x.recieved'])).toThrow(
    expect.toSatisfy((error) => isDanvanError(error) && error.message.includes('"x.received"')),
  );
});
