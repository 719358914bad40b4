import { boardRuleSchema } from 'danvan/schemas';
import { boardRules } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';

describe('boardRules', () => {
  it('are well formed, have ids of their own, and say why where they are not confirmed', () => {
    for (const rule of boardRules) expect(boardRuleSchema.parse(rule)).toEqual(rule);
    expect(new Set(boardRules.map(({ id }) => id)).size).toBe(boardRules.length);
    const doubtful = boardRules.filter(({ confirmed, why }) => confirmed === (why !== undefined));
    expect(doubtful).toEqual([]);
  });

  it('begin with the law of 2022', () => {
    expect(new Set(boardRules.map(({ from }) => from))).toEqual(new Set(['2023-07-01']));
  });
});
