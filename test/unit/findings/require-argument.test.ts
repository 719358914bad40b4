import { isDanvanError } from 'danvan';
import { describe, expect, it } from 'vitest';
import { requireList, requireObject, requireText } from '#inside/findings';

const thrownBy = (call: () => unknown): string => {
  try {
    call();
  } catch (error) {
    if (isDanvanError(error)) return `${error.code}: ${error.message}`;
    throw error;
  }
  return '';
};

describe('requireList', () => {
  it('gives back a list, the same one', () => {
    const rows = [1];
    expect(requireList(rows, 'rows')).toBe(rows);
  });

  it.each([undefined, null, {}, 'abc', new Set(), new Uint8Array(2)])(
    'refuses %o by name',
    (value) => {
      // Programs without types hand in anything.
      const given: [] = JSON.parse('[]');
      const rows = value === undefined ? value : Object(value);
      expect(thrownBy(() => requireList(rows ?? value ?? given.at(0), 'rows'))).toMatch(
        /^INVALID_ARGUMENT: "rows" must be an array; it is /,
      );
    },
  );

  it('refuses a revoked proxy, a length that is none, and more rows than can be meant', () => {
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    expect(thrownBy(() => requireList(proxy, 'rows'))).toMatch('it is revoked proxy');
    const odd = new Proxy([], { get: () => 'x' });
    expect(thrownBy(() => requireList(odd, 'rows'))).toMatch('INVALID_ARGUMENT');
    const long: number[] = [];
    long.length = 2 ** 32 - 1;
    expect(thrownBy(() => requireList(long, 'rows'))).toMatch('at most 10000000');
  });
});

describe('requireObject', () => {
  it('gives back an object, and refuses lists and what has no fields', () => {
    const options = {};
    expect(requireObject(options, 'options')).toBe(options);
    expect(thrownBy(() => requireObject([], 'options'))).toBe(
      'INVALID_ARGUMENT: "options" must be an object; it is an array.',
    );
  });

  it('names what fails when it is looked at, and options that fail when they are asked', () => {
    const fails = (): never => {
      throw new TypeError('not me');
    };
    const proxy = new Proxy({}, { ownKeys: fails });
    const asked = Object.defineProperty({}, 'known', { get: fails, enumerable: true });
    expect(thrownBy(() => requireObject(proxy, 'input'))).toBe(
      'INVALID_ARGUMENT: "input" cannot be read.',
    );
    expect(thrownBy(() => requireObject(asked, 'options'))).toBe(
      'INVALID_ARGUMENT: "options" cannot be read.',
    );
    expect(requireObject(asked, 'table')).toBe(asked);
  });
});

describe('requireText', () => {
  it.each([
    [null, 'null'],
    [['a'], 'an array'],
    [5n, 'bigint'],
    [undefined, 'undefined'],
  ])('refuses %s and names the argument', (value, kind) => {
    expect(() => requireText(value, 'label')).toThrow(`"label" must be a text; it is ${kind}.`);
  });

  it('lets an empty text pass', () => {
    expect(() => requireText('', 'text')).not.toThrow();
  });
});
