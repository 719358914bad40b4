import { describe, expect, it } from 'vitest';
import {
  byField,
  flag,
  isRecord,
  listOf,
  mapOf,
  measure,
  oneOf,
  optional,
  recordOf,
  repeatedText,
  text,
  wholeNumber,
  type ShapeCheck,
} from '#inside/export';

const accepts = (check: ShapeCheck, value: unknown): boolean => {
  try {
    check(value, []);
    return true;
  } catch {
    return false;
  }
};

describe('the checks of single values', () => {
  it.each<
    readonly [
      string,
      ShapeCheck,
      { readonly good: readonly unknown[]; readonly bad: readonly unknown[] },
    ]
  >([
    ['text', text, { good: ['', 'a'], bad: [1, null, undefined, ['a']] }],
    ['flag', flag, { good: [true, false], bad: [0, 'true', undefined] }],
    ['measure', measure(0.1, 9), { good: [0.1, 9], bad: [0, -1, '1', Number.NaN, 9.1, 1e308] }],
    ['repeatedText', repeatedText, { good: ['', 'a'.repeat(2000)], bad: ['a'.repeat(2001), 1] }],
    ['wholeNumber', wholeNumber, { good: [0, 7], bad: [-1, 0.5, '1', 2 ** 53] }],
    ['oneOf', oneOf('a', 1), { good: ['a', 1], bad: ['b', '1', undefined] }],
    ['optional', optional(text), { good: ['a', undefined], bad: [null, 1] }],
    ['listOf', listOf(text), { good: [[], ['a']], bad: [['a', 1], 'a', { 0: 'a' }] }],
    ['mapOf', mapOf(text), { good: [{}, { a: 'b' }], bad: [{ a: 1 }, ['a'], null] }],
    [
      'recordOf',
      recordOf({ a: text }),
      { good: [{ a: 'b' }, { a: 'b', more: 1 }], bad: [{}, [], null] },
    ],
    [
      'byField',
      byField('op', { x: text }, () => {}),
      { good: [{ op: 'y' }], bad: [{ op: 'x' }, {}, { op: 1 }] },
    ],
  ])('%s accepts what fits and refuses all else', (_, check, { good, bad }) => {
    expect(good.filter((value) => !accepts(check, value))).toEqual([]);
    expect(bad.filter((value) => accepts(check, value))).toEqual([]);
  });
});

describe('the path of a check', () => {
  it('leads to the value at fault', () => {
    const check = recordOf({ rows: listOf(mapOf(text)) });
    expect(() => check({ rows: [{}, { a: 1 }] }, ['table'])).toThrow(': table.rows[1].a must be');
  });

  it('is as it was after a value that fits', () => {
    const path = ['a'];
    listOf(text)(['x', 'y'], path);
    expect(path).toEqual(['a']);
  });
});

describe('byField', () => {
  it('does not take a word that every object has for one of its own', () => {
    const otherwise: ShapeCheck = (_, path) => text(1, path);
    expect(accepts(byField('kind', {}, otherwise), { kind: 'toString' })).toBe(false);
  });
});

describe('isRecord', () => {
  it('tells objects with fields from lists and null', () => {
    expect([{}, [], null, 'a', 1].map(isRecord)).toEqual([true, false, false, false, false]);
  });
});
