import { expect, it } from 'vitest';
import { errorOf } from './error-of.js';
import { hostileValues } from './hostile-values.js';

/**
 * What holds however a shape is said: as a schema or as data. `take` wants an object with a text `id`
 * and a `list` of objects with a number `n`.
 */
export function refusesShapes(take: (given: unknown) => unknown): void {
  it('gives the value itself, further fields and all', () => {
    const value = { id: 'a', list: [{ n: 1, further: 2 }], further: () => 1 };
    expect(take(value)).toBe(value);
    expect(Object.isFrozen(value.list)).toBe(false);
  });

  it('names the argument and every field that is wrong', () => {
    const error = errorOf(() => take({ id: 5, list: [{}] }));
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
    const call = (given: unknown) => errorOf(() => take(given)).code;
    expect(call(value)).toBe('INVALID_ARGUMENT');
    expect(call({ id: value, list: [] })).toBe('INVALID_ARGUMENT');
  });
}
