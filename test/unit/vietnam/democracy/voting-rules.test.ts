import { expect, it } from 'vitest';
import { votingRules } from 'danvan/vietnam';
import { votingRuleSchema } from '#inside/democracy';

it('are well formed, each with its article', () => {
  expect(new Set(votingRules.map(({ id }) => id)).size).toBe(votingRules.length);
  for (const rule of votingRules) {
    expect(votingRuleSchema.parse(rule)).toEqual(rule.contents ? rule : { ...rule });
    expect(rule.confirmed || rule.why !== undefined).toBe(true);
  }
});

it.each([
  ['2023-06-30', ['pl-34-2007']],
  ['2023-07-01', ['law-10-2022-contributions', 'law-10-2022']],
])('of communes on %s are %o', (day, ids) => {
  const inForce = votingRules.filter(
    ({ spheres, from = '', to = day }) => spheres.includes('commune') && from <= day && day <= to,
  );
  expect(inForce.map(({ id }) => id)).toEqual(ids);
});
