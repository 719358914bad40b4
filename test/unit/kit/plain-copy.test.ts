import { describe, expect, it } from 'vitest';
import { foreignObject, holdsForeign, plainCopy } from '#inside/kit';

const copied = (value: unknown) => plainCopy(() => value);
const nested = (depth: number): unknown => {
  let value: unknown = 'x';
  for (let at = 0; at < depth; at += 1) value = [value];
  return value;
};
const failing = {
  get bad(): never {
    throw new Error('no');
  },
};
const holes = (length: number): unknown[] => {
  const list: unknown[] = [];
  list.length = length;
  return list;
};
const ring: Record<string, unknown> = {};
ring['self'] = [ring, ring];

describe('plainCopy', () => {
  it('copies lists, fields and what is neither, holes as nothing', () => {
    const value = { a: [1, { b: null }], c: 'x', d: undefined, e: 5n, f: NaN };
    const copy = copied(value);
    expect(copy).toEqual({ ok: true, value });
    expect(copy.ok && copy.value).not.toBe(value);
    expect(copied(holes(2))).toEqual({ ok: true, value: [undefined, undefined] });
  });

  it('takes the fields of an object of a class, and no method of anything', () => {
    class Row {
      readonly id = 'a';
      toJSON(): never {
        throw new Error('no');
      }
    }
    expect(copied(new Row())).toEqual({ ok: true, value: { id: 'a' } });
    const given = { read: () => 1 };
    const copy = copied(given);
    expect(copy.ok && copy.value).not.toEqual(given);
  });

  it('tells what only looks like an object without fields', () => {
    const given = [new Map([['id', 1]]), new Date(0), {}, Object.create(null)];
    expect(copied(given)).toEqual({ ok: true, value: [foreignObject, foreignObject, {}, {}] });
  });

  it.each([
    ['a getter that throws', { a: [0, failing] }, 'throws', ['a', 1, 'bad']],
    ['a proxy that throws', new Proxy({}, { ownKeys: () => [][0] ?? failing.bad }), 'throws', []],
    ['a value that holds itself', ring, 'nested', undefined],
    ['5,000 lists in each other', nested(5000), 'nested', undefined],
    ['a million entries', holes(1_000_000), 'large', undefined],
    [
      'the name of the prototype',
      JSON.parse('{"a":{"__proto__":1}}'),
      'reserved',
      ['a', '__proto__'],
    ],
  ])('refuses %s and says where', (_, value, problem, path) => {
    const copy = copied(value);
    expect(copy).toMatchObject({ ok: false, problem });
    if (path !== undefined) expect(copy).toMatchObject({ path });
  });

  it('refuses what cannot even be handed over', () => {
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    expect(copied({ rows: proxy })).toMatchObject({ ok: false, path: ['rows'] });
    expect(plainCopy(() => failing.bad)).toMatchObject({ ok: false, problem: 'throws', path: [] });
  });

  it('takes a hundred levels and no more', () => {
    expect([copied(nested(100)).ok, copied(nested(101)).ok]).toEqual([true, false]);
  });
});

describe('holdsForeign', () => {
  it.each([
    [{ source: new Map([['id', 'a']]) }, true],
    [[[new Date(0)]], true],
    [{ source: {}, list: [], none: null, bare: Object.create(null) }, false],
    ['text', false],
  ])('finds in %j what is no plain data: %j', (value, expected) => {
    expect(holdsForeign(value)).toBe(expected);
  });
});
