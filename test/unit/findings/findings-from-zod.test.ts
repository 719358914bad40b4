import { expect, it } from 'vitest';
import * as z from 'zod';
import { findingsFromZod } from '#inside/findings';

function findingsOf(schema: z.ZodType, value: unknown) {
  const result = schema.safeParse(value, { reportInput: true });
  return findingsFromZod(result.error?.issues ?? [], { path: ['row'], unit: 'xa-a' });
}

it.each<[string, z.ZodType, unknown, object]>([
  ['shape/wrong-type', z.string(), 5, { expected: 'string', received: 'number' }],
  ['shape/wrong-type', z.number(), null, { expected: 'number', received: 'null' }],
  ['shape/missing-field', z.object({ a: z.string() }), {}, { expected: 'string' }],
  ['shape/unknown-field', z.strictObject({}), { b: 1 }, { fields: ['b'] }],
  ['shape/too-small', z.number().min(3), 1, { minimum: 3, received: '1' }],
  ['shape/too-large', z.number().max(3), 9, { maximum: 3, received: '9' }],
  ['shape/not-in-list', z.enum(['a', 'b']), 'c', { allowed: ['a', 'b'], received: 'c' }],
  ['shape/wrong-format', z.iso.date(), '31/02', { format: 'date', received: '31/02' }],
])('maps to %s', (code, schema, value, params) => {
  const [finding] = findingsOf(schema, value);
  expect(finding).toMatchObject({ code, params, unit: 'xa-a' });
  expect(finding?.path[0]).toBe('row');
});

it('tells of a union what the nearest alternative wanted', () => {
  const schema = z.union([z.strictObject({ a: z.string(), b: z.string() }), z.number()]);
  expect(findingsOf(schema, 'x').map(({ code }) => code)).toEqual(['shape/wrong-type']);
});

it('keeps the words of a check of our own', () => {
  const schema = z.number().refine(() => false, 'a range goes up');
  expect(findingsOf(schema, 5)[0]).toMatchObject({
    code: 'shape/not-valid',
    params: { detail: 'a range goes up' },
  });
});
