import { expect, it } from 'vitest';
import { observationSchema } from '#inside/indicators';

const base = { unit: 'xa-a', indicator: 'x.y', period: '2020-H1', value: 5 };

it('is complete with four fields', () => {
  expect(observationSchema.parse(base)).toMatchObject({
    basis: 'in-period',
    scope: 'own',
    value: { state: 'reported', amount: 5 },
  });
});

it.each(['unit', 'indicator', 'period', 'value'])('wants %s', (field) => {
  const { [field]: _left, ...rest }: Record<string, unknown> = base;
  expect(observationSchema.safeParse(rest).success).toBe(false);
});

it('refuses a misspelt field and an unknown basis', () => {
  expect(observationSchema.safeParse({ ...base, perod: 'x' }).success).toBe(false);
  expect(observationSchema.safeParse({ ...base, basis: 'lũy kế' }).success).toBe(false);
});

it('keeps who sent a figure together, and refuses a sender without a name', () => {
  const by = ['Mặt trận Tổ quốc', 'hội quần chúng'];
  expect(observationSchema.parse({ ...base, source: { by } }).source).toEqual({ by });
  expect(Object.isFrozen(observationSchema.parse({ ...base, source: { by } }).source?.by)).toBe(
    true,
  );
  expect(observationSchema.safeParse({ ...base, source: { by: [''] } }).success).toBe(false);
});
