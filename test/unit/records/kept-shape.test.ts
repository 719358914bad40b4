import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { keptShape } from '#inside/records';
import { strictObject } from '#room/findings';

const named = z.union([z.string(), strictObject({ vi: z.string() })]);
const row = z.readonly(strictObject({ n: z._default(z.int(), 1) }));
const schema = z.readonly(
  strictObject({
    id: z.optional(z.string()),
    list: z._default(z.readonly(z.array(row)), []),
    name: z.pipe(
      named,
      z.transform((name) => (typeof name === 'string' ? { vi: name } : name)),
    ),
    more: z.lazy(() => z.readonly(z.array(z.nullable(z.number())))),
  }),
);
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
