import { areInForce, askedScope, expectedIn, countingOf, countsLast } from '#inside/aggregation';
import { defineIndicator, periodOf } from 'danvan';
import { describe, expect, it } from 'vitest';
import { datasetOf, province } from '../../../support/figures.js';
import { sampleScope } from '../../../support/plain-figure.js';

it('holds the units asked, with all that is below them', () => {
  const { scope } = sampleScope([]);
  expect([scope.first, scope.units]).toEqual([0, 4]);
  expect([expectedIn(scope, 0, 0), expectedIn(scope, 2, 0)]).toEqual([3, 1]);
});

describe('units are in force', () => {
  const scopeSince = (from: string) => {
    const units = province.map((unit) =>
      unit.id === 'xa-b' ? { ...unit, validity: [{ from }] } : unit,
    );
    const asked = { measure: 'actual', periods: [periodOf('2026-Q3')] } as const;
    return askedScope(countingOf(datasetOf([], units), false), [0], asked);
  };

  it('where none says from when', () => {
    expect(areInForce(sampleScope([]).scope)).toBe(true);
  });

  it('from their first day on, and not where that lies within the period', () => {
    expect(areInForce(scopeSince('2026-07-01'))).toBe(true);
    expect(areInForce(scopeSince('2026-07-02'))).toBe(false);
  });
});

it('knows the indicators of which the latest state counts', () => {
  const named = { code: 'x.a', name: 'Số tổ', unit: 'tổ' };
  expect(countsLast(defineIndicator({ ...named, kind: 'stock' }))).toBe(true);
  expect(countsLast(defineIndicator({ ...named, kind: 'flow' }))).toBe(false);
});

describe('a scope of some of the units', () => {
  const scopeOf = (roots: readonly number[], units = province) => {
    const asked = { measure: 'actual', periods: [periodOf('2026-Q3')] } as const;
    return askedScope(countingOf(datasetOf([], units), false), roots, asked);
  };

  it('counts the lowest places from its first unit on', () => {
    const scope = scopeOf([2, 3]);
    expect([scope.first, scope.units, [...scope.bottomsBefore]]).toEqual([2, 2, [0, 1, 2]]);
    expect([expectedIn(scope, 2, 0), expectedIn(scope, 3, 0)]).toEqual([1, 1]);
  });

  it('is not in force where a unit ends within the period, or was away for some of it', () => {
    const until = (...validity: readonly { from?: string; to?: string }[]) =>
      areInForce(
        scopeOf(
          [0],
          province.map((unit) =>
            unit.id === 'xa-b' ? { ...unit, validity: [...validity] } : unit,
          ),
        ),
      );
    expect(until({ to: '2026-09-30' })).toBe(true);
    expect(until({ to: '2026-09-29' })).toBe(false);
    expect(until({ to: '2026-07-31' }, { from: '2026-09-01' })).toBe(false);
  });
});
