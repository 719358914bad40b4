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

describe('running totals', () => {
  const running = (period: string, amount: number) =>
    sent('a', period, { amount, basis: 'cumulative' });

  it('gives a quarter by the half year before it', () => {
    const rows = [running('2025-Q1', 10), running('2025-H1', 25)];
    expect(answerOf(asked('2025-Q2', rows)).amount).toBe('15');
  });

  it('gives the last quarter after quarters in period', () => {
    const rows = [...months('a', ['2025-Q1', '2025-Q2', '2025-Q3'], 10), running('2025-Q4', 40)];
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
});

describe('ratios', () => {
  const term = (unit: string, indicator: string, amount: number) =>
    sent(unit, '2025-01', { indicator, amount });
  const rate = { indicator: 'r' };
  const below = [term('a', 'd', 10), term('b', 'd', 10)];

  it('takes the terms at the level where both stand', () => {
    const rows = [sent('t', '2025-01', { ...forT, indicator: 'n', amount: 5 }), ...below];
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
});

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
    expect(answerOf(asked('2025', [withheld], { policy: 'zero' })).state).toBe('withheld');
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
    const rows = [exempt, ...months('a', ['2025-02', '2025-03'], 1)];
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
