import { describe, expect, it } from 'vitest';
import { answerOf } from './answer.js';
import { asked, sent } from './given.js';

describe('ratios', () => {
  const term = (unit: string, indicator: string, amount: number) =>
    sent(unit, '2025-01', { indicator, amount });
  const rate = { indicator: 'r' };
  const below = [term('a', 'd', 10), term('b', 'd', 10)];

  it('takes the terms at the level where both stand', () => {
    const rows = [
      sent('t', '2025-01', { scope: 'consolidated', indicator: 'n', amount: 5 }),
      ...below,
    ];
    expect(answerOf(asked('2025-01', rows, rate)).amount).toBe('25');
  });

  it('counts what is left out', () => {
    const rows = [term('t', 'n', 5), term('a', 'n', 5), term('b', 'n', 5), ...below];
    const answer = answerOf(asked('2025-01', rows, rate));
    expect([answer.amount, answer.dropped]).toEqual(['50', 1]);
  });

  it('keeps a stated rate, whatever others sent', () => {
    const rows = [term('b', 'r', 74), sent('a', '2020-01', { indicator: 'n', amount: 1 })];
    const answer = answerOf(asked('2025-01', rows, { ...rate, units: ['b'] }));
    expect(answer.amount).toBe('74');
    expect(answerOf(asked('2025-01', rows, rate)).state).toBe('refused');
  });

  it('never makes a ratio out of nothing', () => {
    const answer = answerOf(asked('2025-01', [], { ...rate, policy: 'zero' }));
    expect([answer.state, answer.amount]).toEqual(['missing', null]);
  });

  it('leaves out a pair with nothing below the line, and says why there is none', () => {
    const rows = [term('a', 'n', 5), term('a', 'd', 0)];
    expect(answerOf(asked('2025-01', rows, rate)).reason).toBe('denominator-zero');
    const more = [...rows, term('b', 'n', 3), term('b', 'd', 4)];
    expect(answerOf(asked('2025-01', more, rate))).toMatchObject({ amount: '75', dropped: 1 });
  });
});
