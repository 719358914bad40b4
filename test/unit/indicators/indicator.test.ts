import { indicatorSchema } from 'danvan/schemas';
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

it('reads and gives its days by both names', () => {
  const [from, to] = ['2020-01-01', '2025-06-30'];
  const both = { from, to, validFrom: from, validTo: to };
  expect(indicatorSchema.parse({ ...base, from, to })).toMatchObject(both);
  expect(indicatorSchema.parse({ ...base, validFrom: from, validTo: to })).toMatchObject(both);
  expect(indicatorSchema.parse(base)).not.toHaveProperty('from');
});

it.each([
  [{ ...base, code: 'xy' }],
  [{ ...base, kind: 'sum' }],
  [{ ...base, decimals: -1 }],
  [{ ...base, decimals: 1.5 }],
  [{ ...base, from: '31/02/2020' }],
  [{ ...base, validFrom: '31/02/2020' }],
  [{ ...base, from: '2020-01-01', validFrom: '2020-01-02' }],
  [{ ...base, nmae: 'x' }],
])('refuses %j', (input) => {
  expect(indicatorSchema.safeParse(input).success).toBe(false);
});
