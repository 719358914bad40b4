import { expect, it } from 'vitest';
import { initiativeRuleSchema } from '#inside/democracy';
import { initiativeRules } from 'danvan/vietnam';

it('are well formed, three months since the law of 2022, and say why nothing confirms them', () => {
  expect(initiativeRules.map((rule) => initiativeRuleSchema.parse(rule))).toEqual(initiativeRules);
  expect(initiativeRules).toMatchObject([{ months: 3, from: '2023-07-01', confirmed: false }]);
  expect(initiativeRules.filter(({ why }) => why === undefined)).toEqual([]);
});
