import { describe, expect, it } from 'vitest';
import { answerOf } from './answer.js';
import { asked, number, sent } from './given.js';

describe('running totals', () => {
  const running = (period: string, amount: number) =>
    sent('a', period, { amount, basis: 'cumulative' });

  it('gives a quarter by the half year before it', () => {
    const rows = [running('2025-Q1', 10), running('2025-H1', 25)];
    expect(answerOf(asked('2025-Q2', rows)).amount).toBe('15');
  });

  it('gives the last quarter after quarters in period', () => {
    const rows = [
      ...['2025-Q1', '2025-Q2', '2025-Q3'].map((period) => number('a', period, 10)),
      running('2025-Q4', 40),
    ];
    const answer = answerOf(asked('2025-Q4', rows, { units: ['a'] }));
    expect(answer.amount).toBe('10');
    expect(answer.taken).toEqual([0, 1, 2, 3]);
  });

  it('is partial, not silent, where it cannot be taken apart', () => {
    const rows = [running('2026-01', 8), running('2026-03', 30)];
    const answer = answerOf(asked('2026-03', rows));
    expect(answer.amount).toBeNull();
    expect(answer.partial).toEqual([{ unit: 'a', reason: 'previous-missing' }]);
    expect(answer.silent).toEqual(['b']);
  });

  it('says that a report over the edge lies outside', () => {
    const answer = answerOf(asked('2026-H1', [number('a', '2026-06-29/2026-07-05', 3)]));
    expect(answer.partial).toEqual([{ unit: 'a', reason: 'outside-period' }]);
  });

  it('says that a quarter asked by month lies outside', () => {
    const answer = answerOf(asked('2025-01', [number('a', '2025-Q1', 3)]));
    expect(answer.partial).toEqual([{ unit: 'a', reason: 'outside-period' }]);
  });
});

describe('amounts', () => {
  it('adds large ones exactly', () => {
    const rows = [number('a', '2025', 2 ** 53 - 1), number('b', '2025', 2)];
    expect(answerOf(asked('2025', rows)).amount).toBe('9007199254740993');
  });

  it('does not count what cannot be negative', () => {
    const rows = [number('a', '2025', -5), number('b', '2025', 2)];
    expect(answerOf(asked('2025', rows)).amount).toBe('2');
  });

  it('keeps the bounds of words in a sum', () => {
    const over = { state: 'reported', amount: 95, to: null, qualifier: 'over' } as const;
    const rows = [sent('a', '2025', { value: over }), number('b', '2025', 5)];
    const answer = answerOf(asked('2025', rows));
    expect(answer.amount).toBe('100');
    expect(answer.hard).toEqual({ from: '100', to: null });
    expect(answer.plausible).toEqual({ from: '100', to: '219/2' });
  });
});
