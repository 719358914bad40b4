import { expect, it } from 'vitest';
import { initiativeRuleSchema } from '#inside/democracy';

const rule = { id: 'r', article: 'Luật x', months: 3 };

it('a rule counts whole months and is confirmed where nothing else is said', () => {
  expect(initiativeRuleSchema.parse(rule)).toMatchObject({ confirmed: true });
});

it.each([{ months: 0 }, { months: 1.5 }, { months: 1e9 }, { article: '' }])(
  'is refused with %o',
  (wrong) => {
    expect(initiativeRuleSchema.safeParse({ ...rule, ...wrong }).success).toBe(false);
  },
);
