import { describe, expect, it } from 'vitest';
import * as whole from 'zod';
import * as z from 'zod/mini';
import { looseObject, object, strictObject } from '#inside/findings';

const fields = { id: z.string(), count: z._default(z.int(), 1) };

describe('objects', () => {
  it('leave out, refuse or keep what they have no field for', () => {
    const given = { id: 'a', more: true };
    expect(object(fields).parse(given)).toEqual({ id: 'a', count: 1 });
    expect(strictObject(fields).safeParse(given).success).toBe(false);
    expect(looseObject(fields).parse(given)).toEqual({ id: 'a', count: 1, more: true });
  });

  it('are objects of zod/mini that are read quickly, also once something is checked or added', () => {
    const checked = strictObject(fields).check(z.refine(({ count }) => count > 0));
    const more = z.extend(strictObject(fields), { note: z.string() });
    for (const schema of [strictObject(fields), checked, more]) {
      expect(schema).toBeInstanceOf(z.ZodMiniObject);
      expect(schema._zod.traits.has('$ZodObjectJIT')).toBe(true);
    }
    expect(Object.keys(more.shape)).toEqual(['id', 'count', 'note']);
    expect(checked.safeParse({ id: 'a', count: 0 }).success).toBe(false);
  });

  it('stand within schemas of the whole of zod, and are written as JSON Schema', () => {
    const list = whole.array(strictObject(fields));
    expect(list.parse([{ id: 'a' }])).toEqual([{ id: 'a', count: 1 }]);
    expect(whole.toJSONSchema(list, { io: 'input' })).toMatchObject({
      items: { type: 'object', required: ['id'], additionalProperties: false },
    });
  });
});
