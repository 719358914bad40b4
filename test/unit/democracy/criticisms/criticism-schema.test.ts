import { describe, expect, it } from 'vitest';
import { criticismSchema } from '#inside/democracy';

const row = { id: 'r', unit: 'xa', critic: 'front' };

describe('criticismSchema', () => {
  it('asks who it was, and refuses counts that are none', () => {
    expect(criticismSchema.safeParse(row).success).toBe(true);
    expect(criticismSchema.safeParse({ id: 'r', unit: 'xa' }).success).toBe(false);
    expect(criticismSchema.safeParse({ ...row, sessions: 1.5 }).success).toBe(false);
    expect(criticismSchema.safeParse({ ...row, speeches: 1 }).success).toBe(false);
  });
});
