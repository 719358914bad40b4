import { describe, expect, it } from 'vitest';
import { fillSentence, placeholdersOf } from '#inside/compose';

const known: Readonly<Record<string, string>> = { a: '7', b: '{c}', d: '$&' };
const lookUp = (name: string) => known[name] ?? null;

describe('fillSentence', () => {
  it.each([
    ['Có {a} vụ.', 'Có 7 vụ.'],
    ['Không có số liệu.', 'Không có số liệu.'],
    ['{d}', '$&'],
    ['[{b}]', '{c}'],
    ['Ghi \\[{a}\\], \\{a\\}.', 'Ghi [7], {a}.'],
  ])('fills %s', (template, text) => {
    expect(fillSentence(template, lookUp)).toEqual({ text, leftOut: [] });
  });

  it('leaves out brackets without a figure, and names them', () => {
    expect(fillSentence('Có {a} vụ[, thành {x} vụ][, đạt {a}].', lookUp)).toEqual({
      text: 'Có 7 vụ, đạt 7.',
      leftOut: [{ indicator: 'x', text: '[, thành {x} vụ]' }],
    });
  });

  it('is null where a figure outside of brackets is not in the table', () => {
    const template = 'Có {x} vụ[, thành {a} vụ].';
    const leftOut = [{ indicator: 'x', text: template }];
    expect(fillSentence(template, lookUp)).toEqual({ text: null, leftOut });
  });
});

describe('placeholdersOf', () => {
  it('lists the names between braces', () => {
    expect(placeholdersOf('Có {a} vụ[, thành {x.y} vụ].')).toEqual(['a', 'x.y']);
    expect(placeholdersOf('Không.')).toEqual([]);
  });
});
