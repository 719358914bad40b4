import { createDataset, DanvanError, type ObservationInput } from 'danvan';
import { describe, expect, it } from 'vitest';
import { createReader, createStreamReader, readContext, streamError } from '#inside/aggregation';
import { errorOf } from '../../../support/error-of.js';
import { sent } from '../../../support/figures.js';
import { context } from '../../../support/intake.js';

const five = sent('xa-a', 'sessions', 5);

describe('a repeat in a stream', () => {
  it.each<readonly [string, Partial<ObservationInput>]>([
    ['bare', {}],
    ['an amount', { value: { amount: 5 } }],
    ['with its state', { value: { state: 'reported', amount: 5 } }],
    ['nil', { value: { state: 'nil' } }],
    ['with what goes without saying', { basis: 'in-period', scope: 'own', measure: 'actual' }],
    ['with a source', { source: { document: ' Báo ' } }],
    ['a range', { value: { amount: 3, to: 5, qualifier: 'about' } }],
  ])('is kept as it was given: %s', (_, more) => {
    const again = { ...five, ...more };
    const { rejected } = createDataset({ ...context, observations: new Set([five, again]) });
    expect(rejected).toStrictEqual([{ position: 1, given: again }]);
  });

  it('is kept with all that it says', () => {
    const whole: ObservationInput = {
      ...five,
      basis: 'cumulative',
      scope: 'consolidated',
      line: 'women',
      measure: 'plan',
    };
    const observations = new Set([whole, { ...whole }]);
    expect(createDataset({ ...context, observations }).rejected[0]?.given).toStrictEqual(whole);
  });
});

it('counts what it took and what it rejected', () => {
  const reader = createStreamReader(createReader(readContext(context, 'input'), 0));
  expect(reader.progress()).toEqual({ rows: 0, rejected: 0 });
  for (const row of [five, null, { ...five, source: {} }]) reader.take(row);
  expect(reader.progress()).toEqual({ rows: 3, rejected: 1 });
  reader.take(sent('xa-b', 'sessions', 1), 77);
  expect(reader.finish().observations.map(({ position }) => position)).toEqual([0, 77]);
});

it('says after how many rows a source failed, and why', () => {
  function* failing(): Generator<ObservationInput> {
    yield five;
    throw new RangeError('line is dead');
  }
  const error = errorOf(() => createDataset({ ...context, observations: failing() }));
  expect(error).toMatchObject({
    code: 'INVALID_ARGUMENT',
    message: '"observations" failed after 1 rows.',
    cause: { message: 'line is dead' },
  });
});

it('hands on an error of this library as it is', () => {
  const error = new DanvanError('ABORTED', 'stopped');
  expect(streamError(error, { rows: 1 })).toBe(error);
});
