import { describe, expect, it } from 'vitest';
import { mustShow, wordsOf } from '#inside/exporters/testing';

describe('mustShow', () => {
  it('finds texts over line breaks, in any order', () => {
    expect(() => mustShow('Hòa giải\nở cơ\nsở', ['cơ sở', 'HÒA GIẢI', 'giải'])).not.toThrow();
  });

  it('lists some of what is missing and counts the rest', () => {
    const missing = ['a1', 'b2', 'c3', 'd4', 'e5', 'f6'];
    expect(() => mustShow('x', ['x', ...missing])).toThrow(
      expect.objectContaining({
        code: 'CONFORMANCE_FAILED',
        message: '6 of 7 texts are not in the file: “a1”, “b2”, “c3”, “d4”, “e5”.',
      }),
    );
  });
});

describe('wordsOf', () => {
  it('gives each word once, without lone signs', () => {
    expect(wordsOf(['Hòa giải – hòa', 'giải (1/2)'])).toEqual(['Hòa', 'giải', 'hòa', '(1/2)']);
  });
});
