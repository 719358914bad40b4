import { describe, expect, it } from 'vitest';
import { fieldsShape, listShape, numberShape, requirePlain, textShape } from '#inside/findings';
import { errorOf } from '../../support/error-of.js';
import { hostileValues } from '../../support/hostile-values.js';

const shape = fieldsShape({ id: textShape, list: listShape(fieldsShape({ n: numberShape })) });

describe('requirePlain', () => {
  it('gives the value itself, further fields and all', () => {
    const value = { id: 'a', list: [{ n: 1, further: 2 }], further: () => 1 };
    expect(requirePlain(value, shape, 'thing')).toBe(value);
    expect(Object.isFrozen(value.list)).toBe(false);
  });

  it('names the argument and every field that is wrong', () => {
    const error = errorOf(() => requirePlain({ id: 5, list: [{}] }, shape, 'thing'));
    expect(error).toMatchObject({ code: 'INVALID_ARGUMENT' });
    expect(error.message).toBe(
      '"thing" is not well formed: id must be of type string, not number; list[0].n is missing (expected: number).',
    );
    expect(error.findings.map(({ path }) => path)).toEqual([
      ['thing', 'id'],
      ['thing', 'list', 0, 'n'],
    ]);
  });

  it.each(hostileValues)('refuses %s, as the whole and as a field', (_, value) => {
    const call = (given: unknown) => errorOf(() => requirePlain(given, shape, 'thing')).code;
    expect(call(value)).toBe('INVALID_ARGUMENT');
    expect(call({ id: value, list: [] })).toBe('INVALID_ARGUMENT');
  });
});
