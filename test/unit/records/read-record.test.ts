import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { readFast, readGiven, readRecord } from '#inside/records';

const schema = z.strictObject({
  id: z.string().trim().min(1),
  count: z.number().default(0),
  parts: z.array(z.strictObject({ name: z.string() })).default([]),
});
const found = (input: unknown, path: readonly (string | number)[] = ['rows', 3]) => {
  const read = readRecord(schema, input, path);
  return read.ok ? [] : read.findings.map((each) => `${each.code} ${each.path.join('.')}`);
};

describe('readRecord', () => {
  it('gives the value with its defaults, frozen through and through', () => {
    const read = readRecord(schema, { id: 'a', parts: [{ name: 'b' }] });
    expect(read).toEqual({ ok: true, value: { id: 'a', count: 0, parts: [{ name: 'b' }] } });
    expect(read.ok && [read.value, read.value.parts[0]].every(Object.isFrozen)).toBe(true);
  });

  it('gives all findings, placed below the path', () => {
    expect(found({ count: 'x', more: 1 }).toSorted()).toEqual([
      'shape/missing-field rows.3.id',
      'shape/unknown-field rows.3',
      'shape/wrong-type rows.3.count',
    ]);
  });

  it.each([null, undefined, 1, 'x', [], NaN, 5n, Symbol('x'), () => 1])(
    'refuses %o without throwing',
    (input) => {
      expect(found(input)).not.toEqual([]);
    },
  );

  it('says of data that cannot be read where it is, and of a large number that it is one', () => {
    const failing = {
      get name(): never {
        throw new Error('no');
      },
    };
    expect(found({ id: 'a', parts: [failing] })).toEqual(['shape/unreadable rows.3.parts.0.name']);
    expect(found({ id: 'a', count: 5n })).toEqual(['shape/wrong-type rows.3.count']);
    expect(found(JSON.parse('{"id":"a","__proto__":{"count":1}}'))).toEqual([
      'shape/unknown-field rows.3',
    ]);
  });

  it('survives a length that cannot be compared', () => {
    expect(found(JSON.parse('{"id":{"length":{"toString":0}}}'))).toEqual([
      'shape/unreadable rows.3',
    ]);
  });

  it('leaves what was given as it was', () => {
    const given = { id: ' a ', parts: [{ name: 'b' }] };
    readRecord(schema, given);
    expect(given).toEqual({ id: ' a ', parts: [{ name: 'b' }] });
    expect(Object.isFrozen(given.parts)).toBe(false);
  });
});

describe('readGiven', () => {
  it('takes a record that cannot even be handed over', () => {
    const given = (): never => {
      throw new Error('no');
    };
    expect(readGiven(schema, given, ['rows', 0])).toMatchObject({
      ok: false,
      findings: [{ code: 'shape/unreadable', path: ['rows', 0] }],
    });
  });
});

describe('readFast', () => {
  const flat = z.strictObject({
    id: z.string(),
    source: z.strictObject({ page: z.number().optional() }),
  });

  it.each([[new Map([['page', 1]])], [new Date(0)]])(
    'refuses %o in place of a record, as the long way does',
    (source) => {
      const read = readFast(flat, { id: 'a', source }, ['rows', 0]);
      expect(read).toMatchObject({ ok: false, findings: [{ path: ['rows', 0, 'source'] }] });
    },
  );

  it('refuses what throws when it is looked at more closely', () => {
    const getPrototypeOf = (): never => {
      throw new Error('no');
    };
    const read = readFast(flat, { id: 'a', source: new Proxy({}, { getPrototypeOf }) }, [
      'rows',
      0,
    ]);
    expect(read.ok || read.findings[0]?.code).toBe('shape/unreadable');
  });
});
