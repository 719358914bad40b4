import { describe, expect, it } from 'vitest';
import { boardRuleSchema } from '#inside/democracy';

const rule = { id: 'r', kinds: ['k'], article: 'Điều 1' };

describe('boardRuleSchema', () => {
  it('takes a row as one of communes that is confirmed, and refuses what makes no sense', () => {
    expect(boardRuleSchema.parse(rule)).toMatchObject({ spheres: ['commune'], confirmed: true });
    expect(boardRuleSchema.safeParse({ ...rule, termYears: 0 }).success).toBe(false);
    expect(boardRuleSchema.safeParse({ ...rule, onePer: 'village' }).success).toBe(false);
    expect(boardRuleSchema.safeParse({ ...rule, leastMembers: -1 }).success).toBe(false);
  });
});
