import { createDataset } from 'danvan';
import type { ObservationColumns } from 'danvan/aggregation';
import { describe, expect, it } from 'vitest';
import { readColumns } from '#inside/aggregation';
import { errorOf } from '../../../support/error-of.js';
import { hostileValues } from '../../../support/hostile-values.js';
import { context } from '../../../support/intake.js';

const base: ObservationColumns = {
  units: ['xa-a', 'xa-b'],
  indicators: { ids: ['x.sessions'], places: Uint8Array.of(0, 0) },
  periods: { ids: ['2026-Q3', '2026-Q4'], places: [0, 1] },
  values: Float64Array.of(5, 6),
};

const rows = (columns: ObservationColumns): readonly unknown[] => {
  const { length, rowAt } = readColumns(columns);
  return Array.from({ length }, (_, at) => rowAt(at));
};

describe('columns', () => {
  it('are rows, one for each place', () => {
    expect(rows(base)).toStrictEqual([
      { unit: 'xa-a', indicator: 'x.sessions', period: '2026-Q3', value: 5 },
      { unit: 'xa-b', indicator: 'x.sessions', period: '2026-Q4', value: 6 },
    ]);
    const { observations } = createDataset({ ...context, observations: base });
    expect(observations.map(({ unit, position }) => [unit, position])).toEqual([
      ['xa-a', 0],
      ['xa-b', 1],
    ]);
  });

  it('say all that an observation may say, where they say it', () => {
    const whole: ObservationColumns = {
      ...base,
      values: [{ amount: 5, qualifier: 'nearly' }, null],
      bases: ['cumulative', undefined],
      scopes: [undefined, 'consolidated'],
      lines: { ids: ['front'], places: [0, -1] },
      measures: ['plan', undefined],
      categories: [{ economy: 'a' }, undefined],
      activities: [undefined, 'day-1'],
      sources: [{ document: 'Báo' }, undefined],
    };
    const fields = { indicator: 'x.sessions' };
    expect(rows(whole)).toStrictEqual([
      {
        ...fields,
        unit: 'xa-a',
        period: '2026-Q3',
        value: { amount: 5, qualifier: 'nearly' },
        basis: 'cumulative',
        line: 'front',
        measure: 'plan',
        categories: { economy: 'a' },
        source: { document: 'Báo' },
      },
      {
        ...fields,
        unit: 'xa-b',
        period: '2026-Q4',
        value: null,
        scope: 'consolidated',
        activity: 'day-1',
      },
    ]);
  });

  it('find what is wrong in a row, and give it back', () => {
    const { rejected, findings } = createDataset({
      ...context,
      observations: { ...base, units: { ids: ['xa-a'], places: [0, 7] }, values: [5, NaN] },
    });
    expect(findings.map(({ path }) => path)).toEqual([
      ['observations', 1, 'unit'],
      ['observations', 1, 'value'],
    ]);
    expect(rejected).toEqual([
      {
        position: 1,
        given: { unit: undefined, indicator: 'x.sessions', period: '2026-Q4', value: NaN },
      },
    ]);
  });

  it('give back what repeats another', () => {
    const { rejected } = createDataset({
      ...context,
      observations: { ...base, units: ['xa-a', 'xa-a'], periods: ['2026-Q3', '2026-Q3'] },
    });
    const given = { unit: 'xa-a', indicator: 'x.sessions', period: '2026-Q3', value: 6 };
    expect(rejected).toEqual([{ position: 1, given }]);
  });

  it('keep a row that fails when it is asked for among the rejected', () => {
    const units = ['xa-a', 'xa-b'];
    Object.defineProperty(units, 1, {
      get: () => {
        throw new Error('no');
      },
    });
    const { observations, rejected } = createDataset({
      ...context,
      observations: { ...base, units },
    });
    expect(observations).toHaveLength(1);
    expect(rejected).toEqual([{ position: 1, given: expect.any(Symbol) }]);
  });
});

describe('refuses', () => {
  // Border: what no type allows is handed in.
  const refused = (more: object) =>
    errorOf(() => readColumns({ ...base, ...more } as ObservationColumns));

  it.each(Object.keys({ ...base, lines: 0, bases: 0, scopes: 0, measures: 0, sources: 0 }))(
    'a column %s that is none, and one that is longer',
    (name) => {
      const wrong = refused({ [name]: 5 });
      expect(wrong.code).toBe('INVALID_ARGUMENT');
      expect(wrong.message).toBe(
        `"observations.${name}" must be an array or a typed array; it is number.`,
      );
      expect(refused({ [name]: ['a', 'b', 'c'] }).message).toBe(
        'The columns of "observations" must be equally long.',
      );
    },
  );

  it('ids and places that are no lists', () => {
    expect(refused({ units: { ids: 'x', places: [] } }).message).toContain(
      '"observations.units.ids"',
    );
    expect(refused({ units: { ids: [], places: 5 } }).message).toContain(
      '"observations.units.places"',
    );
    expect(refused({ units: new DataView(new ArrayBuffer(2)) }).message).toContain('units');
  });

  it('what fails when it is looked at', () => {
    const failing = Object.defineProperty({ ...base }, 'units', {
      get: () => {
        throw new RangeError('dead');
      },
    });
    expect(errorOf(() => readColumns(failing))).toMatchObject({
      code: 'INVALID_ARGUMENT',
      message: '"observations" cannot be read.',
      cause: { message: 'dead' },
    });
  });

  it.each(hostileValues)('or survives %s', (_, hostile) => {
    for (const name of ['units', 'values', 'sources']) {
      try {
        expect(readColumns({ ...base, [name]: hostile }).length).toBe(2);
      } catch (error) {
        expect(error).toMatchObject({ code: 'INVALID_ARGUMENT' });
      }
    }
  });
});

it.each(['ids', 'places'])('of numbers need both fields, not %s alone', (field) => {
  const units = { [field]: [0, 0] };
  // Border: what no type allows is handed in.
  const error = errorOf(() => readColumns({ ...base, units } as unknown as ObservationColumns));
  expect(error.code).toBe('INVALID_ARGUMENT');
  expect(error.message).toBe(
    '"observations.units" must be an array or a typed array; it is object.',
  );
});
