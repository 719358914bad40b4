import { expect, it } from 'vitest';
import { unitSelectorSchema } from '#inside/organization';

it('reads what units have in common; nothing at all is all units', () => {
  const selector = { within: 'tinh', withSelf: true, levels: ['commune'], kinds: ['ward'] };
  expect(unitSelectorSchema.parse(selector)).toEqual(selector);
  expect(unitSelectorSchema.parse({})).toEqual({});
});

it.each([{ within: '' }, { levels: 'commune' }, { category: 'body' }, { unit: 'tinh' }])(
  'refuses %o',
  (selector) => {
    expect(unitSelectorSchema.safeParse(selector).success).toBe(false);
  },
);
