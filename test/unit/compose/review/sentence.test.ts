import { describe, expect, it } from 'vitest';
import { fillSentence, placeholdersOf } from '#inside/compose';

const known: Readonly<Record<string, string>> = { a: '7', b: '{c}', d: '$&' };
const lookUp = (name: string) => ({ text: known[name] ?? '?', known: name in known });

describe('fillSentence', () => {
  it.each([
    ['Có {a} vụ.', 'Có 7 vụ.'],
    ['Có {a} vụ[, thành {x} vụ][, đạt {a}].', 'Có 7 vụ, đạt 7.'],
    ['Không có số liệu.', 'Không có số liệu.'],
    ['{d}', '$&'],
    ['Có {} vụ.', 'Có {} vụ.'],
  ])('fills %s', (template, expected) => {
    expect(fillSentence(template, lookUp)).toBe(expected);
  });

  it('is null where a figure outside of brackets is not in the table', () => {
    expect(fillSentence('Có {x} vụ[, thành {a} vụ].', lookUp)).toBeNull();
  });
});

describe('placeholdersOf', () => {
  it('lists the names between braces', () => {
    expect(placeholdersOf('Có {a} vụ[, thành {x.y} vụ].')).toEqual(['a', 'x.y']);
    expect(placeholdersOf('Không.')).toEqual([]);
  });
});
