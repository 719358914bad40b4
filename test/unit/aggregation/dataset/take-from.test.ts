import { createDataset, type DatasetInput, type ObservationInput } from 'danvan';
import { describe, expect, it } from 'vitest';
import { errorOf } from '../../../support/error-of.js';
import { sent } from '../../../support/figures.js';
import { hostileValues } from '../../../support/hostile-values.js';
import { context } from '../../../support/intake.js';

const five = sent('xa-a', 'sessions', 5);
const six = sent('xa-b', 'sessions', 6);

// Border: what no type allows is handed in.
const made = (observations: unknown) =>
  createDataset({ ...context, observations: observations as DatasetInput['observations'] });

describe('observations', () => {
  it('may be a list, a set or a generator', () => {
    function* given(): Generator<ObservationInput> {
      yield five;
      yield six;
    }
    const list = made([five, six]).observations;
    expect(list.map(({ position }) => position)).toEqual([0, 1]);
    expect(made(new Set([five, six])).observations).toEqual(list);
    expect(made(given()).observations).toEqual(list);
  });

  it.each(['abc', 5, null, undefined, {}, { units: [] }, { values: [] }, () => [], Symbol('x')])(
    'may not be %o',
    (given) => {
      const error = errorOf(() => made(given));
      expect(error.code).toBe('INVALID_ARGUMENT');
      expect(error.message).toContain('"observations" must be an array, an iterable or columns');
    },
  );

  it.each(hostileValues)('end in a code or in findings where they are %s', (_, given) => {
    let code = 'none';
    try {
      const { observations, rejected, findings } = made(given);
      expect(observations).toEqual([]);
      expect(findings.length).toBeGreaterThanOrEqual(rejected.length);
    } catch (error) {
      ({ code } = errorOf(() => {
        throw error;
      }));
    }
    expect(['none', 'INVALID_ARGUMENT']).toContain(code);
  });

  it('of which one is a row that breaks its reader keep all others', () => {
    for (const [what, hostile] of hostileValues) {
      const rows = [five, hostile, { ...six, value: hostile }, { ...six, extra: hostile }, six];
      const { observations, rejected, findings } = made(rows);
      expect([what, observations.map(({ position }) => position)]).toEqual([what, [0, 4]]);
      expect(rejected.map(({ position }) => position)).toEqual([1, 2, 3]);
      expect(rejected.every(({ position, given }) => Object.is(given, rows[position]))).toBe(true);
      expect([...new Set(findings.map(({ path }) => path[1]))].toSorted()).toEqual([1, 2, 3]);
    }
  });
});

it.each<readonly [string, unknown]>([
  ['5n for a value', { ...five, value: 5n }],
  ['5n for an amount', { ...five, value: { amount: 5n } }],
  ['5n in a further field', { ...five, extra: 5n }],
  [
    'a circle',
    (() => {
      const circle: Record<string, unknown> = { ...five };
      circle['source'] = circle;
      return circle;
    })(),
  ],
  [
    'a getter that throws',
    Object.defineProperty({ ...five }, 'unit', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    }),
  ],
])('finds %s and keeps the others', (_, hostile) => {
  const { observations, rejected, findings } = made([five, hostile, six]);
  expect(observations).toHaveLength(2);
  expect(rejected).toEqual([{ position: 1, given: hostile }]);
  expect(findings).not.toEqual([]);
  expect(findings.every(({ path }) => path[0] === 'observations' && path[1] === 1)).toBe(true);
});

it('keeps places of a list that are empty or fail among the rejected', () => {
  const list: unknown[] = [five, undefined, six];
  list.length = 4;
  Object.defineProperty(list, 1, {
    get: () => {
      throw new Error('no');
    },
  });
  const { observations, rejected } = made(list);
  expect(observations.map(({ position }) => position)).toEqual([0, 2]);
  expect(rejected).toEqual([
    { position: 1, given: expect.any(Symbol) },
    { position: 3, given: undefined },
  ]);
});

it('gives back the very row that repeats another', () => {
  const again = { ...five, basis: 'in-period' };
  expect(made([five, six, again]).rejected[0]?.given).toBe(again);
});

const columns = {
  units: ['xa-a', 'xa-b'],
  indicators: ['x.sessions', 'x.sessions'],
  periods: ['2026-Q3', '2026-Q3'],
  values: [5, 6],
};

it('takes columns row by row', () => {
  expect(made(columns).observations).toEqual(made([five, six]).observations);
  expect(made({ ...columns, units: ['xa-z', 'xa-b'] }).rejected).toEqual([
    { position: 0, given: { ...five, unit: 'xa-z' } },
  ]);
});

it('takes no function for what its fields look like', () => {
  for (const fields of [columns, { [Symbol.iterator]: () => [five].values() }]) {
    expect(errorOf(() => made(Object.assign(() => [], fields))).message).toContain(
      'it is function',
    );
  }
});
