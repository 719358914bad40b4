import { expect, it } from 'vitest';
import { conferenceRuleSchema } from '#inside/democracy';

const rule = { id: 'r', article: 'Điều 50' };

it('a rule is of agencies and employers, confirmed, and at least its share', () => {
  const quorum = { numerator: 2, denominator: 3 };
  expect(conferenceRuleSchema.parse({ ...rule, quorum })).toEqual({
    ...rule,
    quorum: { ...quorum, strict: false },
    spheres: ['agency', 'employer'],
    confirmed: true,
  });
});

it.each([
  { quorum: { numerator: 2, denominator: 0 } },
  { asked: { numerator: -1, denominator: 3 } },
  { article: '' },
  { lastDay: '13-01' },
  { lastDay: '31/3' },
  { enterpriseKinds: [''] },
  { spheres: ['school'] },
  { from: '2023-13-01' },
])('a rule is refused with %o', (wrong) => {
  expect(conferenceRuleSchema.safeParse({ ...rule, ...wrong }).success).toBe(false);
});
