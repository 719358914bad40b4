import { describe, expect, it } from 'vitest';
import { completionTable, groupsByContent, groupsByParty } from '#inside/compose';
import { progressOn } from '../../../support/coordination-facts.js';

const context = progressOn('2023-12-25');
const byParty = completionTable('Bên', groupsByParty(context), context);
const byContent = completionTable('Nội dung', groupsByContent(context), context);

describe('completionTable', () => {
  it('makes the rate of the total from its pair, not from the rates above it', () => {
    const { cells, role } = byContent.rows.at(-1) ?? {};
    expect(role).toBe('total');
    expect(cells).toMatchObject({
      done: { amount: 1 },
      total: { amount: 4 },
      rate: { amount: 25 },
    });
    const rates = byContent.rows.map(({ cells: { rate } }) => rate);
    expect(rates.map((cell) => (cell?.kind === 'number' ? cell.amount : null))).toEqual([
      100, 0, 0, 0, 25,
    ]);
  });

  it('has live sums where the rows add up, and none where tasks are shared', () => {
    expect(byContent.rows.at(-1)?.cells).toMatchObject({ total: { formula: { op: 'sum' } } });
    const shared = byParty.rows.at(-1)?.cells['total'];
    expect(shared).toMatchObject({ amount: 4 });
    const isLive = byParty.rows.slice(0, -1).reduce((sum, { cells: { total } }) => {
      return total?.kind === 'number' ? sum + total.amount : sum;
    }, 0);
    expect([isLive, shared !== undefined && 'formula' in shared]).toEqual([5, false]);
  });

  it('has no rate where there are no tasks', () => {
    expect(byParty.rows[3]?.cells['rate']).toMatchObject({ kind: 'mark', reason: 'nil' });
  });
});
