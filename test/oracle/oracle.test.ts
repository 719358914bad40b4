import { describe, expect, it } from 'vitest';
import { answerOf } from './answer.js';
import { asked, number, sent } from './given.js';

const months = (unit: string, list: readonly string[], amount: number) =>
  list.map((month) => number(unit, month, amount));
const quarter = ['2025-01', '2025-02', '2025-03'];
const forT = { amount: 9, scope: 'consolidated' } as const;

describe('what counts is chosen for each figure and stretch of time', () => {
  it('takes the first line where it stands, the second elsewhere', () => {
    const rows = [
      sent('a', '2025-01', { amount: 1, line: 'L1' }),
      ...quarter.map((month) => sent('a', month, { amount: 10, line: 'L2' })),
    ];
    expect(answerOf(asked('2025-Q1', rows)).amount).toBe('21');
    const each = quarter.map((month) => answerOf(asked(month, rows)).amount);
    expect(each).toEqual(['1', '10', '10']);
  });

  it('takes a consolidated month and the months of the communes', () => {
    const rows = [
      sent('t', '2025-01', { amount: 100, scope: 'consolidated' }),
      number('b', '2025-01', 60),
      ...['a', 'b'].flatMap((unit) => months(unit, ['2025-02', '2025-03'], 50)),
    ];
    const answer = answerOf(asked('2025-Q1', rows));
    expect(answer.amount).toBe('300');
    expect(answer.standsIn).toEqual(['t']);
    expect(answer.coverage).toEqual({ reported: 1, partial: 1, expected: 2 });
    const each = quarter.map((month) => answerOf(asked(month, rows)).amount);
    expect(each).toEqual(['100', '100', '100']);
  });

  it('lets a consolidated figure stand without taking over the coverage', () => {
    const units = [
      { id: 't', parent: null },
      ...['A', 'B', 'C'].map((id) => ({ id, parent: 't' })),
    ];
    const rows = [sent('t', '2025', { ...forT, amount: 500 }), number('A', '2025', 20)];
    const answer = answerOf({ ...asked('2025', rows), units });
    expect(answer.amount).toBe('500');
    expect(answer.coverage).toEqual({ reported: 1, partial: 0, expected: 3 });
    expect(answer.silent).toEqual(['B', 'C']);
  });

  it('has one base for a district that sent a consolidated figure and one that sent none', () => {
    const districts = ['d1', 'd2'];
    const communes = districts.flatMap((parent) =>
      Array.from({ length: 10 }, (_, at) => ({ id: `${parent}-${at}`, parent })),
    );
    const units = [
      { id: 't', parent: null },
      ...districts.map((id) => ({ id, parent: 't' })),
      ...communes,
    ];
    const rows = [sent('d1', '2025', forT)];
    const answer = answerOf({ ...asked('2025', rows), units });
    expect(answer.amount).toBe('9');
    expect(answer.coverage).toEqual({ reported: 0, partial: 0, expected: 20 });
  });

  it('adds own figures of all levels', () => {
    const rows = [number('a', '2025', 10), number('b', '2025', 5), number('t', '2025', 15)];
    expect(answerOf(asked('2025', rows)).amount).toBe('30');
  });

  it.each([[0], [1]])('takes the longer stock of one last day, in any order', (turn) => {
    const rows = [
      sent('a', '2025-06', { indicator: 'stock', amount: 5 }),
      sent('a', '2025-H1', { indicator: 'stock', amount: 7 }),
    ];
    const turned = turn === 0 ? rows : rows.toReversed();
    expect(answerOf(asked('2025', turned, { indicator: 'stock' })).amount).toBe('7');
  });

  it('takes the first of two repeats that says something', () => {
    const rows = [sent('a', '2025', { value: { state: 'missing' } }), number('a', '2025', 5)];
    expect(answerOf(asked('2025', rows)).amount).toBe('5');
  });
});
