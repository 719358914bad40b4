import { describe, expect, it } from 'vitest';
import { boardSchema } from '#inside/democracy';

const row = { id: 'b', unit: 'xa', kind: 'k' };

describe('boardSchema', () => {
  it('takes a record as one board, and refuses a term that ends before it begins', () => {
    expect(boardSchema.parse(row)).toMatchObject({ boards: 1, sphere: 'commune' });
    const turned = { ...row, from: '2026-02-02', to: '2026-02-01' };
    expect(boardSchema.safeParse(turned).success).toBe(false);
  });
});
