import { describe, expect, it } from 'vitest';
import { countingRules, defineIndicator, type Counting } from '#inside/indicators';
import { errorOf } from '../../support/error-of.js';

const flow = { kind: 'flow', combine: {} } as const;
const broken = (given: Partial<Counting>) =>
  countingRules.flatMap(({ is, breach }) =>
    is({ ...flow, ...given }) ? breach.params.breach : [],
  );

describe('countingRules', () => {
  it.each([
    [{ parts: ['x.b', 'x.b'] }, 'listed-twice'],
    [{ otherParts: ['x.b', 'x.b'] }, 'listed-twice'],
    [{ dimensions: ['field', 'field'] }, 'listed-twice'],
    [{ dimensions: ['field'], overlapping: ['level'] }, 'overlapping-unknown'],
    [{ ratio: { numerator: 'x.n', denominator: 'x.n' } }, 'terms-alike'],
    [{ combine: { unit: 'recompute' } }, 'combine-unfit'],
    [{ kind: 'ratio', combine: { time: 'sum' } }, 'combine-unfit'],
  ])('finds %j', (given, breach) => {
    expect(broken(given)).toEqual([breach]);
  });

  it('takes what goes together', () => {
    expect(
      broken({ parts: ['x.b', 'x.c'], dimensions: ['field'], overlapping: ['field'] }),
    ).toEqual([]);
    expect(broken({ kind: 'ratio', combine: { unit: 'recompute', time: 'last' } })).toEqual([]);
  });

  it('is held against definitions', () => {
    const input = { code: 'x.a', name: 'A', unit: 'cái', kind: 'stock' } as const;
    const error = errorOf(() => defineIndicator({ ...input, combine: { time: 'recompute' } }));
    expect(error.findings).toMatchObject([{ path: ['indicator', 'combine'] }]);
  });
});
