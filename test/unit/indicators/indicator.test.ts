import { indicatorSchema } from 'danvan';
import { expect, it } from 'vitest';

const base = { code: 'x.y', name: 'Tên', unit: 'cuộc', kind: 'flow' } as const;

it('fills in what a definition may leave out', () => {
  expect(indicatorSchema.parse(base)).toMatchObject({
    name: { vi: 'Tên' },
    decimals: 0,
    money: false,
    confirmed: true,
  });
});

it.each([
  [{ ...base, code: 'xy' }],
  [{ ...base, kind: 'sum' }],
  [{ ...base, decimals: -1 }],
  [{ ...base, decimals: 1.5 }],
  [{ ...base, validFrom: '31/02/2020' }],
  [{ ...base, nmae: 'x' }],
])('refuses %j', (input) => {
  expect(indicatorSchema.safeParse(input).success).toBe(false);
});
