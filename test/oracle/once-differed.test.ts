import { describe, expect, it } from 'vitest';
import { answerOf } from './answer.js';
import type { OracleCase, OracleObservation } from './case.js';
import { differencesOf } from './differences.js';
import { asked, sent } from './given.js';

/** What the oracle takes, when the engine agrees with it in all. */
const taken = (given: OracleCase): readonly number[] => {
  expect(differencesOf(given)).toEqual([]);
  return answerOf(given).taken;
};

const nil = { state: 'nil' } as const;

describe('a joint activity', () => {
  const joint = (unit: string, period: string, more: Partial<OracleObservation> = {}) =>
    sent(unit, period, { amount: 4, activity: 'X', ...more });

  it('counts with the first unit in the order of the tree', () => {
    const given = asked('2025', [joint('b', '2025'), joint('c', '2025')]);
    const units = [...given.units, { id: 'c', parent: 'a' }];
    expect(taken({ ...given, units })).toEqual([1]);
  });

  it('counts once where units may not be added', () => {
    const rows = ['2025-Q1', '2025-Q4'].map((period, at) =>
      joint('a', period, { indicator: 'units', line: at === 0 ? 'L1' : null }),
    );
    expect(taken(asked('2025', rows, { units: ['a'], indicator: 'units' }))).toEqual([1]);
  });

  it('counts once whether or not one of its lines includes another', () => {
    const rows = [
      joint('a', '2025-02', { indicator: 'lines', line: 'L2' }),
      joint('a', '2025-01-20/2025-02-28', { indicator: 'lines', line: 'L1' }),
    ];
    const given = asked('2025-Q1', rows, { indicator: 'lines' });
    const lines = [
      { id: 'L1', includes: ['L2', 'L3'] },
      { id: 'L2', includes: [] },
      { id: 'L3', includes: [] },
    ];
    expect(taken({ ...given, lines })).toEqual([1]);
    const whole = joint('a', '2025-Q1', { indicator: 'lines', line: 'L2' });
    const answer = answerOf({ ...given, lines, observations: [...rows, whole] });
    expect(answer.coverage.reported).toBe(1);
    expect(taken({ ...given, lines, observations: [...rows, whole] })).toEqual([1]);
  });
});

describe('a total of zero that a figure denies', () => {
  const part = (unit: string, period: string, more: Partial<OracleObservation> = {}) =>
    sent(unit, period, {
      indicator: 'parts',
      amount: 7,
      dimension: { field: 'kind', category: 'x' },
      ...more,
    });
  const total = (unit: string, period: string, more: Partial<OracleObservation> = {}) =>
    part(unit, period, { dimension: null, ...more });
  const ask = (rows: readonly OracleObservation[], period = '2025-Q1') =>
    asked(period, rows, { indicator: 'parts' });

  it('leaves its parts to tell of its days', () => {
    const rows = [
      total('a', '2025-02-05/2025-03-20', { value: nil }),
      part('a', '2025-02'),
      total('a', '2025-03'),
    ];
    expect(taken(ask(rows))).toEqual([1, 2]);
    expect(answerOf(ask(rows)).hard).toEqual({ from: '14', to: null });
    expect(taken(ask(rows.slice(0, 2)))).toEqual([0]);
  });

  it('leaves them also where a unit below denies it', () => {
    const whole = { scope: 'consolidated' } as const;
    const rows = [
      total('t', '2025-02', { ...whole, value: nil }),
      part('t', '2025-03', whole),
      part('t', '2025-02', whole),
      total('a', '2025-02'),
    ];
    expect(taken(ask(rows))).toEqual([1, 2]);
  });

  it('leaves no zero of its parts, which the same figure denies', () => {
    const zero = { value: nil };
    const rows = [
      total('a', '2024-12-15/2025-02-28', zero),
      part('a', '2025-Q1', zero),
      part('a', '2025-Q1', { ...zero, dimension: { field: 'kind', category: 'y' } }),
      total('a', '2025-02', { line: 'L1' }),
    ];
    expect(taken(ask(rows))).toEqual([3]);
  });
});
