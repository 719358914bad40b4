import { describe, expect, it } from 'vitest';
import { asWords, parseLabel, parseTemplate } from '#inside/text';

const refusal = (problem: string) =>
  expect.objectContaining({
    code: 'INVALID_ARGUMENT',
    message: expect.stringContaining(problem),
  });

describe('parseTemplate', () => {
  it('parts words, places and groups', () => {
    expect(parseTemplate('Có {a} vụ[, {b}]')).toEqual([
      { kind: 'words', text: 'Có ' },
      { kind: 'place', name: 'a' },
      { kind: 'words', text: ' vụ' },
      {
        kind: 'group',
        source: '[, {b}]',
        parts: [
          { kind: 'words', text: ', ' },
          { kind: 'place', name: 'b' },
        ],
      },
    ]);
    expect(parseTemplate('')).toEqual([]);
  });

  it.each([
    ['Có {a vụ.', 'has a "{" that is not closed'],
    ['Có {a {b} vụ.', 'has a "{" that is not closed'],
    ['Có {a[b]} vụ.', 'has a "{" that is not closed'],
    ['Có a} vụ.', 'has a "}" without its "{"'],
    ['Có {a} vụ[, {b} vụ.', 'has a "[" that is not closed'],
    ['Có {a} vụ, {b} vụ].', 'has a "]" without its "["'],
    ['Có {a}[, {b}[, {c}]].', 'has a "[" within square brackets'],
    ['Có [{a]}.', 'has a "{" that is not closed'],
    ['Có {} vụ.', 'has braces without a name'],
    ['Có [x] vụ.', 'has "[x]" without a placeholder'],
  ])('refuses %s and says why', (template, problem) => {
    expect(() => parseTemplate(template)).toThrow(refusal(problem));
    expect(() => parseTemplate(template)).toThrow(refusal(template));
  });

  it('gives signs back that were written as words', () => {
    const signs = 'a [b] {c} \\ \\[';
    const text = parseTemplate(asWords(signs)).map((part) => part.kind === 'words' && part.text);
    expect(text.join('')).toBe(signs);
  });

  it('cuts a long template in its message', () => {
    expect(() => parseTemplate(`{${'a'.repeat(100_000)}`)).toThrow(refusal(`${'a'.repeat(299)}…"`));
  });
});

describe('parseLabel', () => {
  it('knows braces only', () => {
    expect(parseLabel('[{1}] \\')).toEqual([
      { kind: 'words', text: '[' },
      { kind: 'place', name: '1' },
      { kind: 'words', text: '] \\' },
    ]);
  });

  it.each(['{a', 'a}', '{a{b}}', '{}'])('refuses %s', (label) => {
    expect(() => parseLabel(label)).toThrow(refusal(label));
  });
});
