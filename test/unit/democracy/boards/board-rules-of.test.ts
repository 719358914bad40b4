import { describe, expect, it } from 'vitest';
import { boardDay, boardRuleSchema, boardRulesOf, boardSchema } from '#inside/democracy';

const board = (more: object) => boardSchema.parse({ id: 'b', unit: 'xa', kind: 'k', ...more });
const rule = (more: object) =>
  boardRuleSchema.parse({ id: 'r', kinds: ['k'], article: 'Điều 1', ...more });

describe('boardRulesOf', () => {
  it('takes the first day of the term, else the day of the count', () => {
    expect(boardDay(board({ from: '2026-01-01', date: '2026-02-01' }))).toBe('2026-01-01');
    expect(boardDay(board({ date: '2026-02-01' }))).toBe('2026-02-01');
    expect(boardDay(board({ to: '2026-03-01' }))).toBe('2026-03-01');
  });

  it('gives all rows of the day; without a day those still in force', () => {
    const rows = [rule({ to: '2023-06-30' }), rule({ id: 's', from: '2023-07-01' })];
    const ids = (more: object) => boardRulesOf(board(more), rows).map(({ id }) => id);
    expect(ids({ from: '2023-06-30' })).toEqual(['r']);
    expect(ids({ from: '2023-07-01' })).toEqual(['s']);
    expect(ids({})).toEqual(['s']);
    expect(ids({ sphere: 'agency' })).toEqual([]);
  });
});
