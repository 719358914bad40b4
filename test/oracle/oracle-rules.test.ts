import { describe, expect, it } from 'vitest';
import { answerOf } from './answer.js';
import { asked, number, sent } from './given.js';

describe('refusals and coverage', () => {
  const forbidden = (unit: string, amount: number, scope: 'own' | 'consolidated' = 'own') =>
    sent(unit, '2025', { indicator: 'units', amount, scope });
  const ask = (rows: Parameters<typeof asked>[1]) =>
    answerOf(asked('2025', rows, { indicator: 'units' }));

  it('refuses to add over units, and shows what the unit itself consolidated', () => {
    expect(ask([forbidden('a', 7)]).state).toBe('refused');
    const own = [forbidden('t', 9, 'consolidated'), forbidden('a', 7)];
    expect(ask(own).amount).toBe('9');
    expect(ask([...own, forbidden('b', 4)]).amount).toBe('9');
  });

  it('zero does not override withheld or a refusal', () => {
    const withheld = sent('a', '2025', { value: { state: 'withheld' } });
    expect(answerOf(asked('2025', [withheld], { policy: 'zero' }))).toMatchObject({
      state: 'missing',
      amount: null,
    });
    const refused = asked('2025', [forbidden('a', 7)], { indicator: 'units', policy: 'zero' });
    expect(answerOf(refused).state).toBe('refused');
    expect(answerOf(asked('2025', [], { policy: 'zero' })).amount).toBe('0');
  });

  const exempt = sent('a', '2025-01', { value: { state: 'not-applicable' } });

  it('owes the months that were not declared not applicable', () => {
    const answer = answerOf(asked('2025', [exempt, number('b', '2025', 5)]));
    expect(answer.coverage).toEqual({ reported: 1, partial: 1, expected: 2 });
    expect(answer.partial).toEqual([{ unit: 'a', reason: 'not-applicable' }]);
  });

  it('is reported where all but the exempt month was sent', () => {
    const rows = [exempt, number('a', '2025-02', 1), number('a', '2025-03', 1)];
    const answer = answerOf(asked('2025-Q1', rows, { units: ['a'] }));
    expect(answer.coverage).toEqual({ reported: 1, partial: 0, expected: 1 });
  });
});

describe('comparison', () => {
  const change = { compareWith: 'same-period-last-year' } as const;

  it('never compares a part with a whole', () => {
    const rows = [number('a', '2024-01', 10), number('a', '2025', 120)];
    expect(answerOf(asked('2025', rows, change)).base).toMatchObject({
      amount: '10',
      difference: null,
      percentChange: null,
      reason: 'coverage-differs',
    });
  });

  it('compares like for like those who sent both', () => {
    const rows = [number('a', '2024', 10), number('b', '2024', 4), number('a', '2025', 12)];
    const base = answerOf(asked('2025', rows, { ...change, likeForLike: true })).base;
    expect(base).toMatchObject({ amount: '10', difference: '2', percentChange: '20', units: 1 });
    expect(answerOf(asked('2025', rows, change)).base?.reason).toBe('coverage-differs');
  });
});

describe('totals, lines and activities', () => {
  const part = (category: string, amount: number) =>
    sent('a', '2025', {
      indicator: 'parts',
      amount,
      dimension: { field: category === 'high' ? 'level' : 'kind', category },
    });
  const ask = (rows: Parameters<typeof asked>[1], indicator = 'parts') =>
    answerOf(asked('2025', rows, { indicator }));

  it('takes a breakdown that is complete and fully sent for the total', () => {
    expect(ask([part('x', 3), part('y', 4), part('high', 1)]).amount).toBe('7');
  });

  it('knows a lower bound only, where a part lacks', () => {
    const answer = ask([part('x', 3), part('high', 1)]);
    expect([answer.amount, answer.hard]).toEqual([null, { from: '3', to: null }]);
  });

  it('counts a joint activity once above both', () => {
    const rows = ['a', 'b'].map((unit) => sent(unit, '2025', { amount: 4, activity: 'X' }));
    expect(answerOf(asked('2025', rows)).amount).toBe('4');
    expect(answerOf(asked('2025', rows, { units: ['b'] })).amount).toBe('4');
  });

  it('counts a line or those that it includes', () => {
    const on = (line: string, amount: number) =>
      sent('a', '2025', { indicator: 'lines', line, amount });
    const given = asked('2025', [on('L1', 9), on('L2', 4)], { indicator: 'lines' });
    expect(answerOf(given).amount).toBe('13');
    const lines = (includes: readonly string[]) => [
      { id: 'L1', includes },
      ...['L2', 'L3'].map((id) => ({ id, includes: [] })),
    ];
    expect(answerOf({ ...given, lines: lines(['L2']) }).amount).toBe('4');
    expect(answerOf({ ...given, lines: lines(['L2', 'L3']) }).amount).toBe('9');
  });

  it('adds changes over units and never over time', () => {
    const change = (unit: string, period: string) =>
      sent(unit, period, { measure: 'change', amount: -2 });
    const both = [change('a', '2025'), change('b', '2025'), number('a', '2025', 50)];
    expect(answerOf(asked('2025', both, { measure: 'change' })).amount).toBe('-4');
    const halves = [change('a', '2025-H1'), change('a', '2025-H2')];
    const answer = answerOf(asked('2025', halves, { measure: 'change' }));
    expect(answer.reason).toBe('not-additive-over-time');
  });
});
