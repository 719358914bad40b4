import { describe, expect, it } from 'vitest';
import { boardSchema, checkBoardIds, supervisionSchema } from '#inside/democracy';

describe('checkBoardIds', () => {
  it('finds boards that are not there, and says which was perhaps meant', () => {
    const boards = [boardSchema.parse({ id: 'ban-thon-1', unit: 'xa', kind: 'k' })];
    const row = { id: 's', unit: 'xa', supervisor: 'front' };
    const of = (more: object) =>
      checkBoardIds([supervisionSchema.parse({ ...row, ...more })], boards);
    expect(of({ board: 'ban-thon-1' })).toEqual([]);
    expect(of({})).toEqual([]);
    expect(of({ board: 'ban-thonn-1' })).toMatchObject([
      { path: ['supervisions', 0, 'board'], params: { nearest: 'ban-thon-1' } },
    ]);
  });
});
