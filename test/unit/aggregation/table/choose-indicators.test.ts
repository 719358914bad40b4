import { expect, it } from 'vitest';
import { aggregate, isDanvanError, type ObservationInput } from 'danvan';
import { datasetOf, province, sent } from '../../../support/figures.js';

const columns = (observations: readonly ObservationInput[], more = {}, units = province) =>
  aggregate(datasetOf(observations, units), {
    units: 'tinh',
    period: '2026-Q3',
    ...more,
  }).indicators.map(({ code }) => code);

it('are those asked for, in the order asked', () => {
  expect(columns([], { indicators: ['x.teams', 'x.sessions'] })).toEqual(['x.teams', 'x.sessions']);
});

it('are else all that were sent, in the order of the catalogue', () => {
  expect(columns([sent('xa-a', 'teams', 1), sent('xa-b', 'sessions', 2)])).toEqual([
    'x.sessions',
    'x.teams',
  ]);
  expect(columns([])).toEqual([]);
});

it('are those of which a report touches the period', () => {
  const at = (period: string, more = {}) =>
    columns([sent('xa-a', 'teams', 1, { period, ...more })]);
  expect(at('2026')).toEqual(['x.teams']);
  expect(at('2026-Q2')).toEqual([]);
  expect(at('2026-Q4')).toEqual([]);
  expect(at('2026-Q4', { basis: 'cumulative' })).toEqual(['x.teams']);
});

it('are those of the units asked', () => {
  const rows = [sent('xa-b', 'teams', 1), sent('phuong-c', 'sessions', 1)];
  expect(columns(rows, { units: ['xa-a', 'xa-b'] })).toEqual(['x.teams']);
  expect(columns(rows, { units: 'phuong-c' })).toEqual(['x.sessions']);
});

it('hold a rate where both its terms were sent', () => {
  const [received, successful] = [sent('xa-a', 'received', 4), sent('xa-b', 'successful', 3)];
  expect(columns([received, successful])).toEqual(['x.received', 'x.successful', 'x.rate']);
  expect(columns([received])).toEqual(['x.received']);
  expect(columns([successful])).toEqual(['x.successful']);
  expect(columns([sent('xa-a', 'rate', 74)])).toEqual(['x.rate']);
});

it('are not those that only other units sent in the period', () => {
  const rows = [sent('xa-a', 'teams', 1, { period: '2026-Q2' }), sent('xa-b', 'teams', 1)];
  expect(columns(rows, { units: 'xa-a' })).toEqual([]);
});

it('are those that were sent in any of the periods', () => {
  const rows = [sent('xa-a', 'teams', 1, { period: '2026-08' })];
  const periods = ['2026-07', '2026-08', '2026-09'];
  expect(columns(rows, { period: undefined, periods })).toEqual(['x.teams']);
});

it('names the nearest where it knows none', () => {
  expect(() => columns([], { indicators: ['x.team'] })).toThrow(
    expect.toSatisfy((error) => isDanvanError(error) && error.message.includes('"x.teams"')),
  );
  expect(() => columns([], { indicators: ['something.else'] })).toThrow(
    'The catalogue has no indicator "something.else".',
  );
  expect(() => columns([], { indicators: ['something.else'] })).not.toThrow('Did you mean');
});
