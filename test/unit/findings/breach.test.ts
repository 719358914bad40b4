import * as z from 'zod';
import { expect, it } from 'vitest';
import { breach, findingsFromZod } from '#inside/findings';

const schema = z
  .strictObject({ low: z.number(), high: z.number() })
  .refine(({ low, high }) => low <= high, breach('low-above-high', 'low is above high', 'high'));

it('names a broken rule, at its field', () => {
  const { error } = schema.safeParse({ low: 2, high: 1 }, { reportInput: true });
  const [finding] = findingsFromZod(error?.issues ?? []);
  expect(finding?.path).toEqual(['high']);
  expect(finding?.params).toEqual({ detail: 'low is above high', breach: 'low-above-high' });
});

it('stands at the whole record without a field', () => {
  expect(breach('odd', 'this is odd')).toEqual({ error: 'this is odd', params: { breach: 'odd' } });
});
