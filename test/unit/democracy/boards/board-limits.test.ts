import { describe, expect, it } from 'vitest';
import { boardLimits, readBoards, type BoardInput } from '#inside/democracy';
import { boardRules } from 'danvan/vietnam';

const limits = (change: Partial<BoardInput>) => {
  const row = { id: 'b', unit: 'xa', kind: 'people-inspection-board', ...change };
  return readBoards([row]).values.flatMap((board) =>
    boardLimits(board, boardRules).map(({ rule, least, most, lastDay }) => [
      rule.id,
      least,
      most,
      lastDay,
    ]),
  );
};

describe('boardLimits', () => {
  it('tells what each row says, and null for what it does not', () => {
    expect(limits({ villages: 7 })).toEqual([['inspection-commune', 7, null, null]]);
    expect(limits({ sphere: 'agency', from: '2024-01-01' })).toEqual([
      ['inspection-agency', 3, 9, '2025-12-31'],
    ]);
    expect(limits({ sphere: 'employer' })).toEqual([['inspection-employer', null, null, null]]);
    expect(limits({ kind: 'community-investment-board' })).toEqual([
      ['investment-project', null, null, null],
      ['investment-members', 5, 7, null],
    ]);
  });

  it('reckons with the words of numbers', () => {
    const nearly = { amount: 10, qualifier: 'nearly' } as const;
    expect(limits({ boards: nearly, sphere: 'agency' })).toEqual([
      ['inspection-agency', 0, 90, null],
    ]);
    const many = { amount: null, qualifier: 'many' } as const;
    expect(limits({ boards: many, sphere: 'agency' })).toEqual([
      ['inspection-agency', 3, null, null],
    ]);
    expect(limits({ villages: { amount: 10, qualifier: 'over' } })[0]?.[1]).toBe(10);
  });

  it('goes by the first day of the term', () => {
    expect(limits({ from: '2023-06-30' })).toEqual([]);
    expect(limits({ from: '2023-07-01' })).toHaveLength(1);
  });
});
