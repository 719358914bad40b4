import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { keptShape } from '#inside/records';

const named = z.union([z.string(), z.strictObject({ vi: z.string() })]);
const schema = z
  .strictObject({
    id: z.string().optional(),
    list: z
      .array(z.strictObject({ n: z.int().default(1) }).readonly())
      .readonly()
      .default([]),
    name: named.transform((name) => (typeof name === 'string' ? { vi: name } : name)),
    more: z.lazy(() => z.array(z.number().nullable()).readonly()),
  })
  .readonly();
const kept = { list: [{ n: 1 }], name: { vi: 'a' }, more: [1, null] };
const takes = (value: unknown): boolean => keptShape(schema).safeParse(value).success;

describe('keptShape', () => {
  it('takes a record as the schema gives it, with more beside', () => {
    expect(takes(schema.parse({ name: 'a', more: [null] }))).toBe(true);
    expect(takes({ ...kept, id: 'a', until: '2025-01-01' })).toBe(true);
  });

  it('refuses a record without what the schema fills in, however deep', () => {
    expect(takes({ ...kept, list: undefined })).toBe(false);
    expect(takes({ ...kept, list: [{}] })).toBe(false);
    expect(takes({ ...kept, more: ['a'] })).toBe(false);
  });

  it('freezes nothing of what it looks at', () => {
    const wrong = { ...kept, more: {}, list: {} };
    expect(takes(wrong)).toBe(false);
    expect([wrong, wrong.more, wrong.list].some(Object.isFrozen)).toBe(false);
  });
});
