import { describe, expect, it } from 'vitest';
import { supervisionSchema } from '#inside/democracy';

const row = { id: 'r', unit: 'xa', supervisor: 'front' };

describe('supervisionSchema', () => {
  it('asks who it was, and refuses counts that are none', () => {
    expect(supervisionSchema.safeParse(row).success).toBe(true);
    expect(supervisionSchema.safeParse({ id: 'r', unit: 'xa' }).success).toBe(false);
    expect(supervisionSchema.safeParse({ ...row, sessions: 1.5 }).success).toBe(false);
    expect(supervisionSchema.safeParse({ ...row, speeches: 1 }).success).toBe(false);
  });
});
