import { describe, expect, it } from 'vitest';
import { inheritanceSchema } from '#inside/coordination';

describe('inheritanceSchema', () => {
  it('asks for who, whom and the day; the basis may be unknown', () => {
    const inheritance = { from: 'bdv', to: 'btgdv', date: '2025-02-03' };
    expect(inheritanceSchema.parse(inheritance)).toEqual(inheritance);
    for (const field of ['from', 'to', 'date']) {
      expect(inheritanceSchema.safeParse({ ...inheritance, [field]: undefined }).success).toBe(
        false,
      );
    }
    expect(inheritanceSchema.safeParse({ ...inheritance, date: '2025-02-30' }).success).toBe(false);
  });
});
