import { describe, expect, it } from 'vitest';
import { historySchema } from '#inside/lifecycle';

describe('historySchema', () => {
  it('is empty by default, and asks each step for its state and day', () => {
    expect(historySchema.parse(undefined)).toEqual([]);
    const step = { to: 'signed', date: '2021-04-08' };
    expect(historySchema.parse([step])).toEqual([step]);
    for (const wrong of [{ to: 'signed' }, { date: '2021-04-08' }, { ...step, date: '8-4' }]) {
      expect(historySchema.safeParse([wrong]).success).toBe(false);
    }
  });
});
