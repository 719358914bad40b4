import { expect, it } from 'vitest';
import { votingRuleSchema } from '#inside/democracy';

const rule = { id: 'r', article: 'x', share: { numerator: 1, denominator: 2 } };

it('a rule is of communes, of all in scope, confirmed, and at least its share', () => {
  expect(votingRuleSchema.parse(rule)).toMatchObject({
    spheres: ['commune'],
    base: 'all',
    confirmed: true,
    share: { strict: false },
  });
});

it.each([{ share: { numerator: 0, denominator: 1 } }, { base: 'some' }, { from: '2026-13-01' }])(
  'is refused with %o',
  (wrong) => {
    expect(votingRuleSchema.safeParse({ ...rule, ...wrong }).success).toBe(false);
  },
);
